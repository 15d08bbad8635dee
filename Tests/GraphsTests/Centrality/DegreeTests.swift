import Graphs
import Testing

@Suite("Degree and strength")
struct DegreeTests {
  @Test("Krackhardt's kite: Diane has the most ties, six")
  func dianeHasTheMostTies() {
    let degrees = Graph.krackhardtKite.degree()
    #expect(degrees.ranked().first == Vertex(3))
    #expect(degrees[Vertex(3)] == 6)
  }

  @Test("Florentine marriages, Pucci among them, are centralized at 0.2667")
  func florentineCentralization() {
    let degrees = Graph.florentineMarriages.degree().values.compactMap { $0 }
    let differences = degrees.map { 6 - $0 }.reduce(0, +)
    #expect(degrees.max() == 6)
    #expect(approximatelyEqual(differences / (15 * 14), 0.2667, within: 5e-5))
  }

  @Test("the hub of a star knows everybody, the others only the hub", arguments: [2, 3, 10])
  func star(n: Int) {
    let expected = [Double(n - 1)] + Array(repeating: 1, count: n - 1)
    #expect(Graph.star(n).degree().values == expected)
  }

  @Test("everybody knows everybody in a complete graph", arguments: [1, 2, 5])
  func complete(n: Int) {
    #expect(Graph.complete(n).degree().values == Array(repeating: Double(n - 1), count: n))
  }

  @Test("strength adds what degree counts once")
  func strengthAddsContacts() {
    let graph = Graph(vertexCount: 4, ties: [(0, 1), (0, 1), (1, 2)])
    #expect(graph.degree().values == [1, 2, 1, 0])
    #expect(graph.strength().values == [2, 3, 1, 0])
  }

  @Test("strengths follow the vertices when they are relabelled", arguments: [4, 5] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(25, tieCount: 60, seed: seed)
    let places = Array(0..<25).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places).strength()
    #expect(places.map { moved.values[$0] } == graph.strength().values)
  }
}
