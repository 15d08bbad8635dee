import Graphs
import Testing

@Suite("Betweenness")
struct BetweennessTests {
  @Test("Krackhardt's kite: Heather brokers, though Diane has the most ties")
  func heatherBrokersInTheKite() {
    let scores = Graph.krackhardtKite.betweenness()
    #expect(scores.ranked().first == Vertex(7))
    #expect(approximatelyEqual(scores.values[7], 14))
    let normalized = Graph.krackhardtKite.betweenness(normalized: true)
    #expect(approximatelyEqual(normalized.values[7], 14.0 / 36))
  }

  @Test("Florentine marriages, Pucci among them, are centralized at 0.3835 on the Medici")
  func florentineCentralization() {
    let scores = Graph.florentineMarriages.betweenness(normalized: true)
    let values = scores.values.compactMap { $0 }
    let highest = values.max() ?? 0
    #expect(scores.ranked().first == Vertex(8))
    #expect(
      approximatelyEqual(values.map { highest - $0 }.reduce(0, +) / 15, 0.3835, within: 5e-5))
  }

  @Test("the instructor of the karate club brokers 0.4376 of all pairs, the president 0.3041")
  func karateClub() {
    let scores = Graph.karateClub.betweenness(normalized: true)
    #expect(scores.ranked().prefix(2) == [Vertex(0), Vertex(33)])
    #expect(approximatelyEqual(scores.values[0], 0.437635, within: 5e-7))
    #expect(approximatelyEqual(scores.values[33], 0.304075, within: 5e-7))
  }

  @Test("hub of a star reaches the maximum", arguments: [3, 4, 9, 40])
  func hubOfAStarReachesTheMaximum(n: Int) {
    let rim = Array(repeating: 0.0, count: n - 1)
    #expect(Graph.star(n).betweenness().values == [Double((n - 1) * (n - 2) / 2)] + rim)
    #expect(Graph.star(n).betweenness(normalized: true).values == [1.0] + rim)
  }

  @Test("on a path each vertex parts those before it from those after it", arguments: [2, 3, 10])
  func pathPartsBeforeAndAfter(n: Int) {
    let expected = (0..<n).map { Double($0 * (n - 1 - $0)) }
    #expect(approximatelyEqual(Graph.path(n).betweenness().values, expected))
  }

  @Test("on a ring all broker alike", arguments: [3, 4, 5, 8, 11])
  func ringBrokersAlike(n: Int) {
    let half = Double(n) / 2
    let each = n % 2 == 0 ? (half - 1) * (half - 1) / 2 : (half - 0.5) * (half - 1.5) / 2
    let expected = Array(repeating: each, count: n)
    #expect(approximatelyEqual(Graph.cycle(n).betweenness().values, expected))
  }

  @Test("nobody brokers where all know each other", arguments: [3, 6], TieLength.allCases)
  func nobodyBrokersInACompleteGraph(n: Int, length: TieLength) {
    let scores = Graph.complete(n).betweenness(length: length)
    #expect(scores.values == Array(repeating: 0, count: n))
  }

  @Test("a strong detour is shorter than a weak tie, and only strengths see it")
  func strengthsFindTheDetour() throws {
    let graph = try Graph(
      vertexCount: 3, ties: [Tie(0, 1, strength: 4), Tie(1, 2, strength: 4), Tie(0, 2)])
    #expect(graph.betweenness(length: .hop).values == [0, 0, 0])
    #expect(graph.betweenness(length: .reciprocalStrength).values == [0, 1, 0])
  }

  @Test("ways of 0.1 + 0.2 and 0.15 + 0.15 are equally long, whatever the rounding")
  func roundedLengthsAreEqual() throws {
    // 0.1 + 0.2 is not 0.3 in binary: the pair 0–3 must still share its 1 between two ways.
    let graph = try Graph(
      vertexCount: 4,
      ties: [
        Tie(0, 1, strength: 10), Tie(1, 3, strength: 5),
        Tie(0, 2, strength: 1 / 0.15), Tie(2, 3, strength: 1 / 0.15),
      ])
    let scores = graph.betweenness(length: .reciprocalStrength)
    #expect(approximatelyEqual(scores.values[1], 0.5))
    #expect(approximatelyEqual(scores.values[2], 0.5))
  }

  @Test("equal strengths give what hops give", arguments: [8, 9] as [UInt64], [0.1, 3])
  func equalStrengthsAreHops(seed: UInt64, strength: Double) throws {
    let hops = try Graph.random(30, tieCount: 60, seed: seed)
    let equal = try Graph(
      vertexCount: 30,
      ties: hops.ties.map { Tie($0.first, $0.second, strength: strength) })
    let scores = equal.betweenness(length: .reciprocalStrength)
    #expect(approximatelyEqual(scores.values, hops.betweenness().values))
  }

  @Test(
    "scores follow the vertices when they are relabelled", arguments: [1, 2, 3] as [UInt64],
    TieLength.allCases)
  func relabelling(seed: UInt64, length: TieLength) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(35, tieCount: 70, seed: seed)
    let places = Array(0..<35).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places).betweenness(length: length)
    let expected = graph.betweenness(length: length).values
    #expect(approximatelyEqual(places.map { moved.values[$0] }, expected))
  }

  @Test("each of the 45 pairs of the kite gives its distance less one, 89 − 45 in all")
  func scoresAddToDistances() {
    let scores = Graph.krackhardtKite.betweenness().values.compactMap { $0 }
    #expect(approximatelyEqual(scores.reduce(0, +), 44))
  }

  @Test("below three vertices nobody can stand between", arguments: [0, 1, 2])
  func tooSmall(n: Int) {
    let graph = Graph(vertexCount: n)
    #expect(graph.betweenness().values == Array(repeating: 0, count: n))
    #expect(graph.betweenness(normalized: true).values == Array(repeating: nil, count: n))
  }

  @Test("pairs without a path count for nobody", arguments: TieLength.allCases)
  func isolates(length: TieLength) {
    let graph = Graph(vertexCount: 6, ties: [(0, 1), (1, 2), (4, 5)])
    #expect(graph.betweenness(length: length).values == [0, 1, 0, 0, 0, 0])
  }

  @Test("2⁷⁰ ways through a chain of diamonds are counted, more than an integer holds")
  func manyPaths() {
    let (k, n) = (70, 3 * 70 + 1)
    // A side has half of the pairs that its diamond parts; a joint all pairs that it parts, and
    // half of each pair of sides beside it.
    let expected = (0..<n).map { vertex in
      let before = vertex / 3 * 3
      guard vertex % 3 == 0 else { return Double((before + 1) * (n - before - 3)) / 2 }
      return Double(before * (n - before - 1)) + (vertex == 0 || vertex == n - 1 ? 0.5 : 1)
    }
    for length in TieLength.allCases {
      let scores = Graph.diamondChain(k).betweenness(length: length)
      #expect(approximatelyEqual(scores.values, expected))
    }
  }
}

@Suite("Betweenness, directed")
struct DirectedBetweennessTests {
  @Test(
    "on a one-way path each vertex relays from those before to those after", arguments: [3, 10])
  func oneWayPath(n: Int) {
    let graph = DirectedGraph(vertexCount: n, arcs: (1..<n).map { ($0 - 1, $0) })
    let expected = (0..<n).map { Double($0 * (n - 1 - $0)) }
    for length in TieLength.allCases {
      #expect(approximatelyEqual(graph.betweenness(length: length).values, expected))
    }
  }

  @Test("round a one-way ring everybody relays (n − 1)(n − 2)/2 requests", arguments: [3, 4, 20])
  func oneWayRing(n: Int) {
    let graph = DirectedGraph(vertexCount: n, arcs: (0..<n).map { ($0, ($0 + 1) % n) })
    let each = Double((n - 1) * (n - 2)) / 2
    for length in TieLength.allCases {
      let scores = graph.betweenness(length: length).values
      #expect(approximatelyEqual(scores, Array(repeating: each, count: n)))
      let normalized = graph.betweenness(length: length, normalized: true).values
      #expect(approximatelyEqual(normalized, Array(repeating: 0.5, count: n)))
    }
  }

  @Test("arcs both ways count each pair twice", arguments: [1, 2] as [UInt64], TieLength.allCases)
  func bothWays(seed: UInt64, length: TieLength) throws {
    let graph = try Graph.random(40, tieCount: 80, seed: seed)
    let arcs = graph.ties.flatMap { tie in
      [
        Arc(tie.first, tie.second, strength: tie.strength),
        Arc(tie.second, tie.first, strength: tie.strength),
      ]
    }
    let scores = try DirectedGraph(vertexCount: 40, arcs: arcs).betweenness(length: length)
    let expected = graph.betweenness(length: length).values.map { $0.map { 2 * $0 } }
    #expect(approximatelyEqual(scores.values, expected))
  }

  @Test("arcs of other strengths there and back lead by other ways")
  func strengthsThereAndBack() throws {
    // From 0 to 2 by way of 1; from 2 back to 0 at once.
    let graph = try DirectedGraph(
      vertexCount: 3,
      arcs: [
        Arc(0, 1, strength: 4), Arc(1, 2, strength: 4), Arc(0, 2), Arc(2, 0, strength: 4),
      ])
    #expect(graph.betweenness(length: .reciprocalStrength).values == [1, 1, 1])
    #expect(graph.betweenness().values == [1, 0, 1])
  }

  @Test("below three vertices nobody can stand between", arguments: [0, 1, 2])
  func tooSmall(n: Int) {
    let graph = DirectedGraph(vertexCount: n)
    #expect(graph.betweenness().values == Array(repeating: 0, count: n))
    #expect(graph.betweenness(normalized: true).values == Array(repeating: nil, count: n))
  }
}
