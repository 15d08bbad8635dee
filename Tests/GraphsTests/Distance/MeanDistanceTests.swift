import Graphs
import Testing

@Suite("Mean distance")
struct MeanDistanceTests {
  // netrics, test-measure_centrality.R: the two modes of the Southern Women as one graph.
  @Test("women and events of Natchez are 2.306 steps apart on average")
  func southernWomen() {
    let mean = TwoModeGraph.southernWomen.asGraph.meanDistance
    #expect(approximatelyEqual(mean, 2.306, within: 5e-4))
  }

  @Test("a star is 2 − 2/n wide, a path (n + 1)/3", arguments: [2, 3, 8, 520])
  func families(n: Int) {
    #expect(approximatelyEqual(Graph.star(n).meanDistance, 2 - 2 / Double(n)))
    #expect(approximatelyEqual(Graph.path(n).meanDistance, Double(n + 1) / 3))
    #expect(approximatelyEqual(DirectedGraph.path(n).meanDistance, Double(n + 1) / 3))
  }

  @Test("pairs without a path do not count, so isolates change nothing")
  func isolates() {
    let graph = Graph(vertexCount: 6, ties: [(0, 1), (1, 2), (4, 5)])
    #expect(graph.meanDistance == 1.25)
  }

  @Test("relabelling changes nothing", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(40, tieCount: 60, seed: seed)
    let places = Array(0..<40).shuffled(using: &generator)
    #expect(try graph.relabelled(by: places).meanDistance == graph.meanDistance)
  }

  @Test("without ties there is no distance", arguments: [0, 1, 2])
  func withoutTies(n: Int) {
    #expect(Graph(vertexCount: n).meanDistance == nil)
    #expect(DirectedGraph(vertexCount: n).meanDistance == nil)
  }
}
