import Graphs
import Testing

@Suite("Key players")
struct KeyPlayersTests {
  // Sets and scores found by trying all sets with networkx 3.6.1.
  @Test(
    "Krackhardt's kite: nobody need miss Fernando or Garth, but all would miss both",
    arguments: [
      (1, .fragmentation, [7], 0.388889), (2, .fragmentation, [5, 6], 0.535714),
      (3, .fragmentation, [0, 5, 6], 0.571429),
      (1, .distanceWeightedFragmentation, [7], 0.486111),
      (2, .distanceWeightedFragmentation, [5, 6], 0.607143),
      (3, .distanceWeightedFragmentation, [3, 5, 6], 0.674603),
      (1, .reach(within: 1), [3], 0.7), (2, .reach(within: 1), [3, 8], 1),
      (1, .distanceWeightedReach, [3], 0.808333), (2, .distanceWeightedReach, [3, 8], 1),
    ] as [(Int, KeyPlayerCriterion, [Int], Double)])
  func kite(count: Int, criterion: KeyPlayerCriterion, expected: [Int], score: Double) {
    let players = Graph.krackhardtKite.keyPlayers(count: count, criterion: criterion)
    #expect(players.vertices.vertices == expected.map { Vertex($0) })
    #expect(approximatelyEqual(players.score, score, within: 5e-7))
    #expect(players.search == .exact)
  }

  @Test(
    "the karate club would fall apart without its instructor and those around its president",
    arguments: [
      (1, .fragmentation, [0], 0.316288), (2, .fragmentation, [0, 1], 0.423387),
      (3, .fragmentation, [0, 32, 33], 0.569892),
      (2, .reach(within: 1), [0, 33], 0.911765), (2, .distanceWeightedReach, [0, 33], 0.955882),
      (2, .distanceWeightedFragmentation, [0, 1], 0.684409),
    ] as [(Int, KeyPlayerCriterion, [Int], Double)])
  func karateClub(count: Int, criterion: KeyPlayerCriterion, expected: [Int], score: Double) {
    let players = Graph.karateClub.keyPlayers(count: count, criterion: criterion)
    #expect(approximatelyEqual(players.score, score, within: 5e-7))
    #expect(players.vertices.vertices == expected.map { Vertex($0) })
  }

  @Test(
    "the hub is the key to a star, whatever the criterion", arguments: [3, 8],
    [
      .fragmentation, .distanceWeightedFragmentation, .reach(within: 1), .distanceWeightedReach,
    ] as [KeyPlayerCriterion])
  func star(n: Int, criterion: KeyPlayerCriterion) {
    let players = Graph.star(n).keyPlayers(count: 1, criterion: criterion)
    #expect(players.vertices.vertices == [Vertex(0)])
    #expect(players.score == 1)
  }

  @Test("four stars on a ring have four hubs, which the greedy search finds")
  func greedyFindsHubs() {
    // Hubs 0, 5, 10, 15, each with four leaves of its own.
    let leaves = [0, 5, 10, 15].flatMap { hub in (1...4).map { (hub, hub + $0) } }
    let graph = Graph(vertexCount: 20, ties: leaves + [(0, 5), (5, 10), (10, 15), (0, 15)])
    let players = graph.keyPlayers(count: 4, criterion: .fragmentation)
    #expect(players.search == .greedyWithSwaps)
    #expect(players.vertices.vertices == [0, 5, 10, 15].map { Vertex($0) })
    #expect(players.score == 1)
  }

  @Test("no single exchange betters a greedy set", arguments: [1, 2] as [UInt64])
  func greedyIsLocallyBest(seed: UInt64) throws {
    let graph = try Graph.random(16, tieCount: 26, seed: seed)
    let players = graph.keyPlayers(count: 4, criterion: .distanceWeightedFragmentation)
    let score = try #require(players.score)
    for member in players.vertices.vertices {
      for other in graph.vertices where !players.vertices.contains(other) {
        let exchanged = players.vertices.vertices.filter { $0 != member } + [other]
        let reached = try #require(graph.fragmentation(removing: exchanged).distanceWeighted)
        #expect(reached <= score + 1e-9)
      }
    }
  }

  @Test("a graph too large for all pairs is searched greedily, and says so")
  func largeGraphIsNotExact() {
    let players = Graph.star(3000).keyPlayers(count: 2, criterion: .reach(within: 1))
    #expect(players.search == .greedyWithSwaps)
    #expect(players.score == 1)
  }

  @Test("the best score is the same after relabelling", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(20, tieCount: 30, seed: seed)
    let places = Array(0..<20).shuffled(using: &generator)
    let before = graph.keyPlayers(count: 2, criterion: .fragmentation)
    let after = try graph.relabelled(by: places).keyPlayers(count: 2, criterion: .fragmentation)
    #expect(after.score == before.score)
  }

  @Test("a small graph gives all it has, and nothing is defined for who remains")
  func smallGraphs() {
    let nobody = Graph(vertexCount: 0).keyPlayers(count: 2, criterion: .distanceWeightedReach)
    #expect(nobody.vertices.isEmpty)
    #expect(nobody.score == nil)
    let pair = Graph.complete(2).keyPlayers(count: 5, criterion: .fragmentation)
    #expect(pair.vertices.count == 2)
    #expect(pair.score == nil)
    #expect(Graph(vertexCount: 3).keyPlayers(count: 1, criterion: .fragmentation).score == 1)
  }

  @Test("no key player at all stops the program")
  func zeroCountTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(vertexCount: 3).keyPlayers(count: 0, criterion: .fragmentation)
    }
  }
}
