import Graphs
import Testing

@Suite("Katz centrality")
struct KatzTests {
  @Test("a path of three at 0.1, as networkx gives it unscaled")
  func path() throws {
    let expected: [Double?] = [1.1 / 0.98, 1.2 / 0.98, 1.1 / 0.98]
    #expect(approximatelyEqual(try Graph.path(3).katz(attenuation: 0.1).values, expected))
  }

  @Test("in a complete graph all have 1 / (1 − a(n − 1))", arguments: [1, 2, 5, 20])
  func complete(n: Int) throws {
    let scores = try Graph.complete(n).katz(attenuation: 0.04)
    let each = 1 / (1 - 0.04 * Double(n - 1))
    #expect(approximatelyEqual(scores.values, Array(repeating: each, count: n)))
  }

  @Test("near its bound a star still converges", arguments: [0.1, 0.3, 0.333])
  func star(attenuation a: Double) throws {
    // hub = 1 + 9a · rim and rim = 1 + a · hub, with the bound at 1/3.
    let hub = (1 + 9 * a) / (1 - 9 * a * a)
    let scores = try Graph.star(10).katz(attenuation: a)
    #expect(approximatelyEqual(scores.values[0], hub))
    #expect(approximatelyEqual(scores.values[4], 1 + a * hub))
  }

  @Test("at and above the bound it throws the bound", arguments: [0.5, 0.6, .infinity, .nan])
  func bound(attenuation: Double) {
    let spider = Graph(vertexCount: 7, ties: [(0, 1), (0, 2), (0, 3), (1, 4), (2, 5), (3, 6)])
    let error = #expect(throws: AttenuationError.self) {
      try spider.katz(attenuation: attenuation)
    }
    #expect(approximatelyEqual(error?.bound, 0.5))
  }

  @Test("without a tie any finite attenuation will do, and everybody has 1")
  func isolates() throws {
    #expect(try Graph(vertexCount: 2).katz(attenuation: 7).values == [1, 1])
    #expect(try Graph(vertexCount: 0).katz(attenuation: 7).values.isEmpty)
    #expect(try Graph(vertexCount: 3, ties: [(0, 1)]).katz(attenuation: 0.5).values == [2, 2, 1])
    let error = #expect(throws: AttenuationError.self) {
      try Graph(vertexCount: 2).katz(attenuation: .infinity)
    }
    #expect(error?.bound == nil)
  }

  @Test("a strength of 3 is three steps side by side")
  func strengths() throws {
    let graph = try Graph(vertexCount: 2, ties: [Tie(0, 1, strength: 3)])
    #expect(approximatelyEqual(try graph.katz(attenuation: 0.2).values, [2.5, 2.5]))
  }

  @Test("scores follow the vertices when they are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 60, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places).katz(attenuation: 0.02).values
    #expect(approximatelyEqual(places.map { moved[$0] }, try graph.katz(attenuation: 0.02).values))
  }
}
