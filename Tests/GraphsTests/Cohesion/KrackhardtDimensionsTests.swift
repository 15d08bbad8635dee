import Graphs
import Testing

@Suite("Krackhardt's dimensions")
struct KrackhardtDimensionsTests {
  // R's sna gives 1, 0 and, by arcs, 0.5062: 40 of 81 beyond a tree are not there. By pairs it is
  // 13 of 36.
  @Test("Knoke's organizations hold together, without hierarchy and with ties to spare")
  func knoke() {
    let pairs = DirectedGraph.knokeInformation.krackhardtDimensions()
    let arcs = DirectedGraph.knokeInformation.krackhardtDimensions(counting: .arcs)
    #expect(pairs.connectedness == 1)
    #expect(pairs.hierarchy == 0)
    #expect(pairs.leastUpperBound == 1)
    #expect(approximatelyEqual(pairs.efficiency, 0.3611, within: 5e-5))
    #expect(approximatelyEqual(arcs.efficiency, 0.5062, within: 5e-5))
  }

  @Test(
    "a tree has 1 in all four dimensions", arguments: [3, 4, 10, 100], ContactCounting.allCases)
  func tree(n: Int, counting: ContactCounting) {
    let dimensions = DirectedGraph.outTree(n).krackhardtDimensions(counting: counting)
    #expect(dimensions.connectedness == 1)
    #expect(dimensions.hierarchy == 1)
    #expect(dimensions.efficiency == 1)
    #expect(dimensions.leastUpperBound == 1)
  }

  @Test("a ring of arcs has no top and no bottom", arguments: [3, 4, 70])
  func ring(n: Int) {
    let dimensions = DirectedGraph.cycle(n).krackhardtDimensions()
    #expect(dimensions.connectedness == 1)
    #expect(dimensions.hierarchy == 0)
    #expect(dimensions.leastUpperBound == 1)
  }

  @Test("all ties that can be are none to spare", arguments: [3, 8], ContactCounting.allCases)
  func complete(n: Int, counting: ContactCounting) {
    let dimensions = DirectedGraph.complete(n).krackhardtDimensions(counting: counting)
    #expect(dimensions.efficiency == 0)
    #expect(dimensions.hierarchy == 0)
  }

  @Test("superiors of one subordinate have nobody above them", arguments: [3, 5, 100])
  func reversedStar(n: Int) {
    let graph = DirectedGraph(vertexCount: n, arcs: (1..<n).map { ($0, 0) })
    #expect(graph.krackhardtDimensions().leastUpperBound == 0)
    #expect(graph.krackhardtDimensions().efficiency == 1)
  }

  //     4
  //    ↙ ↘
  //   0   1
  //   ↓ ⤨ ↓
  //   2   3
  @Test("two superiors of two have no nearest superior between them, with or without a director")
  func butterfly() {
    let crossed = [(0, 2), (0, 3), (1, 2), (1, 3)]
    let butterfly = DirectedGraph(vertexCount: 4, arcs: crossed).krackhardtDimensions()
    #expect(approximatelyEqual(butterfly.leastUpperBound, 1.0 / 3))
    #expect(approximatelyEqual(butterfly.efficiency, 2.0 / 3))
    let directed = DirectedGraph(vertexCount: 5, arcs: crossed + [(4, 0), (4, 1)])
    #expect(approximatelyEqual(directed.krackhardtDimensions().leastUpperBound, 5.0 / 6))
  }

  @Test("a manager under two directors is the nearest superior of the staff")
  func twoDirectors() {
    // Only the directors themselves have nobody to turn to: 1 pair of (5 − 1)(5 − 2) / 2.
    let graph = DirectedGraph(vertexCount: 5, arcs: [(0, 2), (1, 2), (2, 3), (2, 4)])
    #expect(approximatelyEqual(graph.krackhardtDimensions().leastUpperBound, 5.0 / 6))
  }

  @Test("two worlds are judged each for itself")
  func twoWorlds() {
    // A tree of three and a reversed star of three; 6 of 15 pairs are connected.
    let graph = DirectedGraph(vertexCount: 6, arcs: [(0, 1), (0, 2), (4, 3), (5, 3)])
    let dimensions = graph.krackhardtDimensions()
    #expect(approximatelyEqual(dimensions.connectedness, 6.0 / 15))
    #expect(dimensions.efficiency == 1)
    #expect(dimensions.leastUpperBound == 0.5)
  }

  @Test("relabelling changes nothing", arguments: [1, 2, 3] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try DirectedGraph.random(90, arcCount: 110, seed: seed)
    let moved = try graph.relabelled(by: Array(0..<90).shuffled(using: &generator))
    #expect(moved.krackhardtDimensions() == graph.krackhardtDimensions())
  }

  @Test("isolates are connected to nobody, and where nothing can be said nothing is")
  func isolates() {
    let silent = DirectedGraph(vertexCount: 3).krackhardtDimensions()
    #expect(silent.connectedness == 0)
    #expect(silent.hierarchy == nil)
    #expect(silent.efficiency == nil)
    #expect(silent.leastUpperBound == nil)
    #expect(DirectedGraph(vertexCount: 1).krackhardtDimensions().connectedness == nil)
    #expect(DirectedGraph(vertexCount: 0).krackhardtDimensions().connectedness == nil)
    let pair = DirectedGraph(vertexCount: 2, arcs: [(0, 1)]).krackhardtDimensions()
    #expect(pair.hierarchy == 1)
    #expect(pair.efficiency == nil)
  }
}
