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
}
