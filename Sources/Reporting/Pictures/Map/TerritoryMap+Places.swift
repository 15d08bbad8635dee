import Graphs
import Graphviz
import Languages
import Partners
import Territories

extension TerritoryMap {
  /// The most marks on a map; beyond, communes without a school are left out, then the smallest.
  static let mostMarks = 3000

  /// A mark at the true place of a commune: its state, or a dot where it has no school.
  var markers: [Node] {
    let marked = marked
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
        attributes: Palette.mark(of: state).merging(naming)
      ).placed(at: frame.point(place))
    }
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
    let pupils = language.number(commune.pupils, decimals: 0)
    let words = state.map { ", " + $0.words[language] } ?? ""
    return Text(
      fr: "\(commune.name) : \(pupils) élèves\(words)",
      en: "\(commune.name): \(pupils) pupils\(words)"
    )[language]
  }

  /// Meetings between institutions of different communes, as lines between the communes.
  var ties: [Edge] {
    let all = analysis.network.communes
    return meetings.drawn.map { tie in
      let width = min(20, 1 + Double(tie.count).squareRoot())
      let codes = [tie.pair.first, tie.pair.second].map { all[$0].code.drawableName }
      return Edge(
        TerritoryMap.node(of: tie.pair.first), TerritoryMap.node(of: tie.pair.second),
        attributes: [
          .color: Palette.tie, .penwidth: Language.english.number(width, decimals: 1),
          .cssClass: "tie", .identifier: "tie-\(codes[0])-\(codes[1])",
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
