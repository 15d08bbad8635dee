import Graphs
import Testing

@Suite("Closeness")
struct ClosenessTests {
  // Published with Krackhardt (1990), and by Freeman's formula in UCINET and networkx.
  @Test("Krackhardt's kite: Fernando and Garth are closest to all, 0.6429")
  func kite() {
    let scores = Graph.krackhardtKite.closeness()
    let published = [0.529, 0.529, 0.5, 0.6, 0.5, 0.643, 0.643, 0.6, 0.429, 0.310]
    #expect(Array(scores.ranked().prefix(2)) == [Vertex(5), Vertex(6)])
    for (value, expected) in zip(scores.values, published) {
      #expect(approximatelyEqual(value, expected, within: 5e-4))
    }
  }

  // Wasserman & Faust (1994), table 5.1, without Pucci.
  @Test("Florentine marriages: the Medici are closest, 0.560, and Pucci has no closeness")
  func florentineMarriages() {
    let scores = Graph.florentineMarriages.closeness()
    #expect(scores.ranked().first == Vertex(8))
    #expect(approximatelyEqual(scores.values[8], 0.56))
    #expect(scores.values[11] == nil)
  }

  @Test("only the hub of a star is next to all", arguments: [2, 3, 9, 600])
  func star(n: Int) {
    let rim = Double(n - 1) / Double(2 * n - 3)
    let expected = [1.0] + Array(repeating: rim, count: n - 1)
    #expect(approximatelyEqual(Graph.star(n).closeness().values, expected))
  }

  @Test("on a path distances add up on both sides", arguments: [2, 3, 10, 513])
  func path(n: Int) {
    let expected = (0..<n).map { i in
      let before = i * (i + 1) / 2
      let after = (n - 1 - i) * (n - i) / 2
      return Double(n - 1) / Double(before + after)
    }
    #expect(approximatelyEqual(Graph.path(n).closeness().values, expected))
  }

  @Test("in a cube each is as close as the coordinates that differ", arguments: [2, 5, 10])
  func cube(dimension: Int) {
    // Half of all coordinates differ on average over all vertices, oneself included.
    let n = 1 << dimension
    let each = Double(n - 1) / (Double(n * dimension) / 2)
    #expect(
      approximatelyEqual(Graph.cube(dimension).closeness().values, Array(repeating: each, count: n))
    )
  }

  @Test("all strengths doubled, all distances halved", arguments: [3, 4] as [UInt64])
  func scaling(seed: UInt64) throws {
    let graph = try Graph.random(40, tieCount: 70, seed: seed)
    let doubled = try Graph(
      vertexCount: 40,
      ties: graph.ties.map { Tie($0.first, $0.second, strength: 2 * $0.strength) })
    let expected = graph.closeness(length: .reciprocalStrength).values.map { $0.map { 2 * $0 } }
    #expect(approximatelyEqual(doubled.closeness(length: .reciprocalStrength).values, expected))
  }

  @Test("a strong detour is nearer than a weak tie, and only strengths see it")
  func strengthsFindTheDetour() throws {
    let graph = try Graph(
      vertexCount: 3, ties: [Tie(0, 1, strength: 4), Tie(1, 2, strength: 4), Tie(0, 2)])
    #expect(graph.closeness().values == [1, 1, 1])
    // 0 is at 1/4 from 1, and at 1/2 from 2 by way of 1.
    #expect(
      approximatelyEqual(
        graph.closeness(length: .reciprocalStrength).values, [2 / 0.75, 4, 2 / 0.75]))
  }

  @Test("a tie may be a million times as strong as another")
  func farApartStrengths() throws {
    let graph = try Graph(vertexCount: 3, ties: [Tie(0, 1, strength: 1e6), Tie(1, 2)])
    let expected: [Double?] = [2 / 1.000002, 2 / 1.000001, 2 / 2.000001]
    #expect(approximatelyEqual(graph.closeness(length: .reciprocalStrength).values, expected))
  }

  @Test("equal strengths give what hops give", arguments: [8, 9] as [UInt64])
  func equalStrengthsAreHops(seed: UInt64) throws {
    let graph = try Graph.random(600, tieCount: 900, seed: seed)
    let equal = try Graph(
      vertexCount: 600, ties: graph.ties.map { Tie($0.first, $0.second) })
    let scores = equal.closeness(length: .reciprocalStrength)
    #expect(approximatelyEqual(scores.values, graph.closeness().values))
  }

  @Test("scores follow the vertices when they are relabelled", arguments: TieLength.allCases)
  func relabelling(length: TieLength) throws {
    var generator = SeededGenerator(seed: 11)
    let graph = try Graph.random(35, tieCount: 50, seed: 11)
    let places = Array(0..<35).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places).closeness(length: length)
    let expected = graph.closeness(length: length).values
    #expect(approximatelyEqual(places.map { moved.values[$0] }, expected))
  }

  @Test("isolates have no closeness, and a gap does not count", arguments: TieLength.allCases)
  func isolates(length: TieLength) {
    let graph = Graph(vertexCount: 6, ties: [(0, 1), (1, 2), (4, 5)])
    let expected: [Double?] = [2.0 / 3, 1, 2.0 / 3, nil, 1, 1]
    #expect(approximatelyEqual(graph.closeness(length: length).values, expected))
    #expect(Graph(vertexCount: 0).closeness(length: length).values.isEmpty)
    #expect(Graph(vertexCount: 1).closeness(length: length).values == [nil])
  }

  @Test("arcs are followed from the vertex, round a ring", arguments: [2, 3, 10, 600])
  func directedRing(n: Int) {
    let expected = Array(repeating: 2 / Double(n), count: n)
    #expect(approximatelyEqual(DirectedGraph.cycle(n).closeness().values, expected))
  }

  @Test("turned round, the last of a chain is the first", arguments: TieLength.allCases)
  func directedChain(length: TieLength) {
    let chain = DirectedGraph.path(3)
    #expect(approximatelyEqual(chain.closeness(length: length).values, [2.0 / 3, 1, nil]))
    #expect(approximatelyEqual(chain.reversed.closeness(length: length).values, [nil, 1, 2.0 / 3]))
  }
}
