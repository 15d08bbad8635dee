import Graphs
import Testing

@Suite("Centralization")
struct CentralizationTests {
  // Wasserman & Faust (1994), ch. 5: .267 and .383.
  @Test("Florentine marriages, Pucci among them, are centralized at 0.2667 and 0.3835")
  func florentineMarriages() {
    let graph = Graph.florentineMarriages
    #expect(approximatelyEqual(graph.degreeCentralization, 0.2667, within: 5e-5))
    #expect(approximatelyEqual(graph.betweennessCentralization, 0.3835, within: 5e-5))
    #expect(graph.closenessCentralization == nil)
  }

  // The same fifteen families in igraph and networkx: 0.2747, 0.4368, 0.3225.
  @Test("without Pucci they look more centralized, at 0.2747, 0.4368 and 0.3225")
  func florentineMarriagesWithoutPucci() throws {
    let families = Graph.florentineMarriages.vertices.filter { $0 != Vertex(11) }
    let graph = Graph.florentineMarriages.subgraph(of: VertexSet(families)).graph
    #expect(approximatelyEqual(graph.degreeCentralization, 0.2747, within: 5e-5))
    #expect(approximatelyEqual(graph.betweennessCentralization, 0.4368, within: 5e-5))
    #expect(approximatelyEqual(graph.closenessCentralization, 0.3225, within: 5e-5))
  }

  @Test("a star is wholly centralized", arguments: [3, 4, 9, 50])
  func star(n: Int) {
    #expect(approximatelyEqual(Graph.star(n).degreeCentralization, 1))
    #expect(approximatelyEqual(Graph.star(n).closenessCentralization, 1))
    #expect(approximatelyEqual(Graph.star(n).betweennessCentralization, 1))
  }

  @Test("a ring and a complete graph have no centre", arguments: [3, 4, 9, 20])
  func withoutCentre(n: Int) {
    for graph in [Graph.cycle(n), Graph.complete(n)] {
      #expect(graph.degreeCentralization == 0)
      #expect(approximatelyEqual(graph.closenessCentralization, 0))
      #expect(approximatelyEqual(graph.betweennessCentralization, 0))
    }
  }

  @Test("relabelling changes nothing", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(20, tieCount: 90, seed: seed)
    let moved = try graph.relabelled(by: Array(0..<20).shuffled(using: &generator))
    #expect(moved.degreeCentralization == graph.degreeCentralization)
    for (after, before) in [
      (moved.closenessCentralization, graph.closenessCentralization),
      (moved.betweennessCentralization, graph.betweennessCentralization),
    ] {
      #expect(approximatelyEqual([after], [before]))
    }
  }

  @Test("below three vertices nothing can be central", arguments: [0, 1, 2])
  func tooSmall(n: Int) {
    for graph in [Graph(vertexCount: n), Graph.complete(n)] {
      #expect(graph.degreeCentralization == nil)
      #expect(graph.closenessCentralization == nil)
      #expect(graph.betweennessCentralization == nil)
    }
  }

  @Test("where nobody knows anybody, nobody is central", arguments: [3, 10])
  func withoutTies(n: Int) {
    #expect(Graph(vertexCount: n).degreeCentralization == 0)
    #expect(Graph(vertexCount: n).closenessCentralization == nil)
    #expect(Graph(vertexCount: n).betweennessCentralization == 0)
  }
}
