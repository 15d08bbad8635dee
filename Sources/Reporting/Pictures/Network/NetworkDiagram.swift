import Graphs
import Graphviz
import Languages
import Partners

/// Who meets whom: institutions by sector, and the occasions that brought three or more together.
///
/// A meeting of two is a tie. A meeting of more is a mark of its own with a tie to each: drawn as
/// ties of all with all, one symposium would hide the network.
struct NetworkDiagram {
  let analysis: Analysis
  let language: Language
  let attendance: Attendance
  /// The occasions of three or more, as columns of the attendance.
  let gatherings: [Int]
  /// How often two institutions met alone, by pair of rows.
  let pairs: [[Int]: Int]

  /// Prepares the diagram, or nil if nobody met in the window.
  init?(_ analysis: Analysis, language: Language) {
    let attendance = analysis.network.attendance(in: analysis.settings.window)
    let sizes = attendance.occasions.indices.map { attendance.graph.actors(ofEvent: $0).count }
    guard sizes.contains(where: { $0 > 1 }) else { return nil }
    var pairs: [[Int]: Int] = [:]
    for event in sizes.indices where sizes[event] == 2 {
      pairs[attendance.graph.actors(ofEvent: event), default: 0] += 1
    }
    (self.analysis, self.language, self.attendance) = (analysis, language, attendance)
    gatherings = sizes.indices.filter { sizes[$0] > 2 }
    self.pairs = pairs
  }

  /// Whether there is too much to be read or placed: then the sectors are drawn instead.
  var isCrowded: Bool {
    attendance.institutions.count + gatherings.count > 400
      || attendance.graph.affiliationCount > 4000
  }

  /// Returns the drawing and what goes around it.
  ///
  /// Two passes: the springs place the institutions, then everything stays where it is and the
  /// words come around it.
  func sheet() throws(GraphvizError) -> Sheet {
    var diagram = Diagram(id: "network", attributes: springs)
    diagram.nodeDefaults = nodeDefaults
    diagram.nodes = institutions + occasions
    diagram.edges = directTies + gatheringTies
    let (placed, bounds) = try diagram.arranged(by: .neato)
    return Sheet(
      figure: figure, nodes: placed.nodes, edges: placed.edges, nodeDefaults: nodeDefaults,
      edgeDefaults: [.color: "#8c8c8c"], bounds: bounds, smallPrint: smallPrint, legend: legend)
  }

  private var springs: Attributes {
    [
      .overlap: "prism", .sep: "+6", .splines: "line", .start: "7",
    ]
  }

  private var nodeDefaults: Attributes {
    [
      .fontname: Palette.typeface, .fontsize: "11", .margin: "0.06,0.03",
      .color: Palette.smallPrint, .penwidth: "0.8",
    ]
  }

  private var institutions: [Node] {
    let degrees = attendance.graph.degree(of: .actors).values
    let names = names
    return attendance.institutions.indices.map { row in
      let record = analysis.network.institutions[attendance.institutions[row]]
      let look: Attributes = [
        .fontsize: (degrees[row] ?? 0) > 5 ? "15" : "11",
        .tooltip: (record.name + " – " + record.sector.words[language]).drawableLine,
        .cssClass: "institution \(record.sector.rawValue)",
        .identifier: "institution-\(record.id.drawableName)",
      ]
      return Node(
        id: id(ofRow: row), label: words(onNode: names[row]),
        attributes: Palette.institution(of: record.sector).merging(look))
    }
  }

  private func words(onNode name: String) -> String {
    name.shortened(to: 60).drawableLine.lines(within: 18).joined(separator: "\n")
  }

  /// The acronym of each institution, or its name where it has none of its own.
  private var names: [String] {
    let records = attendance.institutions.map { analysis.network.institutions[$0] }
    let counts = Dictionary(grouping: records, by: \.shortName).mapValues(\.count)
    return records.map { counts[$0.shortName] == 1 ? $0.shortName : $0.name }
  }

  private var occasions: [Node] {
    gatherings.enumerated().map { number, event in
      let record = analysis.network.interactions[attendance.occasions[event]]
      return Node(
        id: id(ofEvent: event), label: String(number + 1),
        attributes: Palette.occasion.merging([
          .tooltip: record.label.drawableLine, .cssClass: "occasion",
          .identifier: "occasion-\(record.id.drawableName)",
        ]))
    }
  }

  private var directTies: [Edge] {
    pairs.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { pair, count in
      Edge(
        id(ofRow: pair[0]), id(ofRow: pair[1]),
        attributes: [
          .penwidth: Language.english.number(Double(count) * 1.2, decimals: 1), .cssClass: "tie",
        ])
    }
  }

  private var gatheringTies: [Edge] {
    gatherings.flatMap { event in
      attendance.graph.actors(ofEvent: event).map { row in
        Edge(
          id(ofEvent: event), id(ofRow: row),
          attributes: [.style: "dashed", .cssClass: "presence"])
      }
    }
  }

  /// Graphviz refuses some identifiers that records may have, so nodes are numbered.
  private func id(ofRow row: Int) -> String { "institution-\(row)" }

  private func id(ofEvent event: Int) -> String { "occasion-\(event)" }

  private func legend(_ column: inout LegendColumn) {
    column.heading(Text(fr: "Secteurs d’activité", en: "Sectors of activity")[language])
    for (look, sectors) in looks {
      let size: Attributes = [.width: "0.34", .height: "0.18", .fixedsize: "true"]
      column.mark(look.merging(size), sectors.map { $0.words[language] }.joined(separator: ", "))
    }
    column.heading(Text(fr: "Liens", en: "Ties")[language])
    let alone = Text(
      fr: "rencontres à deux, épais : plusieurs", en: "meetings of two, heavy: several")
    column.line(alone[language], color: Palette.tie, width: 2)
    column.mark(
      Palette.occasion,
      Text(fr: "occasion à trois ou plus :", en: "occasion of three or more:")[language])
    for (number, event) in gatherings.prefix(60).enumerated() {
      let label = analysis.network.interactions[attendance.occasions[event]].label
      column.numbered(number + 1, label.shortened(to: 48))
    }
    column.others(gatherings.count - 60, in: language)
  }

  /// The looks in use, each with the sectors that share it.
  private var looks: [(Attributes, [Sector])] {
    let present = Set(attendance.institutions.map { analysis.network.institutions[$0].sector })
    let sectors = Sector.allCases.filter(present.contains)
    let groups = Dictionary(grouping: sectors, by: Palette.institution)
    return groups.values.sorted {
      sectors.firstIndex(of: $0[0]) ?? 0 < sectors.firstIndex(of: $1[0]) ?? 0
    }
    .map { (Palette.institution(of: $0[0]), $0) }
  }

  private var smallPrint: Text {
    Text(
      fr: "\(analysis.subtitle.french). \(attendance.unattached) présences de fonctions sans "
        + "institution non dessinées. Graphviz neato, overlap=prism, start=7, puis nop2.",
      en: "\(analysis.subtitle.english). \(attendance.unattached) presences of functions without "
        + "an institution not drawn. Graphviz neato, overlap=prism, start=7, then nop2.")
  }

  /// What the diagram shows, in one sentence, and for those who cannot see it.
  var figure: Document.Figure {
    let (count, occasions) = (attendance.institutions.count, attendance.occasions.count)
    let hub = attendance.graph.degree(of: .actors).ranked().first?.index ?? 0
    let present = attendance.graph.events(ofActor: hub).count
    let name = analysis.network.institutions[attendance.institutions[hub]].shortName
    return Document.Figure(
      name: "network",
      caption: Text { language in
        let institutions = language.counted(count, .institution)
        let total = language.counted(occasions, .occasion)
        return Text(
          fr: "\(institutions) en \(total), dont \(present) avec \(name)",
          en: "\(institutions) on \(total), \(present) of them with \(name)")[language]
      },
      description: Text(
        fr:
          "Réseau des institutions, couleur et forme selon le secteur ; un rond noir numéroté est "
          + "une occasion qui en réunit trois ou plus.",
        en: "Network of institutions, colour and shape by sector; a numbered black disc is an "
          + "occasion of three or more."))
  }
}
