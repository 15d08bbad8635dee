import Graphs
import Testing

@Suite("Brokerage")
struct BrokerageTests {
  /// Public bodies 0, business and press 1, welfare 2 among Knoke's ten organizations.
  let sectors = Partition(partOfVertex: [0, 1, 0, 1, 0, 2, 1, 2, 2, 2])

  @Test("among Knoke's organizations brokers are counted 2, 15, 16, 16 and 22 times, 71 in all")
  func knoke() {
    // Counted from the definition by a program in Python, for these groups.
    let brokerage = DirectedGraph.knokeInformation.brokerage(groups: sectors)
    #expect(BrokerageRole.allCases.map(brokerage.total) == [2, 15, 16, 16, 22])
    #expect(brokerage.total == 71)
    let mayor = BrokerageRole.allCases.map { brokerage.counts($0)[Vertex(4)] }
    #expect(mayor == [2, 5, 6, 5, 9])
    let chamber = BrokerageRole.allCases.map { brokerage.counts($0)[Vertex(1)] }
    #expect(chamber == [0, 5, 3, 7, 6])
    #expect(brokerage.counts[Vertex(7)] == 0)
  }

  @Test("the example of the package cograph, said to agree with sna")
  func cograph() {
    let graph = DirectedGraph(
      vertexCount: 4, arcs: [(0, 1), (0, 2), (1, 2), (1, 3), (2, 3), (3, 0)])
    let brokerage = graph.brokerage(groups: Partition(partOfVertex: [0, 0, 1, 1]))
    #expect(brokerage.counts(.coordinator).values == [0, 0, 0, 0])
    #expect(brokerage.counts(.itinerant).values == [1, 0, 0, 1])
    #expect(brokerage.counts(.gatekeeper).values == [1, 0, 1, 0])
    #expect(brokerage.counts(.representative).values == [0, 1, 0, 1])
    #expect(brokerage.counts(.liaison).values == [0, 0, 0, 0])
  }

  @Test(
    "the hub of a star joins all others, coordinating one group or a liaison of strangers",
    arguments: [3, 4, 9])
  func star(n: Int) {
    let pairs = Double((n - 1) * (n - 2))
    let rim = Array(repeating: 0.0, count: n - 1)
    let together = Partition(partOfVertex: Array(repeating: 0, count: n))
    let apart = Partition(partOfVertex: Array(0..<n))
    #expect(Graph.star(n).brokerage(groups: together).counts(.coordinator).values == [pairs] + rim)
    #expect(Graph.star(n).brokerage(groups: apart).counts(.liaison).values == [pairs] + rim)
    #expect(Graph.star(n).brokerage(groups: apart).total == pairs)
  }

  @Test("nobody brokers where all are tied", arguments: BrokerageCredit.allCases)
  func complete(credit: BrokerageCredit) {
    let brokerage = Graph.complete(6).brokerage(
      groups: Partition(partOfVertex: [0, 0, 1, 1, 2, 2]), credit: credit)
    #expect(brokerage.total == 0)
  }

  @Test("on a ring of four, two share each pair")
  func sharedCredit() {
    let groups = Partition(partOfVertex: [0, 1, 0, 1])
    let ring = Graph.cycle(4)
    #expect(ring.brokerage(groups: groups).counts(.itinerant).values == [2, 2, 2, 2])
    let shared = ring.brokerage(groups: groups, credit: .shared)
    #expect(shared.counts(.itinerant).values == [1, 1, 1, 1])
    #expect(shared.expected(.itinerant).values == [nil, nil, nil, nil])
  }

  @Test("shared credits add to the number of pairs at two steps", arguments: [1, 2] as [UInt64])
  func sharedCreditsAddToPairs(seed: UInt64) throws {
    let graph = try DirectedGraph.random(25, arcCount: 80, seed: seed)
    let groups = Partition(partOfVertex: (0..<25).map { $0 % 3 })
    var pairs = 0
    for a in graph.vertices {
      let direct = Set(graph.successors(of: a))
      let second = Set(direct.flatMap { graph.successors(of: $0) })
      pairs += second.subtracting(direct).subtracting([a]).count
    }
    let shared = graph.brokerage(groups: groups, credit: .shared)
    #expect(approximatelyEqual(shared.total, Double(pairs)))
  }

  @Test(
    "a tie counts in both directions: gatekeepers are representatives, and arcs agree",
    arguments: [1, 2] as [UInt64])
  func bothDirections(seed: UInt64) throws {
    let graph = try Graph.random(25, tieCount: 60, seed: seed)
    let groups = Partition(partOfVertex: (0..<25).map { $0 % 4 })
    let arcs = graph.ties.flatMap { tie in
      [(tie.first.index, tie.second.index), (tie.second.index, tie.first.index)]
    }
    let directed = DirectedGraph(vertexCount: 25, arcs: arcs).brokerage(groups: groups)
    let brokerage = graph.brokerage(groups: groups)
    #expect(brokerage.counts(.gatekeeper) == brokerage.counts(.representative))
    for role in BrokerageRole.allCases {
      #expect(brokerage.counts(role) == directed.counts(role))
    }
  }

  @Test("what is expected is the mean over all directed graphs of as many arcs", arguments: 2...5)
  func expectedOfArcs(arcCount: Int) {
    let places = (0..<4).flatMap { u in (0..<4).filter { $0 != u }.map { (u, $0) } }
    let groups = Partition(partOfVertex: [0, 0, 0, 1])
    let all = (0..<(1 << 12)).filter { $0.nonzeroBitCount == arcCount }.map { choice in
      DirectedGraph(
        vertexCount: 4, arcs: places.indices.filter { choice >> $0 & 1 == 1 }.map { places[$0] }
      ).brokerage(groups: groups)
    }
    for role in BrokerageRole.allCases {
      let means = (0..<4).map { v in
        all.compactMap { $0.counts(role).values[v] }.reduce(0, +) / Double(all.count)
      }
      #expect(approximatelyEqual(all[0].expected(role).values, means))
    }
  }

  @Test("what is expected is the mean over all graphs of as many ties", arguments: 2...4)
  func expectedOfTies(tieCount: Int) {
    let places = (0..<5).flatMap { v in (0..<v).map { ($0, v) } }
    let groups = Partition(partOfVertex: [0, 0, 1, 1, 2])
    let all = (0..<(1 << 10)).filter { $0.nonzeroBitCount == tieCount }.map { choice in
      Graph(
        vertexCount: 5, ties: places.indices.filter { choice >> $0 & 1 == 1 }.map { places[$0] }
      ).brokerage(groups: groups)
    }
    for role in BrokerageRole.allCases {
      let means = (0..<5).map { v in
        all.compactMap { $0.counts(role).values[v] }.reduce(0, +) / Double(all.count)
      }
      #expect(approximatelyEqual(all[0].expected(role).values, means))
    }
  }

  @Test("roles follow the vertices when they are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 70, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    var movedGroups = Array(repeating: 0, count: 30)
    for v in 0..<30 { movedGroups[places[v]] = v % 3 }
    let before = graph.brokerage(groups: Partition(partOfVertex: (0..<30).map { $0 % 3 }))
    let after = try graph.relabelled(by: places)
      .brokerage(groups: Partition(partOfVertex: movedGroups))
    for role in BrokerageRole.allCases {
      #expect(places.map { after.counts(role).values[$0] } == before.counts(role).values)
    }
  }

  @Test("below three vertices and among isolates nobody brokers", arguments: [0, 1, 2, 5])
  func isolates(n: Int) {
    let groups = Partition(partOfVertex: Array(repeating: 0, count: n))
    let brokerage = Graph(vertexCount: n).brokerage(groups: groups)
    #expect(brokerage.total == 0)
    #expect(brokerage.expected(.coordinator).values == Array(repeating: 0, count: n))
  }

  @Test("groups of another graph stop the program")
  func wrongGroupsTrap() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(vertexCount: 3).brokerage(groups: Partition(partOfVertex: [0, 1]))
    }
  }
}
