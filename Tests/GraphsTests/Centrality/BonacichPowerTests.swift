import Graphs
import Testing

@Suite("Bonacich power")
struct BonacichPowerTests {
  /// The values at the middle, beside it and at the ends of a path of five: Bonacich (1987),
  /// as in the tests of igraph.
  static let path: [(beta: Double, middle: Double, beside: Double, end: Double)] = [
    (-0.5, 0.00, 1.58, 0.00), (-0.4, 0.73, 1.45, 0.36), (-0.3, 0.97, 1.34, 0.49),
    (-0.2, 1.09, 1.27, 0.54), (-0.1, 1.15, 1.23, 0.58), (0, 1.20, 1.20, 0.60),
    (0.1, 1.22, 1.17, 0.61), (0.2, 1.25, 1.16, 0.62), (0.3, 1.26, 1.14, 0.63),
    (0.4, 1.27, 1.13, 0.64), (0.5, 1.28, 1.12, 0.64),
  ]

  @Test("the path of Bonacich's table: the middle gains with beta, its neighbours lose")
  func publishedPath() throws {
    for row in Self.path {
      let scores = try Graph.path(5).bonacichPower(beta: row.beta).values
      for (vertex, expected) in [row.end, row.beside, row.middle].enumerated() {
        #expect(((scores[vertex] ?? .nan) - expected).magnitude < 0.0051)
      }
    }
  }

  @Test("the spider of Bonacich's table: 1.62, 1.08, 0.54", arguments: [-0.4, 0, 0.4])
  func publishedSpider(beta: Double) throws {
    let spider = Graph(vertexCount: 7, ties: [(0, 1), (0, 2), (0, 3), (1, 4), (2, 5), (3, 6)])
    let scores = try spider.bonacichPower(beta: beta).values
    let unit = (7.0 / 24).squareRoot()
    #expect(approximatelyEqual(scores[0], 3 * unit))
    #expect(approximatelyEqual(scores[1], 2 * unit))
    #expect(approximatelyEqual(scores[4], unit))
  }

  @Test("at the bound, on either side, it throws the bound", arguments: [-0.5, 0.5, -3, .nan])
  func bound(beta: Double) {
    let spider = Graph(vertexCount: 7, ties: [(0, 1), (0, 2), (0, 3), (1, 4), (2, 5), (3, 6)])
    let error = #expect(throws: AttenuationError.self) { try spider.bonacichPower(beta: beta) }
    #expect(approximatelyEqual(error?.bound, 0.5))
  }

  @Test("where all have as many ties all have 1", arguments: [3, 7], [-0.1, 0, 0.1])
  func regular(n: Int, beta: Double) throws {
    let ones = [Double?](repeating: 1, count: n)
    #expect(approximatelyEqual(try Graph.complete(n).bonacichPower(beta: beta).values, ones))
  }

  @Test("without a tie nobody's power is defined; an isolate beside ties has none")
  func isolates() throws {
    #expect(try Graph(vertexCount: 2).bonacichPower(beta: 0.1).values == [nil, nil])
    let scores = try Graph(vertexCount: 3, ties: [(0, 1)]).bonacichPower(beta: 0.1).values
    #expect(approximatelyEqual(scores, [(1.5).squareRoot(), (1.5).squareRoot(), 0]))
  }

  @Test("scores follow the vertices when they are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 60, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places).bonacichPower(beta: -0.02).values
    let expected = try graph.bonacichPower(beta: -0.02).values
    #expect(approximatelyEqual(places.map { moved[$0] }, expected))
  }
}
