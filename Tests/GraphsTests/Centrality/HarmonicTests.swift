import Graphs
import Testing

@Suite("Harmonic closeness")
struct HarmonicTests {
  @Test("Krackhardt's kite: Diane is nearest to all, 0.7870")
  func kite() {
    let scores = Graph.krackhardtKite.harmonic()
    #expect(scores.ranked().first == Vertex(3))
    #expect(approximatelyEqual(scores.values[3], 0.7870, within: 5e-5))
  }

  @Test("the rim of a star is one step from the hub, two from the rest", arguments: [2, 3, 9, 600])
  func star(n: Int) {
    let rim = Double(n) / Double(2 * (n - 1))
    let expected = [1.0] + Array(repeating: rim, count: n - 1)
    #expect(approximatelyEqual(Graph.star(n).harmonic().values, expected))
  }

  @Test("the end of a path adds up the harmonic series", arguments: [2, 5, 40])
  func path(n: Int) {
    let series = (1..<n).map { 1 / Double($0) }.reduce(0, +)
    #expect(approximatelyEqual(Graph.path(n).harmonic().values[0], series / Double(n - 1)))
    let first = DirectedGraph.path(n).harmonic().values
    #expect(approximatelyEqual(first[0], series / Double(n - 1)))
    #expect(first[n - 1] == 0)
  }

  @Test("all are next to all in a complete graph", arguments: [2, 3, 8])
  func complete(n: Int) {
    let ones = Array(repeating: 1.0 as Double?, count: n)
    #expect(approximatelyEqual(Graph.complete(n).harmonic().values, ones))
    #expect(approximatelyEqual(DirectedGraph.complete(n).harmonic().values, ones))
  }

  @Test("strength is nearness: in a pair it is the score", arguments: [0.5, 3])
  func pair(strength: Double) throws {
    let pair = try Graph(vertexCount: 2, ties: [Tie(0, 1, strength: strength)])
    let scores = pair.harmonic(length: .reciprocalStrength).values
    #expect(approximatelyEqual(scores, [strength, strength]))
    #expect(pair.harmonic().values == [1, 1])
  }

  @Test("scores follow the vertices when they are relabelled", arguments: TieLength.allCases)
  func relabelling(length: TieLength) throws {
    var generator = SeededGenerator(seed: 12)
    let graph = try Graph.random(35, tieCount: 50, seed: 12)
    let places = Array(0..<35).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places).harmonic(length: length)
    let expected = graph.harmonic(length: length).values
    #expect(approximatelyEqual(places.map { moved.values[$0] }, expected))
  }

  @Test("an isolate has 0 and lowers all others; alone in the world nothing is defined")
  func isolates() {
    #expect(Graph(vertexCount: 3, ties: [(0, 2)]).harmonic().values == [0.5, 0, 0.5])
    #expect(Graph(vertexCount: 1).harmonic().values == [nil])
    #expect(Graph(vertexCount: 0).harmonic().values.isEmpty)
  }
}
