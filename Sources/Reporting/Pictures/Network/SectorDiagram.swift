import Graphs
import Graphviz
import Languages
import Partners

/// Who meets whom, sector by sector, where a diagram of the institutions would be unreadable.
///
/// Conventions: two sectors are tied by each occasion that both attended; occasions within one
/// sector are counted on its node.
struct SectorDiagram {
  private let analysis: Analysis
  private let language: Language
  private let attendance: Attendance
  /// The sectors that met, each with its institutions that did.
  private let sectors: [(sector: Sector, institutions: Int, alone: Int)]
  /// How many occasions two sectors shared, by their places in `sectors`.
  private let shared: [[Int]: Int]

  /// Gathers the institutions of a diagram by sector.
  init(_ diagram: NetworkDiagram) {
    (analysis, language, attendance) = (diagram.analysis, diagram.language, diagram.attendance)
    let network = diagram.analysis.network
    let rows = diagram.attendance.institutions.map { network.institutions[$0].sector }
    let present = Sector.allCases.filter(Set(rows).contains)
    var alone = present.map { _ in 0 }
    var shared: [[Int]: Int] = [:]
    for event in diagram.attendance.occasions.indices {
      let actors = diagram.attendance.graph.actors(ofEvent: event)
      let met = present.indices.filter { Set(actors.map { rows[$0] }).contains(present[$0]) }
      if met.count == 1, actors.count > 1 { alone[met[0]] += 1 }
      for (place, first) in met.enumerated() {
        for second in met[(place + 1)...] { shared[[first, second], default: 0] += 1 }
      }
    }
    sectors = present.enumerated().map { place, sector in
      (sector, rows.count { $0 == sector }, alone[place])
    }
    self.shared = shared
  }

  /// Returns the drawing and what goes around it.
  func sheet() throws(GraphvizError) -> Sheet {
    var diagram = Diagram(
      id: "network",
      attributes: [.overlap: "prism", .sep: "+12", .splines: "line", .start: "7"])
    diagram.nodeDefaults = [
      .fontname: Palette.typeface, .fontsize: "12", .color: Palette.smallPrint, .penwidth: "0.8",
    ]
    diagram.edgeDefaults = [
      .color: "#8c8c8c", .fontname: Palette.typeface, .fontsize: "10", .len: "2.2",
    ]
    diagram.nodes = nodes
    diagram.edges = edges
    let (placed, bounds) = try diagram.arranged(by: .neato)
    return Sheet(
      figure: figure, nodes: placed.nodes, edges: placed.edges, nodeDefaults: placed.nodeDefaults,
      edgeDefaults: placed.edgeDefaults, bounds: bounds, smallPrint: smallPrint, legend: { _ in })
  }

  private var nodes: [Node] {
    sectors.map { sector, institutions, alone in
      let counts = Text(
        fr: "\(language.number(institutions)) inst.\n\(language.number(alone)) entre elles",
        en: "\(language.number(institutions)) inst.\n\(language.number(alone)) among them")
      let look: Attributes = [
        .tooltip: sector.words[language], .cssClass: "sector \(sector.rawValue)",
        .identifier: "sector-\(sector.rawValue)",
      ]
      return Node(
        id: sector.rawValue, label: sector.words[language] + "\n" + counts[language],
        attributes: Palette.institution(of: sector).merging(look))
    }
  }

  private var edges: [Edge] {
    let most = Double(shared.values.max() ?? 1)
    return shared.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { pair, count in
      let width = 1 + 7 * Double(count) / most
      return Edge(
        sectors[pair[0]].sector.rawValue, sectors[pair[1]].sector.rawValue,
        label: language.number(count),
        attributes: [
          .penwidth: Language.english.number(width, decimals: 1), .cssClass: "tie",
        ])
    }
  }

  private var smallPrint: Text {
    Text(
      fr: "\(analysis.subtitle.french). Trait : occasions où les deux secteurs étaient présents. "
        + "« Entre elles » : occasions d’institutions d’un seul secteur. Graphviz neato, "
        + "overlap=prism, start=7, puis nop2.",
      en: "\(analysis.subtitle.english). Line: occasions that both sectors attended. ‘Among "
        + "them’: occasions of institutions of one sector alone. Graphviz neato, overlap=prism, "
        + "start=7, then nop2.")
  }

  /// What the diagram shows, in one sentence, and for those who cannot see it.
  private var figure: Document.Figure {
    Document.Figure(
      name: "network",
      caption: Text { language in
        let (count, occasions) = (attendance.institutions.count, attendance.occasions.count)
        return Text(
          fr: "\(language.counted(count, .institution)) en "
            + "\(language.counted(occasions, .occasion)), par secteur d’activité",
          en: "\(language.counted(count, .institution)) on "
            + "\(language.counted(occasions, .occasion)), by sector of activity")[language]
      },
      description: Text(
        fr: "Réseau des secteurs d’activité, trop d’institutions pour les dessiner une à une ; un "
          + "trait porte le nombre d’occasions que deux secteurs ont partagées.",
        en: "Network of sectors of activity, there being too many institutions to draw each; a "
          + "line bears the number of occasions that two sectors shared."))
  }
}
