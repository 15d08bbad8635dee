import Graphs
import Testing

@Suite("Communities")
struct CommunitiesTests {
  /// Modularity by its definition (Newman & Girvan 2004), sum over communities.
  func modularity(_ partition: Partition, of graph: Graph, resolution: Double = 1) -> Double {
    let total = graph.ties.map(\.strength).reduce(0, +)
    let strengths = graph.strength().values.map { $0 ?? 0 }
    return partition.parts.enumerated().map { number, members in
      let within = graph.ties
        .filter { partition[$0.first] == number && partition[$0.second] == number }
        .map(\.strength).reduce(0, +)
      let mass = members.map { strengths[$0.index] }.reduce(0, +) / (2 * total)
      return within / total - resolution * mass * mass
    }.reduce(0, +)
  }

  func communities(of graph: Graph, seed: UInt64, resolution: Double = 1) -> Partition {
    var generator = Graphs.SeededGenerator(seed: seed)
    return graph.communities(resolution: resolution, using: &generator)
  }

  @Test("the karate club reaches its highest known modularity, 0.4198, with four communities")
  func karateClub() throws {
    let club = Graph.karateClub
    let found = (0..<10).map { communities(of: club, seed: $0) }
    let best = try #require(found.max { modularity($0, of: club) < modularity($1, of: club) })
    #expect(approximatelyEqual(modularity(best, of: club), 0.4198, within: 5e-5))
    #expect(best.partCount == 4)
    #expect(found.allSatisfy { modularity($0, of: club) > 0.4 })
  }

  @Test(
    "cliques of five joined in a ring by single ties are the communities",
    arguments: [4, 10], [1, 2, 3] as [UInt64])
  func ringOfCliques(count: Int, seed: UInt64) {
    let within = (0..<count).flatMap { c in
      (0..<5).flatMap { v in (0..<v).map { (5 * c + $0, 5 * c + v) } }
    }
    let between = (0..<count).map { (5 * $0, (5 * $0 + 6) % (5 * count)) }
    let graph = Graph(vertexCount: 5 * count, ties: within + between)
    #expect(communities(of: graph, seed: seed).partOfVertex == (0..<(5 * count)).map { $0 / 5 })
  }

  @Test("strengths decide where ties alone cannot", arguments: [1, 2, 3] as [UInt64])
  func strengthsDecide(seed: UInt64) throws {
    let ring = try Graph(
      vertexCount: 4,
      ties: [
        Tie(0, 1, strength: 9), Tie(1, 2), Tie(2, 3, strength: 9), Tie(0, 3),
      ])
    #expect(communities(of: ring, seed: seed).partOfVertex == [0, 0, 1, 1])
  }

  @Test(
    "every community is connected, and labels come in the order of their first vertex",
    arguments: 1...8 as ClosedRange<UInt64>, [0.5, 1, 3])
  func communitiesAreConnected(seed: UInt64, resolution: Double) throws {
    let graph = try Graph.random(60, tieCount: 110, seed: seed)
    let found = communities(of: graph, seed: seed, resolution: resolution)
    let within = graph.ties.filter { found[$0.first] == found[$0.second] }
    let pieces = try Graph(vertexCount: 60, ties: within).components()
    #expect(found.partOfVertex == pieces.partOfVertex)
  }

  @Test(
    "no vertex would do better elsewhere", arguments: 1...8 as ClosedRange<UInt64>, [0.5, 1, 3])
  func noMoveIsBetter(seed: UInt64, resolution: Double) throws {
    let graph = try Graph.random(25, tieCount: 50, seed: seed)
    let found = communities(of: graph, seed: seed, resolution: resolution)
    let quality = modularity(found, of: graph, resolution: resolution)
    for vertex in 0..<25 {
      for part in 0...found.partCount {
        var moved = found.partOfVertex
        moved[vertex] = part
        let other = modularity(
          Partition(partOfVertex: moved), of: graph, resolution: resolution)
        #expect(other <= quality + 1e-9)
      }
    }
  }

  @Test("more weight of chance makes more communities")
  func resolution() {
    let club = Graph.karateClub
    #expect(communities(of: club, seed: 1, resolution: 0.01).partCount == 1)
    #expect(communities(of: club, seed: 1, resolution: 100).partCount == 34)
  }

  @Test(
    "the same seed gives the same communities, whatever the order of rows",
    arguments: [1, 2] as [UInt64])
  func sameSeed(seed: UInt64) throws {
    let graph = try Graph.random(80, tieCount: 160, seed: seed)
    let reordered = try graph.relabelled(by: Array(0..<80))
    #expect(communities(of: graph, seed: 7) == communities(of: reordered, seed: 7))
  }

  @Test("relabelled cliques are the same communities", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    // Of separate cliques there is one best division only.
    var generator = SeededGenerator(seed: seed)
    let graph = Graph(
      vertexCount: 9, ties: [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (6, 7)])
    let places = Array(0..<9).shuffled(using: &generator)
    let before = communities(of: graph, seed: seed).parts.map { part in
      Set(part.map { Vertex(places[$0.index]) })
    }
    let after = communities(of: try graph.relabelled(by: places), seed: seed).parts.map(Set.init)
    #expect(Set(before) == Set(after))
  }

  @Test("isolates are communities of one", arguments: [0, 1, 2, 5])
  func isolates(n: Int) {
    #expect(communities(of: Graph(vertexCount: n), seed: 1).partOfVertex == Array(0..<n))
    let pair = Graph(vertexCount: n + 2, ties: [(0, n + 1)])
    #expect(communities(of: pair, seed: 1).partCount == n + 1)
  }

  @Test("all who know each other are one community", arguments: [2, 3, 8])
  func complete(n: Int) {
    #expect(communities(of: .complete(n), seed: 1).partCount == 1)
  }

  @Test("a resolution of 0 stops the program")
  func zeroResolutionTraps() async {
    await #expect(processExitsWith: .failure) {
      var generator = Graphs.SeededGenerator(seed: 1)
      _ = Graph(vertexCount: 2).communities(resolution: 0, using: &generator)
    }
  }
}
