import Graphs
import Testing

@Suite("Reciprocity")
struct ReciprocityTests {
  // Hanneman & Riddle (2005), ch. 8: of all pairs with any connection, 53 % are reciprocated:
  // 17 of 32 pairs, so 34 of 49 arcs.
  @Test("seventeen of thirty-two informing pairs of Knoke's organizations inform each other")
  func knoke() {
    #expect(approximatelyEqual(DirectedGraph.knokeInformation.reciprocity, 34.0 / 49))
    #expect(DirectedGraph.knokeInformation.underlying.tieCount == 32)
  }

  @Test("all is answered in a complete graph, nothing in a hierarchy", arguments: [3, 4, 9])
  func families(n: Int) {
    #expect(DirectedGraph.complete(n).reciprocity == 1)
    #expect(DirectedGraph.outTree(n).reciprocity == 0)
    #expect(DirectedGraph.cycle(n).reciprocity == 0)
    #expect(DirectedGraph.cycle(2).reciprocity == 1)
  }

  @Test("relabelling changes nothing", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try DirectedGraph.random(20, arcCount: 120, seed: seed)
    let places = Array(0..<20).shuffled(using: &generator)
    #expect(try graph.relabelled(by: places).reciprocity == graph.reciprocity)
  }

  @Test("without arcs there is nothing to answer", arguments: [0, 1, 5])
  func withoutArcs(n: Int) {
    #expect(DirectedGraph(vertexCount: n).reciprocity == nil)
  }

  @Test("isolates change nothing")
  func isolates() {
    #expect(DirectedGraph(vertexCount: 5, arcs: [(1, 3), (3, 1), (3, 4)]).reciprocity == 2.0 / 3)
  }
}
