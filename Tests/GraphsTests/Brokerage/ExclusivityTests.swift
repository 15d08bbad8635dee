import Graphs
import Testing

@Suite("Exclusivity")
struct ExclusivityTests {
  @Test("a broker is exclusive until somebody else joins the same pair")
  func secondBroker() {
    let groups = Partition(partOfVertex: [0, 0, 1, 1])
    let alone = Graph(vertexCount: 4, ties: [(0, 1), (1, 2)])
    #expect(alone.exclusivity(groups: groups).values == [0, 1, 0, 0])
    let doubled = Graph(vertexCount: 4, ties: [(0, 1), (1, 2), (0, 3), (3, 2)])
    #expect(doubled.exclusivity(groups: groups).values == [0, 0, 0, 0])
  }

  @Test("the hub of a star alone joins all pairs of different groups", arguments: [3, 5, 10])
  func star(n: Int) {
    let rim = Array(repeating: 0.0, count: n - 1)
    let apart = Partition(partOfVertex: Array(0..<n))
    let pairs = Double((n - 1) * (n - 2) / 2)
    #expect(Graph.star(n).exclusivity(groups: apart).values == [pairs] + rim)
    let together = Partition(partOfVertex: Array(repeating: 0, count: n))
    #expect(Graph.star(n).exclusivity(groups: together).values == [0.0] + rim)
  }

  @Test(
    "on a ring each vertex alone joins its neighbours, save on one of four",
    arguments: [(3, 0.0), (4, 0), (5, 1), (8, 1)])
  func ring(n: Int, each: Double) {
    let apart = Partition(partOfVertex: Array(0..<n))
    let expected = Array(repeating: each, count: n)
    #expect(Graph.cycle(n).exclusivity(groups: apart).values == expected)
  }

  @Test(
    "the pairs are those that a definition over all pairs finds", arguments: [1, 2] as [UInt64])
  func definition(seed: UInt64) throws {
    let graph = try DirectedGraph.random(25, arcCount: 80, seed: seed)
    let groups = Partition(partOfVertex: (0..<25).map { $0 % 3 })
    var expected = Array(repeating: 0.0, count: 25)
    for a in graph.vertices {
      for b in graph.vertices where groups[a] != groups[b] && graph.arc(from: a, to: b) == nil {
        let brokers = graph.successors(of: a).filter { graph.arc(from: $0, to: b) != nil }
        if brokers.count == 1 { expected[brokers[0].index] += 1 }
      }
    }
    #expect(graph.exclusivity(groups: groups).values == expected)
  }

  @Test("arcs in both directions count each pair twice", arguments: [1, 2] as [UInt64])
  func bothDirections(seed: UInt64) throws {
    let graph = try Graph.random(25, tieCount: 40, seed: seed)
    let groups = Partition(partOfVertex: (0..<25).map { $0 % 3 })
    let arcs = graph.ties.flatMap { tie in
      [(tie.first.index, tie.second.index), (tie.second.index, tie.first.index)]
    }
    let directed = DirectedGraph(vertexCount: 25, arcs: arcs).exclusivity(groups: groups)
    let doubled = graph.exclusivity(groups: groups).values.map { $0.map { 2 * $0 } }
    #expect(directed.values == doubled)
  }

  @Test("scores follow the vertices when they are relabelled", arguments: [3, 4] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 50, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    var movedGroups = Array(repeating: 0, count: 30)
    for v in 0..<30 { movedGroups[places[v]] = v % 3 }
    let before = graph.exclusivity(groups: Partition(partOfVertex: (0..<30).map { $0 % 3 }))
    let after = try graph.relabelled(by: places)
      .exclusivity(groups: Partition(partOfVertex: movedGroups))
    #expect(places.map { after.values[$0] } == before.values)
  }

  @Test("isolates are exclusive for nobody", arguments: [0, 1, 2, 4])
  func isolates(n: Int) {
    let groups = Partition(partOfVertex: Array(0..<n))
    #expect(
      Graph(vertexCount: n).exclusivity(groups: groups).values == Array(repeating: 0, count: n))
  }

  @Test("groups of another graph stop the program")
  func wrongGroupsTrap() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(vertexCount: 3).exclusivity(groups: Partition(partOfVertex: [0, 1]))
    }
  }
}
