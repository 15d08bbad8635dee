import Graphs
import Testing

@Suite("Subgraph")
struct SubgraphTests {
  @Test("without the Medici, the Florentine families fall into worlds of 11, 2, 1 and Pucci")
  func withoutTheMedici() {
    let florence = Graph.florentineMarriages
    let others = VertexSet(florence.vertices.filter { $0 != Vertex(8) })
    let subgraph = florence.subgraph(of: others)
    #expect(subgraph.graph.tieCount == 14)
    #expect(subgraph.graph.components().sizes.sorted() == [1, 1, 2, 11])
    #expect(subgraph.original(of: Vertex(8)) == Vertex(9))
  }

  @Test("any k of a complete graph make a complete graph", arguments: [1, 3, 6])
  func complete(k: Int) {
    let some = VertexSet((0..<k).map { Vertex(9 - $0) })
    #expect(Graph.complete(10).subgraph(of: some).graph == Graph.complete(k))
    #expect(DirectedGraph.complete(10).subgraph(of: some).graph == DirectedGraph.complete(k))
  }

  @Test("strengths and contact counts come along")
  func strengths() throws {
    let graph = try Graph(
      vertexCount: 4,
      ties: [Tie(1, 3, strength: 2.5, contactCount: 3), Tie(0, 1), Tie(2, 3, strength: 4)])
    let kept = VertexSet([Vertex(3), Vertex(1), Vertex(2)])
    #expect(
      graph.subgraph(of: kept).graph.ties == [
        Tie(0, 2, strength: 2.5, contactCount: 3), Tie(1, 2, strength: 4),
      ])
  }

  @Test("arcs keep their direction")
  func arcs() {
    let chain = DirectedGraph(vertexCount: 4, arcs: [(3, 2), (2, 1), (1, 0)])
    let end = chain.subgraph(of: VertexSet([Vertex(2), Vertex(3)]))
    #expect(end.graph.arcs == [Arc(1, 0)])
    #expect(end.original(of: Vertex(0)) == Vertex(2))
  }

  @Test("all vertices make the same graph, and none an empty one")
  func allAndNone() {
    let kite = Graph.krackhardtKite
    #expect(kite.subgraph(of: VertexSet(kite.vertices)).graph == kite)
    #expect(kite.subgraph(of: VertexSet([])).graph == Graph(vertexCount: 0))
    let knoke = DirectedGraph.knokeInformation
    #expect(knoke.subgraph(of: VertexSet(knoke.vertices)).graph == knoke)
  }

  @Test("isolates stay isolates")
  func isolates() {
    let graph = Graph(vertexCount: 5, ties: [(0, 1), (3, 4)])
    let some = VertexSet([Vertex(0), Vertex(2), Vertex(3)])
    #expect(graph.subgraph(of: some).graph == Graph(vertexCount: 3))
  }

  @Test("a vertex that the graph does not have stops the program")
  func unknownVertexTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(vertexCount: 2).subgraph(of: VertexSet([Vertex(2)]))
    }
  }
}
