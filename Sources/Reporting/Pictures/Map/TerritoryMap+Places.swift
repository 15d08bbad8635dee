import Graphs
import Graphviz
import Languages
import Partners
import Territories

extension TerritoryMap {
  /// The most marks on a map; beyond, communes without a school are left out, then the smallest.
  static let mostMarks = 3000

  /// A mark at the true place of a commune: its state, or a dot where it has no school.
  func markers(_ marked: Set<Int>) -> [Node] {
    let mainSectors = coverage.cells.crosswalk.columns.mainZones
    return zip(communes, places).filter { marked.contains($0.0) }.map { commune, place in
      let record = analysis.network.communes[commune]
      let state = states[commune]
      let naming: Attributes = [
        .tooltip: tooltip(of: record, state).drawableLine,
        .cssClass: "commune \(state?.rawValue ?? "none")",
        .identifier: "commune-\(record.code.drawableName)",
      ]
      return Node(
        id: TerritoryMap.node(of: commune), label: "",
        attributes: Palette.mark(of: state).merging(size(of: commune)).merging(naming)
          .merging(link(toSector: mainSectors[commune]))
      ).placed(at: frame.point(place))
    }
  }

  /// The page has no rows of communes: the mark of one leads to its care sector, where it has one.
  private func link(toSector sector: Int?) -> Attributes {
    guard let sector else { return [:] }
    let zone = coverage.cells.crosswalk.columns.zones[sector]
    return [.url: RowLink(.territory, zone.id).address(in: language)]
  }

  /// How wide the mark of a commune is, in points: up to twice as wide for the most pupils.
  func markSize(of commune: Int) -> Double {
    let side = Palette.mark(of: states[commune])[.width].flatMap { Double($0) } ?? 0.1
    guard states[commune] != nil, mostPupils > 0 else { return 72 * side }
    let share = (analysis.network.communes[commune].pupils ?? 0) / mostPupils
    return 72 * side * (1 + share.squareRoot())
  }

  private func size(of commune: Int) -> Attributes {
    let side = Language.english.number(markSize(of: commune) / 72, decimals: 3)
    return [.width: side, .height: side]
  }

  /// Graphviz refuses some codes that records may have, so nodes are numbered.
  static func node(of commune: Int) -> String { "commune-\(commune)" }

  /// The communes that have a mark: all, else those that met, then those with most pupils.
  var marked: Set<Int> {
    guard communes.count > TerritoryMap.mostMarks else { return Set(communes) }
    let all = analysis.network.communes
    let tied = meetings.drawn.flatMap { [$0.pair.first, $0.pair.second] }
    let others = communes.filter { states[$0] != nil }.sorted { left, right in
      let pupils = (all[left].pupils ?? 0, all[right].pupils ?? 0)
      return pupils.0 == pupils.1 ? left < right : pupils.0 > pupils.1
    }
    var marked = Set(tied)
    for commune in others.prefix(max(0, TerritoryMap.mostMarks - marked.count)) {
      marked.insert(commune)
    }
    return marked
  }

  private func tooltip(of commune: Commune, _ state: CoverageState?) -> String {
    let pupils = commune.pupils.map { language.counted(Int($0.rounded()), .pupil) }
    let unknown = Text(fr: "n.d. élèves", en: "n.d. pupils")[language]
    let words = state.map { ", " + $0.words[language] } ?? ""
    return commune.name + language.colon + " " + (pupils ?? unknown) + words
  }

  private func tooltip(of tie: (pair: CommuneMeetings.Pair, count: Int)) -> String {
    let all = analysis.network.communes
    let names = all[tie.pair.first].name + " – " + all[tie.pair.second].name
    return names + language.colon + " " + language.counted(tie.count, .meeting)
  }

  /// Meetings between institutions of different communes, as lines between the communes.
  var ties: [Edge] {
    let all = analysis.network.communes
    return meetings.drawn.map { tie in
      let width = CommuneMeetings.width(of: tie.count)
      let codes = [tie.pair.first, tie.pair.second].map { all[$0].code.drawableName }
      return Edge(
        TerritoryMap.node(of: tie.pair.first), TerritoryMap.node(of: tie.pair.second),
        attributes: [
          .color: Palette.tie, .penwidth: Language.english.number(width, decimals: 1),
          .cssClass: "tie", .identifier: "tie-\(codes[0])-\(codes[1])",
          .edgetooltip: tooltip(of: tie).drawableLine,
        ])
    }
  }
}

extension Network {
  /// Returns the best state among the units of each commune, by commune.
  func states(_ units: [UnitCoverage]) -> [Int: CoverageState] {
    let order: [CoverageState] = [.covered, .fragile, .unknown, .silent]
    let indices = Dictionary(
      communes.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    var states: [Int: CoverageState] = [:]
    for unit in units {
      guard let code = institutions[unit.unit].commune, let commune = indices[code] else {
        continue
      }
      let known = [states[commune], unit.state].compactMap { $0 }
      states[commune] = order.first(where: known.contains)
    }
    return states
  }
}
