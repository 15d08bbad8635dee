import Graphviz
import Languages
import Partners

/// How things go from hand to hand: a column for each described course, a card for each step.
///
/// Read it from top to bottom: a dashed card is a step that nobody is recorded to carry, a bold one
/// a step that stops when one person is away.
struct ChainDiagram {
  /// The most courses that are drawn.
  static let mostCourses = 6

  let network: Network
  let language: Language
  let courses: [Course]
  /// How many courses are described, drawn or not.
  let courseCount: Int

  /// Prepares the diagram, or nil if no course is described.
  init?(_ network: Network, language: Language) {
    let described = network.procedures
    guard !described.isEmpty else { return nil }
    (self.network, self.language, courseCount) = (network, language, described.count)
    courses = Array(described.prefix(Self.mostCourses))
  }

  /// Returns the drawing and what goes around it.
  func sheet() throws(GraphvizError) -> Sheet {
    let grid = CardGrid(
      cards: courses.enumerated().flatMap { [heading($1, $0)] + cards($1, $0) }, columnGap: 40,
      rowGap: 24)
    let (nodes, bounds) = try grid.arranged()
    return Sheet(
      figure: figure, nodes: nodes, edges: edges, isDirected: true,
      edgeDefaults: [.color: Palette.ink, .penwidth: "1.4", .arrowsize: "0.8"], bounds: bounds,
      smallPrint: smallPrint, legend: legend)
  }

  private func heading(_ course: Course, _ column: Int) -> CardGrid.Card {
    let label = network.interaction(course.interaction)?.label ?? course.interaction
    return CardGrid.Card(
      id: "course-\(column)", lines: CardGrid.lines(label, within: 32), row: 0, column: column,
      look: CardGrid.heading, isStretched: false)
  }

  private func cards(_ course: Course, _ column: Int) -> [CardGrid.Card] {
    course.stages.enumerated().map { row, stage in
      let outputs = stage.expected + stage.documents
      let lines =
        CardGrid.lines("\(stage.order). \(stage.label)", within: 34, atMost: 3)
        + CardGrid.lines(carriers(of: stage), within: 38, atMost: 3)
        + outputs.prefix(2).flatMap { CardGrid.lines("✎ " + $0, within: 38, atMost: 2) }
      return CardGrid.Card(
        id: ChainDiagram.id(column, row), lines: lines, row: row + 1, column: column,
        look: stage.bearing.look.merging([
          .tooltip: stage.label.drawableLine, .cssClass: "step \(stage.bearing.rawValue)",
          .identifier: ChainDiagram.id(column, row),
        ]).merging(link(of: stage)))
    }
  }

  private func link(of stage: Stage) -> Attributes {
    guard let step = stage.step else { return [:] }
    return [.url: RowLink(.step, network.services.steps[step].id).address(in: language)]
  }

  private func carriers(of stage: Stage) -> String {
    guard !stage.carriers.isEmpty else {
      return Text(fr: "? porteur non enregistré", en: "? carrier not recorded")[language]
    }
    let sign = stage.bearing == .onePerson ? "◆ " : "▸ "
    return sign + stage.carriers.map(shortName).list(in: language, atMost: 3)
  }

  /// The function with how many hold it: the place is that of the course.
  private func shortName(_ carrier: String) -> String {
    guard let professional = network.professional(carrier) else {
      return network.institution(carrier)?.shortName ?? carrier
    }
    return professional.function + (professional.count.map { " × \($0)" } ?? "")
  }

  private var edges: [Edge] {
    courses.enumerated().flatMap { column, course in
      course.stages.indices.dropFirst().map { row in
        Edge(ChainDiagram.id(column, row - 1), ChainDiagram.id(column, row))
      }
    }
  }

  private static func id(_ column: Int, _ row: Int) -> String { "step-\(column)-\(row)" }
}

extension Stage.Bearing {
  /// The sign of what rests on few, so that colour is never the only one.
  var sign: String {
    switch self {
    case .notRecorded: "? "
    case .onePerson: "◆ "
    case .oneCarrier, .several: ""
    }
  }

  /// How the card of a step looks.
  var look: Attributes {
    let (fill, outline, style, width) =
      switch self {
      case .notRecorded: (Palette.paper, "#6b6b6b", "filled,rounded,dashed", "1.2")
      case .onePerson: ("#fde7b8", "#8a5700", "filled,rounded", "2")
      case .oneCarrier: ("#cfe6f5", "#1c567d", "filled,rounded", "0.8")
      case .several: ("#d3ecdf", "#12603f", "filled,rounded", "0.8")
      }
    return [.fillcolor: fill, .color: outline, .style: style, .penwidth: width]
  }
}
