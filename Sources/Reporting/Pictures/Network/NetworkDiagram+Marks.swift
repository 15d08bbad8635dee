import Graphs
import Graphviz
import Languages
import Partners
import Territories

extension NetworkDiagram {
  /// How many institutions keep their full name when there are too many for all.
  static let namedCount = 60
  /// Up to how many institutions all are named.
  static let roomyCount = 150

  /// The institutions, in the looks of their sectors.
  var marks: [Node] {
    let names = names
    return scope.institutions.enumerated().map { place, record in
      let look = Palette.institution(of: record.sector).merging(
        RowLink(.institution, record.id).attributes(in: scope.language)
      ).merging([
        .fontsize: size(ofPlace: place), .tooltip: tooltip(of: record, at: place),
        .cssClass: "institution \(record.sector.rawValue)",
      ])
      guard let label = label(names[place], ofPlace: place) else {
        let dot: Attributes = [.width: "0.22", .height: "0.14", .fixedsize: "true"]
        return Node(id: id(ofPlace: place), label: "", attributes: look.merging(dot))
      }
      return Node(id: id(ofPlace: place), label: label, attributes: look)
    }
  }

  /// Whether only the most central have room for a name.
  var isTight: Bool { scope.rows.count > Self.roomyCount }

  private func label(_ name: String, ofPlace place: Int) -> String? {
    if isTight, ranks[place] >= 2 * Self.namedCount { return nil }
    let length = isTight && ranks[place] >= Self.namedCount ? 14 : 48
    return name.shortened(to: length).drawableLine.lines(within: 18).joined(separator: "\n")
  }

  private func size(ofPlace place: Int) -> String {
    if place == star?.hub.index { return "22" }
    return ranks[place] < 6 ? "16" : "13"
  }

  private func tooltip(of record: Institution, at place: Int) -> String {
    let language = scope.language
    let occasions = scope.attendance.graph.events(ofActor: scope.rows[place]).count
    let partners = scope.graph.neighbours(of: Vertex(place)).count
    let commune = record.commune.flatMap { code in
      scope.analysis.network.communes.first { $0.code == code }?.name
    }
    let parts = [
      record.name, record.sector.words[language], commune,
      language.counted(occasions, .occasion), language.counted(partners, .partner),
    ]
    return parts.compactMap { $0 }.joined(separator: " – ").drawableLine
  }

  /// The acronym of each institution, or its name where others have the same.
  private var names: [String] {
    let records = scope.institutions
    let counts = Dictionary(grouping: records, by: \.shortName).mapValues(\.count)
    return records.map { counts[$0.shortName] == 1 ? $0.shortName : $0.name }
  }

  /// The ties, as wide as they are strong.
  var ties: [Edge] {
    let institutions = scope.institutions
    return scope.graph.ties.map { tie in
      let (first, second) = (institutions[tie.first.index], institutions[tie.second.index])
      let names = "\(first.shortName) – \(second.shortName)".drawableLine
      return Edge(
        id(ofPlace: tie.first.index), id(ofPlace: tie.second.index),
        attributes: Palette.tie(strength: tie.strength).merging([
          .identifier: "tie-\(first.id.drawableName):\(second.id.drawableName)",
          .tooltip: names + scope.language.colon + " "
            + scope.language.counted(tie.contactCount, .occasion), .cssClass: "tie",
        ]))
    }
  }
}

extension CountedNoun {
  fileprivate static let partner = CountedNoun(
    one: Text(fr: "partenaire", en: "partner"), several: Text(fr: "partenaires", en: "partners"))
}
