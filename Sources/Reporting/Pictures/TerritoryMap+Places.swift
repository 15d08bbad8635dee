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
      let look = state.map(Palette.state)
      let side = state == nil ? "0.03" : state == .silent || state == .unknown ? "0.09" : "0.17"
      return Node(
        id: "commune-\(record.code)", label: "",
        attributes: [
          .shape: look?.shape ?? "circle", .style: "filled", .width: side, .height: side,
          .fixedsize: "true", .fillcolor: look?.fill ?? Palette.smallPrint,
          .color: look?.outline ?? Palette.smallPrint, .penwidth: "0.9",
          .tooltip: tooltip(of: record, state), .cssClass: "commune \(state?.rawValue ?? "none")",
          .identifier: "commune-\(record.code)",
        ]
      ).placed(at: sheet.point(place))
    }
  }

  private func tooltip(of commune: Commune, _ state: CoverageState?) -> String {
    let pupils = language.number(commune.pupils, decimals: 0)
    let words = state.map { ", " + $0.words[language] } ?? ""
    return Text(
      fr: "\(commune.name): \(pupils) élèves\(words)", en: "\(commune.name): \(pupils) pupils\(words)"
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

  private var meetings: [CommunePair: Int] {
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

  /// The names to write: sectors, districts, and the communes that have a collège, a meeting or a
  /// tie.
  var names: [Node] {
    sectorNames + districtNames + communeNames
  }

  private var sectorNames: [Node] {
    coverage.cells.crosswalk.columns.zones.enumerated().compactMap { index, zone in
      name(
        Text(fr: "SOIN \(zone.name.uppercased())", en: "CARE \(zone.name.uppercased())")[language],
        id: "name-\(zone.id)", in: sectors[index], size: "17",
        color: Palette.zone(index).hatching)
    }
  }

  private var districtNames: [Node] {
    coverage.cells.crosswalk.rows.zones.enumerated().compactMap { index, zone in
      name(
        Text(fr: "Circ. \(zone.name)", en: "District \(zone.name)")[language],
        id: "name-\(zone.id)", in: districts[index], size: "12", color: Palette.ink)
    }
  }

  private func name(
    _ label: String, id: String, in rings: [Ring], size: String, color: String
  ) -> Node? {
    let largest = rings.max { $0.area < $1.area }
    return largest?.labelPoint.map { place in
      Node(
        id: id, label: label,
        attributes: [
          .shape: "plaintext", .fontsize: size, .fontname: Palette.typeface + " Bold",
          .fontcolor: color, .margin: "0.01,0.01", .cssClass: "zone-name",
        ]
      ).placed(at: sheet.point(place))
    }
  }

  private var communeNames: [Node] {
    let named = namedCommunes
    return zip(communes, places).compactMap { commune, place in
      let record = analysis.network.communes[commune]
      guard named.contains(record.code) else { return nil }
      let point = sheet.point(place)
      return Node(
        id: "name-\(record.code)", label: record.name,
        attributes: [
          .shape: "plaintext", .fontsize: "8.5", .margin: "0.01,0.005", .cssClass: "commune-name",
        ]
      ).placed(at: Point(x: point.x, y: point.y + 10))
    }
  }

  private var namedCommunes: Set<String> {
    let network = analysis.network
    let schools = network.institutions.filter { $0.isExpected && $0.count == nil }
    let tied = meetings.keys.flatMap { [$0.first, $0.second] }
    return Set(schools.compactMap(\.commune) + tied)
      .union(network.hostCommunes(analysis.settings))
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
