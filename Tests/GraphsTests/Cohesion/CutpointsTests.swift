import Graphs
import Testing

@Suite("Cutpoints")
struct CutpointsTests {
  @Test("Heather and Ike hold the tail of Krackhardt's kite")
  func kite() {
    #expect(Graph.krackhardtKite.cutpoints().vertices == [Vertex(7), Vertex(8)])
  }

  @Test("Albizzi, Guadagni, Medici and Salviati each hold a Florentine family alone")
  func florentine() {
    let cutpoints = Graph.florentineMarriages.cutpoints()
    #expect(cutpoints.vertices == [1, 6, 8, 13].map { Vertex($0) })
  }

  @Test("the karate club has one cutpoint, its instructor")
  func karateClub() {
    #expect(Graph.karateClub.cutpoints().vertices == [Vertex(0)])
  }

  @Test(
    "a ring or a complete graph has no cutpoint, a path all but its ends, a star its hub",
    arguments: [3, 4, 9])
  func families(n: Int) {
    #expect(Graph.cycle(n).cutpoints().isEmpty)
    #expect(Graph.complete(n).cutpoints().isEmpty)
    #expect(Graph.path(n).cutpoints().vertices == (1..<(n - 1)).map { Vertex($0) })
    #expect(Graph.star(n).cutpoints().vertices == [Vertex(0)])
  }

  @Test(
    "without a cutpoint there are more components, and only without one",
    arguments: [1, 2, 3, 4] as [UInt64])
  func definition(seed: UInt64) throws {
    let graph = try Graph.random(30, tieCount: 36, seed: seed)
    let cutpoints = graph.cutpoints()
    for vertex in graph.vertices {
      let ties = graph.ties.filter { $0.first != vertex && $0.second != vertex }
      let without = try Graph(vertexCount: 30, ties: ties).components().partCount - 1
      #expect((without > graph.components().partCount) == cutpoints.contains(vertex))
    }
  }

  @Test("cutpoints follow the vertices when they are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(40, tieCount: 45, seed: seed)
    let places = Array(0..<40).shuffled(using: &generator)
    let moved = graph.cutpoints().vertices.map { Vertex(places[$0.index]) }
    #expect(try graph.relabelled(by: places).cutpoints() == VertexSet(moved))
  }

  @Test("nobody parts isolates or a pair", arguments: [0, 1, 2])
  func tooSmall(n: Int) {
    #expect(Graph(vertexCount: n).cutpoints().isEmpty)
    #expect(Graph.complete(n).cutpoints().isEmpty)
  }

  @Test("a chain of 200,000 is walked without recursion")
  func longChain() {
    #expect(Graph.path(200_000).cutpoints().count == 199_998)
  }
}
