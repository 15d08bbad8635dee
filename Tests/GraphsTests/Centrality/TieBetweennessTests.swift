import Graphs
import Testing

@Suite("Tie betweenness")
struct TieBetweennessTests {
  @Test("on a path each tie parts those before it from those after it", arguments: [2, 3, 10])
  func pathPartsBeforeAndAfter(n: Int) {
    let expected = (1..<n).map { Double($0 * (n - $0)) }
    #expect(approximatelyEqual(Graph.path(n).tieBetweenness().values, expected))
  }

  @Test("each tie of a star carries one vertex to all others", arguments: [2, 5, 40])
  func star(n: Int) {
    let expected = Array(repeating: Double(n - 1), count: n - 1)
    #expect(Graph.star(n).tieBetweenness().values == expected)
  }

  @Test("on a ring all ties carry alike", arguments: [3, 4, 7, 10])
  func ring(n: Int) {
    // An even ring of n has n²/4 of hops for each vertex, an odd one (n² − 1)/4.
    let each = Double((n * n - n % 2) / 4) / 2
    let expected = Array(repeating: each, count: n)
    #expect(approximatelyEqual(Graph.cycle(n).tieBetweenness().values, expected))
  }

  @Test("a tie of a complete graph carries its own two", arguments: [2, 6], TieLength.allCases)
  func complete(n: Int, length: TieLength) {
    let scores = Graph.complete(n).tieBetweenness(length: length)
    #expect(scores.values == Array(repeating: 1, count: n * (n - 1) / 2))
  }

  @Test("the bridge from Heather to Ike carries 8 × 2 pairs of the kite, that to Jane 9")
  func bridgesOfTheKite() {
    let kite = Graph.krackhardtKite
    let scores = kite.tieBetweenness()
    #expect(kite.ties.suffix(2) == [Tie(7, 8), Tie(8, 9)])
    #expect(approximatelyEqual(Array(scores.values.suffix(2)), [16, 9]))
    #expect(scores.ranked().first == 16)
  }

  @Test("the ties of the kite carry all its distances, 89", arguments: TieLength.allCases)
  func tiesCarryAllDistances(length: TieLength) {
    let scores = Graph.krackhardtKite.tieBetweenness(length: length).values.compactMap { $0 }
    #expect(approximatelyEqual(scores.reduce(0, +), 89))
  }

  @Test("a strong detour carries what a weak tie does not")
  func strengthsFindTheDetour() throws {
    let graph = try Graph(
      vertexCount: 3, ties: [Tie(0, 1, strength: 4), Tie(1, 2, strength: 4), Tie(0, 2)])
    #expect(graph.tieBetweenness().values == [1, 1, 1])
    #expect(graph.tieBetweenness(length: .reciprocalStrength).values == [2, 0, 2])
  }

  @Test(
    "scores follow the ties when vertices are relabelled", arguments: [1, 2] as [UInt64],
    TieLength.allCases)
  func relabelling(seed: UInt64, length: TieLength) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 60, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places)
    let expected = graph.tieBetweenness(length: length).values
    let scores = moved.tieBetweenness(length: length).values
    let found = graph.ties.map { tie in
      let there = Tie(places[tie.first.index], places[tie.second.index])
      return moved.ties.firstIndex { $0.first == there.first && $0.second == there.second }
        .flatMap { scores[$0] }
    }
    #expect(approximatelyEqual(found, expected))
  }

  @Test("without ties there is nothing to score", arguments: [0, 1, 2])
  func noTies(n: Int) {
    #expect(Graph(vertexCount: n).tieBetweenness().values.isEmpty)
  }
}
