import Graphs
import Testing

@Suite("Transitivity")
struct TransitivityTests {
  // KONECT, Zachary karate club: 45 triangles, clustering coefficient 0.255682.
  @Test("a quarter of the friends' friends in the karate club are friends")
  func karateClub() {
    #expect(approximatelyEqual(Graph.karateClub.transitivity, 0.255682, within: 5e-7))
  }

  // Eleven triangles in networkx; by the degrees, 6 + 6 + 3 + 15 + 3 + 10 + 10 + 3 + 1 paths.
  @Test("Krackhardt's kite closes 33 of 57 paths")
  func kite() {
    #expect(approximatelyEqual(Graph.krackhardtKite.transitivity, 33.0 / 57))
  }

  @Test("all is closed in a complete graph, nothing in a star or a ring", arguments: [4, 5, 12])
  func families(n: Int) {
    #expect(Graph.complete(n).transitivity == 1)
    #expect(Graph.star(n).transitivity == 0)
    #expect(Graph.cycle(n).transitivity == 0)
  }

  @Test("a wheel closes a path at each spoke", arguments: [4, 7, 20])
  func wheel(n: Int) {
    // n triangles; the hub is between n(n − 1)/2 pairs, each of the rim between 3.
    let wheel = Graph(
      vertexCount: n + 1, ties: (1...n).flatMap { [(0, $0), ($0, $0 % n + 1)] })
    let paths = n * (n - 1) / 2 + 3 * n
    #expect(approximatelyEqual(wheel.transitivity, Double(3 * n) / Double(paths)))
  }

  @Test("neither relabelling nor isolates change anything", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(20, tieCount: 70, seed: seed)
    let places = Array(0..<20).shuffled(using: &generator)
    #expect(try graph.relabelled(by: places).transitivity == graph.transitivity)
    #expect(try Graph(vertexCount: 25, ties: graph.ties).transitivity == graph.transitivity)
  }

  @Test("without a path of length 2 there is nothing to close", arguments: [0, 1, 2, 4])
  func withoutPaths(n: Int) {
    #expect(Graph(vertexCount: n).transitivity == nil)
    #expect(Graph(vertexCount: n + 2, ties: [(0, 1)]).transitivity == nil)
  }
}
