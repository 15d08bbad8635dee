import Graphs
import Testing

@Suite("Betweenness of arcs")
struct ArcBetweennessTests {
  @Test(
    "on a path of n vertices, arc i carries (i + 1)(n − 1 − i) pairs", arguments: [2, 3, 5, 20])
  func path(n: Int) {
    let graph = DirectedGraph(vertexCount: n, arcs: (1..<n).map { ($0 - 1, $0) })
    let expected = (0..<(n - 1)).map { Double(($0 + 1) * (n - 1 - $0)) }
    #expect(graph.arcBetweenness().values == expected)
  }

  @Test("arcs both ways give together twice what ties give")
  func bothWays() {
    let kite = Graph.krackhardtKite
    let arcs = kite.ties.flatMap { tie in
      [(tie.first.index, tie.second.index), (tie.second.index, tie.first.index)]
    }
    let graph = DirectedGraph(vertexCount: 10, arcs: arcs)
    let scores = graph.arcBetweenness().values
    for (tie, score) in zip(kite.ties, kite.tieBetweenness().values) {
      let both = zip(graph.arcs, scores).filter { arc, _ in
        Set([arc.source, arc.target]) == Set([tie.first, tie.second])
      }
      let sum = both.reduce(0.0) { $0 + ($1.1 ?? 0) }
      #expect(abs(sum - 2 * (score ?? 0)) < 1e-9)
    }
  }

  @Test("the arcs of a triangle carry a pair each, and its way round two more")
  func cycle() {
    let cycle = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2), (2, 0)])
    #expect(cycle.arcBetweenness().values == [3, 3, 3])
  }
}
