import Graphs
import Testing

@Suite("Triad census")
struct TriadCensusTests {
  @Test("Knoke's ten organizations make 120 triads, 24 of them 210 and 9 of them 300")
  func knoke() {
    let census = DirectedGraph.knokeInformation.triadCensus()
    #expect(census.total == 120)
    // The values of networkx 3.6.1, triadic_census.
    #expect(census.counts == [3, 13, 12, 1, 13, 3, 10, 4, 7, 0, 14, 4, 2, 1, 24, 9])
  }

  @Test(
    "each pattern has its name, whatever the order of its vertices",
    arguments: [
      ("003", []), ("012", [(0, 1)]), ("102", [(0, 1), (1, 0)]), ("021D", [(1, 0), (1, 2)]),
      ("021U", [(0, 1), (2, 1)]), ("021C", [(0, 1), (1, 2)]),
      ("111D", [(0, 1), (1, 0), (2, 1)]), ("111U", [(0, 1), (1, 0), (1, 2)]),
      ("030T", [(0, 1), (2, 1), (0, 2)]), ("030C", [(1, 0), (2, 1), (0, 2)]),
      ("201", [(0, 1), (1, 0), (1, 2), (2, 1)]), ("120D", [(1, 0), (1, 2), (0, 2), (2, 0)]),
      ("120U", [(0, 1), (2, 1), (0, 2), (2, 0)]), ("120C", [(0, 1), (1, 2), (0, 2), (2, 0)]),
      ("210", [(0, 1), (1, 2), (2, 1), (0, 2), (2, 0)]),
      ("300", [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2), (2, 0)]),
    ] as [(String, [(Int, Int)])])
  func patterns(name: String, arcs: [(Int, Int)]) {
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let moved = arcs.map { (order[$0.0], order[$0.1]) }
      let census = DirectedGraph(vertexCount: 3, arcs: moved).triadCensus()
      #expect(census[name] == 1)
      #expect(census.total == 1)
    }
  }

  @Test("a census adds up that of every three vertices", arguments: [1, 2, 3] as [UInt64])
  func everyThree(seed: UInt64) throws {
    let graph = try DirectedGraph.random(12, arcCount: 40, seed: seed)
    var sums = Array(repeating: 0, count: 16)
    for u in 0..<12 {
      for v in 0..<u {
        for w in 0..<v {
          let three = [u, v, w].map { Vertex($0) }
          let arcs = graph.arcs.compactMap { arc -> (Int, Int)? in
            guard let source = three.firstIndex(of: arc.source) else { return nil }
            return three.firstIndex(of: arc.target).map { (source, $0) }
          }
          let census = DirectedGraph(vertexCount: 3, arcs: arcs).triadCensus()
          for type in 0..<16 { sums[type] += census.counts[type] }
        }
      }
    }
    #expect(graph.triadCensus().counts == sums)
  }

  @Test("Krackhardt's kite has 11 triangles and 24 open ones")
  func kite() {
    let census = Graph.krackhardtKite.triadCensus()
    #expect(census["300"] == 11)
    #expect(census["201"] == 24)
    #expect(census.total == 120)
  }

  @Test("the 45 triangles of the karate club")
  func karateClub() {
    let census = Graph.karateClub.triadCensus()
    #expect(census["300"] == 45)
    // Pairs of ties at a vertex, 528, less three for each triangle.
    #expect(census["201"] == 528 - 3 * 45)
  }

  @Test("complete graphs are all triangles, stars all open ones", arguments: [3, 4, 9])
  func families(n: Int) {
    let all = n * (n - 1) * (n - 2) / 6
    let pairs = (n - 1) * (n - 2) / 2
    #expect(Graph.complete(n).triadCensus().counts == [0, 0, 0, all])
    #expect(Graph.star(n).triadCensus().counts == [all - pairs, 0, pairs, 0])
    #expect(Graph(vertexCount: n).triadCensus().counts == [all, 0, 0, 0])
  }

  @Test("relabelling changes no count", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 80, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    #expect(try graph.relabelled(by: places).triadCensus() == graph.triadCensus())
  }

  @Test("below three vertices there is no triad", arguments: [0, 1, 2])
  func tooSmall(n: Int) {
    #expect(Graph(vertexCount: n).triadCensus().total == 0)
    #expect(DirectedGraph(vertexCount: n).triadCensus().total == 0)
  }

  @Test("a motif of another name has no count, and a census needs a count for each name")
  func names() async {
    #expect(Graph.cycle(3).triadCensus()["030T"] == nil)
    await #expect(processExitsWith: .failure) { _ = Census(names: ["003"], counts: []) }
  }
}
