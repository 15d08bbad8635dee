import Graphs
import Testing

@Suite("PageRank")
struct PageRankTests {
  @Test("six pages of Langville and Meyer, one a dead end, as in the tests of networkx")
  func langvilleAndMeyer() {
    let graph = DirectedGraph(
      vertexCount: 6,
      arcs: [
        (0, 1), (0, 2), (2, 0), (2, 1), (2, 4), (3, 4), (3, 5), (4, 3), (4, 5), (5, 3),
      ])
    let published = [0.03721, 0.05396, 0.04151, 0.3751, 0.206, 0.2862]
    let scores = graph.pageRank(damping: 0.9).values
    for (vertex, expected) in published.enumerated() {
      #expect(approximatelyEqual(scores[vertex], expected, within: 5e-5))
    }
  }

  @Test("karate club: the president at 0.1009, the instructor at 0.0970, as igraph finds")
  func karateClub() {
    let scores = Graph.karateClub.pageRank()
    #expect(approximatelyEqual(scores.values[33], 0.100919, within: 1e-6))
    #expect(approximatelyEqual(scores.values[0], 0.096997, within: 1e-6))
  }

  @Test("the hub of a star", arguments: [2, 3, 10, 200], [0, 0.5, 0.85, 0.99])
  func star(n: Int, damping: Double) {
    // hub = (1 − d)/n + d · (1 − hub), since the rim gives the hub all it has.
    let hub = ((1 - damping) / Double(n) + damping) / (1 + damping)
    #expect(approximatelyEqual(Graph.star(n).pageRank(damping: damping).values[0], hub))
  }

  @Test("all are alike where all have as many ties", arguments: [1, 2, 3, 9])
  func regular(n: Int) {
    let equal = [Double?](repeating: 1 / Double(n), count: n)
    #expect(approximatelyEqual(Graph.complete(n).pageRank().values, equal))
    #expect(approximatelyEqual(DirectedGraph.complete(n).pageRank().values, equal))
    #expect(approximatelyEqual(Graph(vertexCount: n).pageRank().values, equal))
  }

  @Test("scores add to 1, isolates and dead ends or not", arguments: [1, 2] as [UInt64])
  func addsToOne(seed: UInt64) throws {
    let graph = try DirectedGraph.random(40, arcCount: 45, seed: seed)
    for scores in [graph.pageRank(), graph.underlying.pageRank(damping: 0.99)] {
      #expect(approximatelyEqual(scores.values.compactMap { $0 }.reduce(0, +), 1, within: 1e-14))
    }
    #expect(Graph(vertexCount: 0).pageRank().values.isEmpty)
  }

  @Test("the walk follows strengths")
  func strengths() throws {
    let graph = try DirectedGraph(
      vertexCount: 3, arcs: [Arc(0, 1, strength: 3), Arc(0, 2), Arc(1, 0), Arc(2, 0)])
    let scores = graph.pageRank(damping: 0.5).values.compactMap { $0 }
    #expect(approximatelyEqual(scores[1] - 1.0 / 6, 3 * (scores[2] - 1.0 / 6)))
  }

  @Test("without directions it is the walk that may go either way", arguments: [1, 2] as [UInt64])
  func bothDirections(seed: UInt64) throws {
    let graph = try Graph.random(20, tieCount: 40, seed: seed)
    let arcs = graph.ties.flatMap {
      [
        Arc($0.first, $0.second, strength: $0.strength),
        Arc($0.second, $0.first, strength: $0.strength),
      ]
    }
    let both = try DirectedGraph(vertexCount: 20, arcs: arcs)
    #expect(approximatelyEqual(both.pageRank().values, graph.pageRank().values))
  }

  @Test("scores follow the vertices when they are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try DirectedGraph.random(30, arcCount: 70, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places).pageRank().values
    #expect(approximatelyEqual(places.map { moved[$0] }, graph.pageRank().values))
  }
}
