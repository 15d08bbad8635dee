import Graphs
import Testing

@Suite("Eigenvector centrality")
struct EigenvectorTests {
  @Test("karate club: the president first, the instructor at 0.9521, as igraph and networkx find")
  func karateClub() {
    let scores = Graph.karateClub.eigenvector()
    #expect(scores.ranked().first == Vertex(33))
    #expect(approximatelyEqual(scores.values[0], 0.952132, within: 1e-6))
    #expect(approximatelyEqual(scores.values[2], 0.849554, within: 1e-6))
  }

  @Test("Krackhardt's kite: Diane at 1, the chain behind Heather fades, as networkx finds")
  func kite() {
    let scores = Graph.krackhardtKite.eigenvector()
    #expect(scores.ranked().first == Vertex(3))
    #expect(approximatelyEqual(scores.values[7], 0.407177, within: 1e-6))
    #expect(approximatelyEqual(scores.values[9], 0.023207, within: 1e-6))
  }

  @Test("the rim of a star has one over the root of its size", arguments: [2, 3, 10, 101])
  func star(n: Int) {
    let rim = [Double?](repeating: 1 / Double(n - 1).squareRoot(), count: n - 1)
    #expect(approximatelyEqual(Graph.star(n).eigenvector().values, [1] + rim))
  }

  @Test("all are alike where all have as many ties", arguments: [3, 8, 50])
  func regular(n: Int) {
    let ones = [Double?](repeating: 1, count: n)
    #expect(approximatelyEqual(Graph.cycle(n).eigenvector().values, ones))
    #expect(approximatelyEqual(Graph.complete(n).eigenvector().values, ones))
  }

  @Test("a chain is a two-mode graph, and its vector is sin(πi / 5)")
  func chainOfFour() {
    let ends = 2 / (1 + 5.0.squareRoot())
    #expect(approximatelyEqual(Graph.path(4).eigenvector().values, [ends, 1, 1, ends]))
  }

  @Test("a long chain converges: each score follows from its neighbours", arguments: [99, 400])
  func longChain(n: Int) throws {
    let scores = Graph.path(n).eigenvector().values.compactMap { $0 }
    let largest = (scores[n / 2 - 1] + scores[n / 2 + 1]) / scores[n / 2]
    let worst = (1..<n - 1).map {
      (scores[$0 - 1] + scores[$0 + 1] - largest * scores[$0]).magnitude
    }
    #expect(worst.max() ?? 1 < 1e-9)
    #expect(scores.min() ?? 0 > 0)
    #expect(approximatelyEqual(scores.max(), 1))
  }

  @Test("each component is scaled on its own, isolates are undefined")
  func components() {
    let graph = Graph(vertexCount: 7, ties: [(0, 1), (2, 3), (3, 4), (4, 2)])
    #expect(approximatelyEqual(graph.eigenvector().values, [1, 1, 1, 1, 1, nil, nil]))
    #expect(Graph(vertexCount: 0).eigenvector().values.isEmpty)
    #expect(Graph(vertexCount: 1).eigenvector().values == [nil])
  }

  @Test("a tie twice as strong counts twice")
  func strengths() throws {
    let graph = try Graph(vertexCount: 3, ties: [Tie(0, 1, strength: 3), Tie(1, 2, strength: 4)])
    #expect(approximatelyEqual(graph.eigenvector().values, [0.6, 1, 0.8]))
  }

  @Test("scores follow the vertices when they are relabelled", arguments: [1, 2, 3] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(40, tieCount: 70, seed: seed)
    let places = Array(0..<40).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places).eigenvector().values
    #expect(approximatelyEqual(places.map { moved[$0] }, graph.eigenvector().values))
  }
}
