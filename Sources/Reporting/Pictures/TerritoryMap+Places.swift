import Graphs
import Graphviz
import Languages
import Partners
import Territories

extension TerritoryMap {
  /// A mark at the true place of every commune: its state, or a dot where it has no school.
  var markers: [Node] {
    zip(communes, places).map { commune, place in
      let record = analysis.network.communes[commune]
      let state = states[commune]
      let naming: Attributes = [
        .tooltip: tooltip(of: record, state), .cssClass: "commune \(state?.rawValue ?? "none")",
        .identifier: "commune-\(record.code)",
      ]
      return Node(
        id: "commune-\(record.code)", label: "",
        attributes: Palette.mark(of: state).merging(naming)
      ).placed(at: sheet.point(place))
    }
  }

  private func tooltip(of commune: Commune, _ state: CoverageState?) -> String {
    let pupils = language.number(commune.pupils, decimals: 0)
    let words = state.map { ", " + $0.words[language] } ?? ""
    return Text(
      fr: "\(commune.name) : \(pupils) élèves\(words)",
      en: "\(commune.name): \(pupils) pupils\(words)"
    )[language]
  }

  /// The best state among the units of each commune, by commune.
  var states: [Int: CoverageState] {
    let order: [CoverageState] = [.covered, .fragile, .unknown, .silent]
    var states: [Int: CoverageState] = [:]
    for unit in coverage.units {
      guard let code = analysis.network.institutions[unit.unit].commune,
        let commune = analysis.network.communes.firstIndex(where: { $0.code == code })
      else { continue }
      let known = [states[commune], unit.state].compactMap { $0 }
      states[commune] = order.first(where: known.contains)
    }
    return states
  }

  /// Meetings between institutions of different communes, as lines between the communes.
  var ties: [Edge] {
    meetings.sorted { $0.key < $1.key }.map { pair, count in
      let width = 1 + Double(count).squareRoot()
      return Edge(
        "commune-\(pair.first)", "commune-\(pair.second)",
        attributes: [
          .color: Palette.tie, .penwidth: Language.english.number(width, decimals: 1),
          .cssClass: "tie", .identifier: "tie-\(pair.first)-\(pair.second)",
        ])
    }
  }

  /// How many occasions brought institutions of two communes together.
  var meetings: [CommunePair: Int] {
    let network = analysis.network
    let attendance = network.attendance(in: analysis.settings.window)
    let drawn = Set(communes.map { network.communes[$0].code })
    var counts: [CommunePair: Int] = [:]
    for event in attendance.occasions.indices {
      let actors = attendance.graph.actors(ofEvent: event).map { attendance.institutions[$0] }
      let codes = Set(actors.compactMap { network.institutions[$0].commune }).intersection(drawn)
      for (index, first) in codes.sorted().enumerated() {
        for second in codes.sorted()[(index + 1)...] {
          counts[CommunePair(first, second), default: 0] += 1
        }
      }
    }
    return counts
  }
}

/// Two communes, in the order of their codes.
struct CommunePair: Hashable, Comparable {
  let first: String
  let second: String

  init(_ first: String, _ second: String) {
    self.first = first
    self.second = second
  }

  static func < (left: CommunePair, right: CommunePair) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
