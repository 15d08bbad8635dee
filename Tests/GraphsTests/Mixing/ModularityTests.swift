import Graphs
import Testing

@Suite("Modularity of known groups")
struct ModularityTests {
  @Test("karate club: 0.3582 for the two factions, 0.4198 for the best four groups")
  func karateClub() {
    let graph = Graph.karateClub
    #expect(approximatelyEqual(graph.modularity(of: .karateFactions), 0.3582347, within: 1e-7))
    #expect(approximatelyEqual(graph.modularity(of: .karateBestGroups), 0.4197896, within: 1e-7))
  }

  @Test("separate cliques of one size give 1 − 1/k", arguments: [1, 2, 5], [2, 4])
  func separateCliques(cliques: Int, size: Int) {
    let ties = (0..<cliques).flatMap { clique in
      (0..<size).flatMap { v in (0..<v).map { (clique * size + $0, clique * size + v) } }
    }
    let graph = Graph(vertexCount: cliques * size, ties: ties)
    let parts = (0..<cliques * size).map { $0 / size }
    let modularity = graph.modularity(of: Partition(partOfVertex: parts))
    #expect(approximatelyEqual(modularity, 1 - 1 / Double(cliques)))
  }

  @Test("all in one part gives 0, two sides of a two-mode graph −1/2", arguments: [2, 3, 9])
  func extremes(n: Int) {
    let star = Graph.star(n)
    let one = Partition(partOfVertex: Array(repeating: 0, count: n))
    let sides = Partition(partOfVertex: [0] + Array(repeating: 1, count: n - 1))
    #expect(approximatelyEqual(star.modularity(of: one), 0))
    #expect(approximatelyEqual(star.modularity(of: sides), -0.5))
  }

  @Test("strength counts: a strong tie within outweighs a weak one between")
  func strengths() throws {
    let graph = try Graph(vertexCount: 3, ties: [Tie(0, 1, strength: 3), Tie(1, 2)])
    // Inner 6 of 8; the parts hold 7 and 1 of 8.
    let expected = 6.0 / 8 - 49.0 / 64 - 1.0 / 64
    let modularity = graph.modularity(of: Partition(partOfVertex: [0, 0, 1]))
    #expect(approximatelyEqual(modularity, expected))
  }

  @Test("without a tie there is no modularity", arguments: [0, 1, 3])
  func withoutTies(n: Int) {
    let partition = Partition(partOfVertex: Array(repeating: 0, count: n))
    #expect(Graph(vertexCount: n).modularity(of: partition) == nil)
  }

  @Test("it does not change when vertices are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 60, seed: seed)
    let partition = Partition.random(30, partCount: 4, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places).modularity(of: partition.relabelled(by: places))
    #expect(approximatelyEqual(moved, try #require(graph.modularity(of: partition))))
  }
}
