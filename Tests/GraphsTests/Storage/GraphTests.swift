import Graphs
import Testing

@Suite("Graph")
struct GraphTests {
  @Test("ties between the same vertices merge, their strengths add, their contacts are counted")
  func repeatedTiesMerge() throws {
    let graph = try Graph(
      vertexCount: 3, ties: [Tie(0, 1, strength: 0.5), Tie(2, 1), Tie(1, 0, strength: 2)])
    #expect(graph.tieCount == 2)
    #expect(graph.ties == [Tie(0, 1, strength: 2.5, contactCount: 2), Tie(1, 2)])
  }

  @Test("ties come sorted, whatever their order")
  func tiesAreSorted() {
    let graph = Graph(vertexCount: 4, ties: [(3, 2), (0, 3), (2, 0), (1, 0)])
    #expect(graph.ties == [Tie(0, 1), Tie(0, 2), Tie(0, 3), Tie(2, 3)])
    #expect(graph.neighbours(of: Vertex(3)) == [Vertex(0), Vertex(2)])
  }

  @Test("a tie is found from both ends, and a stranger is not a neighbour")
  func tieBetween() {
    let kite = Graph.krackhardtKite
    #expect(kite.tie(between: Vertex(8), and: Vertex(7)) == Tie(7, 8))
    #expect(kite.tie(between: Vertex(7), and: Vertex(8)) == Tie(7, 8))
    #expect(kite.tie(between: Vertex(0), and: Vertex(9)) == nil)
    #expect(kite.ties(of: Vertex(8)) == [Tie(7, 8), Tie(8, 9)])
  }

  @Test("rows of every vertex tell the same ties as the list", arguments: [1, 2, 3] as [UInt64])
  func rowsAgreeWithTies(seed: UInt64) throws {
    let graph = try Graph.random(30, tieCount: 90, seed: seed)
    let fromRows = graph.vertices.flatMap { vertex in
      graph.ties(of: vertex).filter { $0.first == vertex }
    }
    #expect(fromRows == graph.ties)
    #expect(graph.vertices.map { graph.degree(of: $0) }.reduce(0, +) == 2 * graph.tieCount)
  }

  @Test("isolates stay, and a graph may be empty", arguments: [0, 1, 2])
  func isolatesStay(n: Int) {
    let graph = Graph(vertexCount: n)
    #expect(graph.vertexCount == n)
    #expect(graph.ties.isEmpty)
    #expect(graph.degree().values == Array(repeating: 0, count: n))
  }

  @Test("bad ties are refused all at once, each with its row and its cure")
  func badTiesAreNamed() {
    let ties = [
      Tie(1, 1), Tie(0, 1), Tie(0, 3), Tie(0, 2, strength: 0), Tie(0, 1, strength: .nan),
      Tie(0, 1, strength: .infinity), Tie(0, 1, contactCount: 0),
    ]
    let error = #expect(throws: GraphError.self) { try Graph(vertexCount: 3, ties: ties) }
    #expect(error?.refusals.map(\.row) == [0, 2, 3, 4, 5, 6])
    #expect(
      error?.refusals.map(\.reason) == [
        .selfTie, .unknownVertex(vertexCount: 3), .strengthNotPositive, .strengthNotPositive,
        .strengthNotPositive, .contactCountNotPositive,
      ])
    #expect(error?.description.hasPrefix("tie 0: 1–1 (1.0) ties a vertex to itself") == true)
  }

  @Test("a self-tie written by hand stops the program")
  func selfTieTraps() async {
    await #expect(processExitsWith: .failure) { _ = Graph(vertexCount: 2, ties: [(1, 1)]) }
  }

  @Test("a vertex out of range written by hand stops the program")
  func unknownVertexTraps() async {
    await #expect(processExitsWith: .failure) { _ = Graph(vertexCount: 2, ties: [(0, 2)]) }
    await #expect(processExitsWith: .failure) { _ = Graph(vertexCount: 2, ties: [(-1, 0)]) }
  }

  @Test("the order of rows does not matter")
  func orderOfRows() throws {
    let karate = Graph.karateClub
    #expect(try karate.relabelled(by: Array(0..<34)) == karate)
  }
}
