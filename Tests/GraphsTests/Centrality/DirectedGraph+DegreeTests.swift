import Graphs
import Testing

@Suite("Degree and strength of a directed graph")
struct DirectedDegreeTests {
  // Hanneman & Riddle (2005), ch. 10, degree centrality of the Knoke information network.
  @Test("the mayor informs eight others, the newspaper is informed by nine and informs three")
  func knoke() {
    let knoke = DirectedGraph.knokeInformation
    #expect(knoke.outDegree().values == [4, 7, 6, 4, 8, 3, 3, 6, 3, 5])
    #expect(knoke.inDegree().values == [5, 8, 4, 5, 8, 1, 9, 2, 5, 2])
    #expect(knoke.outDegree(of: Vertex(4)) == 8)
    #expect(knoke.inDegree(of: Vertex(6)) == 9)
  }

  @Test("each calls on the next and is called by the last on a ring", arguments: [2, 3, 9])
  func cycle(n: Int) {
    #expect(DirectedGraph.cycle(n).outDegree().values == Array(repeating: 1, count: n))
    #expect(DirectedGraph.cycle(n).inDegree().values == Array(repeating: 1, count: n))
  }

  @Test("strength adds what degree counts once, and an isolate has 0")
  func strengthAddsContacts() {
    let graph = DirectedGraph(vertexCount: 4, arcs: [(0, 1), (0, 1), (1, 0), (2, 1)])
    #expect(graph.outDegree().values == [1, 1, 1, 0])
    #expect(graph.outStrength().values == [2, 1, 1, 0])
    #expect(graph.inStrength().values == [1, 3, 0, 0])
  }

  @Test("strengths follow the vertices when they are relabelled", arguments: [4, 5] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try DirectedGraph.random(25, arcCount: 80, seed: seed)
    let places = Array(0..<25).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places)
    #expect(places.map { moved.outStrength().values[$0] } == graph.outStrength().values)
    #expect(places.map { moved.inStrength().values[$0] } == graph.inStrength().values)
  }
}
