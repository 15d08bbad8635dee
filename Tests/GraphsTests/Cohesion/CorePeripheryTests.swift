import Graphs
import Testing

@Suite("Core and periphery")
struct CorePeripheryTests {
  @Test("a star fits perfectly, with its hub as the core", arguments: [3, 4, 12, 60])
  func star(n: Int) {
    let fit = Graph.star(n).corePeriphery()
    #expect(fit?.core.vertices == [Vertex(0)])
    #expect(approximatelyEqual(fit?.correlation, 1))
    #expect(fit?.isExact == (n <= 20))
  }

  @Test("a clique in touch with a periphery that keeps no ties fits perfectly", arguments: [5, 40])
  func cliqueAndPeriphery(periphery: Int) {
    let ties = (0..<4).flatMap { v in ((v + 1)..<(4 + periphery)).map { (v, $0) } }
    let fit = Graph(vertexCount: 4 + periphery, ties: ties).corePeriphery()
    let core = (0..<4).map { Vertex($0) }
    #expect(fit?.core.vertices == core)
    #expect(approximatelyEqual(fit?.correlation, 1))
  }

  @Test("a clique among isolates fits the other pattern", arguments: [5, 40])
  func cliqueAmongIsolates(isolates: Int) {
    let ties = (0..<4).flatMap { v in ((v + 1)..<4).map { (v, $0) } }
    let graph = Graph(vertexCount: 4 + isolates, ties: ties)
    let fit = graph.corePeriphery(pattern: .coreKeepsWithin)
    // The fourth fits on either side: what it does with the core is ignored.
    let core = (0..<3).map { Vertex($0) }
    #expect(fit?.core.vertices == core)
    #expect(approximatelyEqual(fit?.correlation, 1))
  }

  /// The highest Pearson correlation over all cores, from the definition, pair by pair.
  static func highestCorrelation(_ graph: Graph, ignoringMixedPairs: Bool) -> Double {
    let n = graph.vertexCount
    var highest = -1.0
    for core in 0..<(1 << n) {
      var (pairs, x, y, xy) = (0.0, 0.0, 0.0, 0.0)
      for v in 0..<n {
        for u in 0..<v {
          let members = (core >> u & 1) + (core >> v & 1)
          if ignoringMixedPairs && members == 1 { continue }
          let tied = graph.tie(between: Vertex(u), and: Vertex(v)) == nil ? 0.0 : 1.0
          let expected = members > 0 ? 1.0 : 0.0
          (pairs, x, y, xy) = (pairs + 1, x + tied, y + expected, xy + tied * expected)
        }
      }
      let variances = (x / pairs - x * x / pairs / pairs) * (y / pairs - y * y / pairs / pairs)
      guard variances > 1e-12 else { continue }
      highest = max(highest, (xy / pairs - x * y / pairs / pairs) / variances.squareRoot())
    }
    return highest
  }

  @Test("no core fits better, by the definition", arguments: [1, 2, 3] as [UInt64], [8, 14])
  func allCores(seed: UInt64, tieCount: Int) throws {
    let graph = try Graph.random(8, tieCount: tieCount, seed: seed)
    for pattern in CorePeripheryPattern.allCases {
      let highest = Self.highestCorrelation(
        graph, ignoringMixedPairs: pattern == .coreKeepsWithin)
      #expect(approximatelyEqual(graph.corePeriphery(pattern: pattern)?.correlation, highest))
    }
  }

  @Test("without ties, with all pairs tied or below three vertices nothing can be compared")
  func undefined() {
    for pattern in CorePeripheryPattern.allCases {
      #expect(Graph(vertexCount: 5).corePeriphery(pattern: pattern) == nil)
      #expect(Graph(vertexCount: 30).corePeriphery(pattern: pattern) == nil)
      #expect(Graph.complete(2).corePeriphery(pattern: pattern) == nil)
      #expect(Graph(vertexCount: 0).corePeriphery(pattern: pattern) == nil)
    }
    #expect(Graph.complete(6).corePeriphery() == nil)
    #expect(Graph.complete(25).corePeriphery() == nil)
  }

  @Test("karate club: both leaders and three friends, the best of 60 searches in numpy")
  func karateClub() {
    let fit = Graph.karateClub.corePeriphery()
    let core = [0, 1, 2, 32, 33].map { Vertex($0) }
    #expect(fit?.core.vertices == core)
    #expect(approximatelyEqual(fit?.correlation, 0.431475011))
    #expect(fit?.isExact == false)
  }

  @Test("the same seed finds the same core", arguments: CorePeripheryPattern.allCases)
  func sameSeed(pattern: CorePeripheryPattern) throws {
    let graph = try Graph.random(60, tieCount: 150, seed: 9)
    let fit = graph.corePeriphery(pattern: pattern, seed: 3)
    #expect(fit == graph.corePeriphery(pattern: pattern, seed: 3))
  }

  @Test("the fit does not change when vertices are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(12, tieCount: 25, seed: seed)
    let places = Array(0..<12).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places)
    #expect(
      approximatelyEqual(
        moved.corePeriphery()?.correlation, try #require(graph.corePeriphery()).correlation))
  }
}
