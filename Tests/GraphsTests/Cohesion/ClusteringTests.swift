import Graphs
import Testing

@Suite("Clustering")
struct ClusteringTests {
  @Test("the karate club clusters 0.5706 on average, as Watts and Strogatz count")
  func karateClub() {
    let values = Graph.karateClub.clustering().values.compactMap { $0 }
    #expect(approximatelyEqual(values.reduce(0, +) / 34, 0.570638478, within: 1e-8))
  }

  @Test("Krackhardt's kite: Heather closes one pair of three, Diane eight of fifteen")
  func kite() {
    let values = Graph.krackhardtKite.clustering().values
    #expect(approximatelyEqual(values[7], 1.0 / 3))
    #expect(approximatelyEqual(values[3], 8.0 / 15))
    #expect(values[8...] == [0, 0])
  }

  @Test("everything closes in a complete graph, nothing in a star", arguments: [3, 4, 12])
  func families(n: Int) {
    let ones = [Double?](repeating: 1, count: n)
    let zeros = [Double?](repeating: 0, count: n)
    #expect(Graph.complete(n).clustering().values == ones)
    #expect(approximatelyEqual(Graph.complete(n).strengthClustering().values, ones))
    #expect(Graph.star(n).clustering().values == zeros)
    #expect(Graph.star(n).strengthClustering().values == zeros)
  }

  @Test("a ring where each knows two on either side closes half", arguments: [7, 10, 31])
  func ringLattice(n: Int) {
    let ties = (0..<n).flatMap { v in [(v, (v + 1) % n), (v, (v + 2) % n)] }
    let graph = Graph(vertexCount: n, ties: ties)
    #expect(graph.clustering().values == Array(repeating: 0.5, count: n))
  }

  @Test("below two neighbours clustering is 0", arguments: [0, 1, 2])
  func tooSmall(n: Int) {
    let zeros = [Double?](repeating: 0, count: n)
    #expect(Graph.complete(n).clustering().values == zeros)
    #expect(Graph(vertexCount: n).strengthClustering().values == zeros)
  }

  @Test("strong ties that close raise Barrat's clustering, those that do not lower it")
  func strengths() throws {
    let closing = try Graph(
      vertexCount: 4,
      ties: [Tie(0, 1, strength: 2), Tie(0, 2, strength: 2), Tie(0, 3), Tie(1, 2)])
    #expect(approximatelyEqual(closing.strengthClustering().values, [0.4, 1, 1, 0]))
    let open = try Graph(
      vertexCount: 4, ties: [Tie(0, 1), Tie(0, 2), Tie(0, 3, strength: 3), Tie(1, 2)])
    #expect(approximatelyEqual(open.strengthClustering().values, [0.2, 1, 1, 0]))
    #expect(approximatelyEqual(open.clustering().values[0], 1.0 / 3))
  }

  @Test("equal strengths weigh nothing", arguments: [5, 6] as [UInt64])
  func equalStrengths(seed: UInt64) throws {
    let random = try Graph.random(25, tieCount: 80, seed: seed)
    let equal = try Graph(
      vertexCount: 25, ties: random.ties.map { Tie($0.first, $0.second, strength: 0.3) })
    #expect(approximatelyEqual(equal.strengthClustering().values, random.clustering().values))
  }

  @Test("scores follow the vertices when they are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 90, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places)
    #expect(places.map { moved.clustering().values[$0] } == graph.clustering().values)
    #expect(
      approximatelyEqual(
        places.map { moved.strengthClustering().values[$0] }, graph.strengthClustering().values))
  }
}
