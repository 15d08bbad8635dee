import Graphs
import Testing

@Suite("Directed graph")
struct DirectedGraphTests {
  @Test("arcs in the same direction merge, those in opposite directions do not")
  func repeatedArcsMerge() throws {
    let graph = try DirectedGraph(
      vertexCount: 3,
      arcs: [Arc(1, 0, strength: 0.5), Arc(2, 1), Arc(0, 1), Arc(1, 0, strength: 2)])
    #expect(graph.arcCount == 3)
    #expect(graph.arcs == [Arc(0, 1), Arc(1, 0, strength: 2.5, contactCount: 2), Arc(2, 1)])
  }

  @Test("an arc is found in its direction only")
  func arcFromTo() {
    let knoke = DirectedGraph.knokeInformation
    #expect(knoke.arc(from: Vertex(5), to: Vertex(8)) == Arc(5, 8))
    #expect(knoke.arc(from: Vertex(8), to: Vertex(5)) == nil)
    #expect(knoke.successors(of: Vertex(5)) == [Vertex(2), Vertex(6), Vertex(8)])
    #expect(knoke.predecessors(of: Vertex(5)) == [Vertex(2)])
  }

  @Test("both rows of every vertex tell the same arcs as the list", arguments: [1, 2] as [UInt64])
  func rowsAgreeWithArcs(seed: UInt64) throws {
    let graph = try DirectedGraph.random(30, arcCount: 90, seed: seed)
    let pairs = graph.arcs.map { [$0.source, $0.target] }
    let calls = graph.vertices.flatMap { u in graph.successors(of: u).map { [u, $0] } }
    let calledBy = graph.vertices.flatMap { v in graph.predecessors(of: v).map { [$0, v] } }
    #expect(calls == pairs)
    #expect(Set(calledBy) == Set(pairs))
    #expect(calledBy.count == graph.arcCount)
  }

  @Test("without directions both strengths and both contact counts add")
  func underlying() throws {
    let graph = try DirectedGraph(
      vertexCount: 4, arcs: [Arc(0, 1, strength: 2), Arc(1, 0, strength: 0.5), Arc(2, 1)])
    #expect(graph.underlying.ties == [Tie(0, 1, strength: 2.5, contactCount: 2), Tie(1, 2)])
    #expect(graph.underlying.vertexCount == 4)
  }

  @Test("isolates stay, and a graph may be empty", arguments: [0, 1, 2])
  func isolatesStay(n: Int) {
    let graph = DirectedGraph(vertexCount: n)
    #expect(graph.vertexCount == n)
    #expect(graph.arcs.isEmpty)
    #expect(graph.underlying == Graph(vertexCount: n))
  }

  @Test("bad arcs are refused all at once, each with its row and its cure")
  func badArcsAreNamed() {
    let arcs = [
      Arc(1, 1), Arc(1, 0), Arc(3, 0), Arc(0, 2, strength: 0), Arc(0, 1, contactCount: 0),
    ]
    let error = #expect(throws: GraphError.self) {
      try DirectedGraph(vertexCount: 3, arcs: arcs)
    }
    #expect(error?.refusals.map(\.row) == [0, 2, 3, 4])
    #expect(
      error?.refusals.map(\.reason) == [
        .selfTie, .unknownVertex(vertexCount: 3), .strengthNotPositive, .contactCountNotPositive,
      ])
  }

  @Test("a self-arc or an unknown vertex written by hand stops the program")
  func badArcsTrap() async {
    await #expect(processExitsWith: .failure) { _ = DirectedGraph(vertexCount: 2, arcs: [(1, 1)]) }
    await #expect(processExitsWith: .failure) { _ = DirectedGraph(vertexCount: 2, arcs: [(0, 2)]) }
  }

  @Test("the order of rows does not matter")
  func orderOfRows() throws {
    let knoke = DirectedGraph.knokeInformation
    #expect(try knoke.relabelled(by: Array(0..<10)) == knoke)
  }
}
