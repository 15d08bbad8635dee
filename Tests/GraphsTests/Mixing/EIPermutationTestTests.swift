import Graphs
import Testing

@Suite("E-I index against chance")
struct EIPermutationTestTests {
  @Test("karate factions: no drawing of a thousand keeps so many ties within")
  func karateFactions() {
    var generator = SeededGenerator(seed: 1)
    let test = Graph.karateClub.eiPermutationTest(
      of: .karateFactions, permutationCount: 999, using: &generator)
    #expect(test?.shareAtMost == 0.001)
    #expect(test?.shareAsFar == 0.001)
    #expect(test?.shareAtLeast == 1)
    #expect(approximatelyEqual(test?.observed, -56.0 / 78))
    #expect(approximatelyEqual(test?.expected, 1.0 / 33))
  }

  @Test("one tie among three, labels a a b: within one time in three")
  func exactShare() throws {
    var generator = SeededGenerator(seed: 7)
    let graph = Graph(vertexCount: 3, ties: [(0, 1)])
    let test = try #require(
      graph.eiPermutationTest(
        of: Partition(partOfVertex: [0, 0, 1]), permutationCount: 20_000, using: &generator))
    #expect((test.shareAtMost - 1.0 / 3).magnitude < 0.012)
    #expect(test.shareAtLeast == 1)
    #expect(test.shareAsFar == test.shareAtMost)
  }

  @Test("where all are tied, labels make no difference", arguments: [2, 5])
  func complete(n: Int) {
    var generator = SeededGenerator(seed: 3)
    let test = Graph.complete(n).eiPermutationTest(
      of: Partition(partOfVertex: (0..<n).map { $0 % 2 }), permutationCount: 50,
      using: &generator)
    #expect(test?.shareAtMost == 1)
    #expect(test?.shareAtLeast == 1)
    #expect(test?.shareAsFar == 1)
  }

  @Test("the same seed draws the same labels")
  func sameSeed() {
    var one = SeededGenerator(seed: 5)
    var other = SeededGenerator(seed: 5)
    let graph = Graph.krackhardtKite
    let partition = Partition.random(10, partCount: 3, seed: 5)
    #expect(
      graph.eiPermutationTest(of: partition, permutationCount: 99, using: &one)
        == graph.eiPermutationTest(of: partition, permutationCount: 99, using: &other))
  }

  @Test("without a tie there is nothing to test")
  func withoutTies() {
    var generator = SeededGenerator(seed: 1)
    let partition = Partition(partOfVertex: [0, 1])
    #expect(Graph(vertexCount: 2).eiPermutationTest(of: partition, using: &generator) == nil)
  }
}
