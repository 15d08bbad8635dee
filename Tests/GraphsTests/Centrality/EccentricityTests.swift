import Graphs
import Testing

@Suite("Eccentricity and diameter")
struct EccentricityTests {
  @Test("Krackhardt's kite is four steps wide, from Jane to those beyond the crowd")
  func kite() {
    #expect(Graph.krackhardtKite.diameter == 4)
    #expect(Graph.krackhardtKite.eccentricity().values == [4, 4, 4, 4, 4, 3, 3, 2, 3, 4])
  }

  // netrics, test-measure_centrality.R: the two modes of the Southern Women as one graph.
  @Test("from any woman or event of Natchez to any other are four steps at most")
  func southernWomen() {
    #expect(TwoModeGraph.southernWomen.asGraph.diameter == 4)
  }

  @Test("the ends of a path are the farthest, the middle half as far", arguments: [2, 3, 8, 515])
  func path(n: Int) {
    let expected = (0..<n).map { Double(max($0, n - 1 - $0)) }
    #expect(Graph.path(n).eccentricity().values == expected)
    #expect(Graph.path(n).diameter == n - 1)
  }

  @Test("a cube is as wide as it has dimensions", arguments: [1, 4, 10])
  func cube(dimension: Int) {
    #expect(Graph.cube(dimension).diameter == dimension)
  }

  @Test("all the way round a ring of arcs, half the way where arcs have no direction")
  func rings() {
    #expect(DirectedGraph.cycle(7).eccentricity().values == Array(repeating: 6, count: 7))
    #expect(DirectedGraph.cycle(7).diameter == 6)
    #expect(Graph.cycle(7).diameter == 3)
  }

  @Test("relabelling moves eccentricities with their vertices", arguments: [5, 6] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try DirectedGraph.random(35, arcCount: 60, seed: seed)
    let places = Array(0..<35).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places).eccentricity()
    #expect(places.map { moved.values[$0] } == graph.eccentricity().values)
  }

  @Test("isolates have none, and each piece is measured for itself")
  func isolates() {
    let graph = Graph(vertexCount: 6, ties: [(0, 1), (1, 2), (4, 5)])
    #expect(graph.eccentricity().values == [2, 1, 2, nil, 1, 1])
    #expect(graph.diameter == 2)
  }

  @Test("without ties there is no diameter", arguments: [0, 1, 2])
  func withoutTies(n: Int) {
    #expect(Graph(vertexCount: n).diameter == nil)
    #expect(DirectedGraph(vertexCount: n).diameter == nil)
  }
}
