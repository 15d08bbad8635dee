import Graphviz
import Languages
import Partners
import Tables

/// How far each case is: a row for the protocol, a row for each case, a column for each step.
///
/// Read a row from left to right; what is dashed is not recorded, and a card says which written
/// output is due and who should have been heard.
struct PipelineDiagram {
  /// The most cases that are drawn of one protocol.
  static let mostCases = 12

  /// A protocol with the cases that follow it.
  struct Block {
    let model: Course?
    let cases: [Course]
    let kinds: [String]

    /// Gathers the kinds of step of a protocol and its cases, in their order.
    init(_ model: Course?, _ cases: [Course]) {
      (self.model, self.cases) = (model, cases)
      let stages = (model?.stages ?? []) + cases.flatMap(\.stages)
      var seen: Set<String> = []
      kinds = stages.enumerated().sorted { left, right in
        (left.element.order, left.offset) < (right.element.order, right.offset)
      }.map(\.element.kind).filter { seen.insert($0.foldedSpaces).inserted }
    }
  }

  let network: Network
  let language: Language
  let blocks: [Block]
  let caseCount: Int

  /// Prepares the diagram, or nil if there is neither a case nor a protocol that expects an output.
  init?(_ network: Network, language: Language) {
    let courses = network.courses
    let cases = courses.filter { !$0.isDescribed }
    (self.network, self.language, caseCount) = (network, language, cases.count)
    let models = courses.filter { course in
      course.isDescribed
        && (course.stages.contains { !$0.expected.isEmpty }
          || cases.contains { $0.model == course.interaction })
    }
    let free = cases.filter { item in !models.contains { $0.interaction == item.model } }
    blocks =
      models.map { model in
        Block(model, cases.filter { $0.model == model.interaction })
      } + free.map { Block(nil, [$0]) }
    guard !blocks.isEmpty else { return nil }
  }

  /// Returns the drawing and what goes around it.
  func sheet() throws(GraphvizError) -> Sheet {
    var (cards, edges, row): ([CardGrid.Card], [Edge], Int) = ([], [], 0)
    for block in blocks {
      let rows = ([block.model].compactMap { $0 }) + block.cases.prefix(Self.mostCases)
      for course in rows {
        cards += self.cards(course, block.kinds, row: row)
        edges += self.edges(course, block.kinds, row: row)
        row += 1
      }
      if block.cases.isEmpty {
        cards.append(nobody(row: row))
        row += 1
      }
    }
    let (nodes, bounds) = try CardGrid(cards: cards, columnGap: 26, rowGap: 14).arranged()
    return Sheet(
      figure: figure, nodes: nodes, edges: edges, isDirected: true,
      edgeDefaults: [.color: Palette.tie, .penwidth: "1.2", .arrowsize: "0.7"], bounds: bounds,
      smallPrint: smallPrint, legend: legend)
  }

  private func nobody(row: Int) -> CardGrid.Card {
    CardGrid.Card(
      id: "nobody-\(row)",
      lines: CardGrid.lines(
        Text(fr: "? aucun cas enregistré", en: "? no case recorded")[language], within: 18),
      row: row, column: 0, look: CardGrid.heading, isStretched: false)
  }

  private func cards(_ course: Course, _ kinds: [String], row: Int) -> [CardGrid.Card] {
    let label = network.interaction(course.interaction)?.label ?? course.interaction
    let name = CardGrid.Card(
      id: "course-\(row)", lines: CardGrid.lines(label, within: 18), row: row, column: 0,
      look: CardGrid.heading, isStretched: false)
    return [name]
      + kinds.enumerated().compactMap { place, kind in
        stage(of: kind, in: course).map { stage in
          CardGrid.Card(
            id: id(row, place), lines: lines(stage), row: row, column: place + 1,
            look: look(stage).merging([
              .tooltip: stage.label.drawableLine, .identifier: id(row, place),
              .cssClass: "step \(stage.state?.rawValue ?? "not-recorded")",
              .url: RowLink(.interaction, course.interaction).address(in: language),
            ]))
        }
      }
  }

  private func stage(of kind: String, in course: Course) -> Stage? {
    course.stages.last { $0.kind.foldedSpaces == kind.foldedSpaces }
  }

  private func id(_ row: Int, _ place: Int) -> String { "step-\(row)-\(place)" }

  private func lines(_ stage: Stage) -> [String] {
    stage.state == .described ? describedLines(stage) : caseLines(stage)
  }

  private func describedLines(_ stage: Stage) -> [String] {
    var lines = CardGrid.lines("\(stage.order). \(stage.label)", within: 24)
    for output in stage.expected { lines += CardGrid.lines("✎ " + output, within: 26, atMost: 2) }
    return lines + voices(stage.heard, "♪ ")
  }

  private func caseLines(_ stage: Stage) -> [String] {
    let state = stage.state.map { $0.sign + " " + $0.words[language] }
    var lines = [state ?? "? " + Text.notRecorded[language]]
    if let row = stage.step, let start = network.services.steps[row].start {
      lines.append(start.description)
    }
    for output in stage.documents { lines += CardGrid.lines("✎ " + output, within: 26, atMost: 2) }
    let lack = Text(fr: "manque : ", en: "lacks: ")[language]
    for output in stage.lacking { lines += CardGrid.lines(lack + output, within: 26, atMost: 2) }
    lines += voices(stage.heard, "♪ ")
    return lines
      + voices(stage.unheard, Text(fr: "? pas entendus : ", en: "? not heard: ")[language])
  }

  private func voices(_ words: [String], _ opening: String) -> [String] {
    guard !words.isEmpty else { return [] }
    return CardGrid.lines(
      opening + words.map(network.voiceName).joined(separator: ", "), within: 26)
  }

  private func edges(_ course: Course, _ kinds: [String], row: Int) -> [Edge] {
    let places = kinds.indices.filter { stage(of: kinds[$0], in: course) != nil }
    return zip(places, places.dropFirst()).map { Edge(id(row, $0), id(row, $1)) }
  }

  private func look(_ stage: Stage) -> Attributes {
    let look = stage.state.look
    return stage.lacking.isEmpty ? look : look.merging([.color: "#a30000", .penwidth: "2"])
  }
}

extension Step.State? {
  /// How the card of a step looks.
  var look: Attributes {
    let (fill, outline, style) =
      switch self {
      case .described: ("#eeeeee", "#4d4d4d", "filled,rounded")
      case .done: ("#d3ecdf", "#12603f", "filled,rounded")
      case .ongoing: ("#cfe6f5", "#1c567d", "filled,rounded")
      case .planned: (Palette.paper, "#4d4d4d", "filled,rounded")
      case .missing: ("#f9dcd8", "#a30000", "filled,rounded")
      case nil: (Palette.paper, "#6b6b6b", "filled,rounded,dashed")
      }
    return [.fillcolor: fill, .color: outline, .style: style, .penwidth: "0.9"]
  }
}
