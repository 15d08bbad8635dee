import Graphs
import Testing

@Suite("Fragmentation")
struct FragmentationTests {
  // Shares computed from Borgatti's definitions with the distances of networkx 3.6.1.
  @Test(
    "Krackhardt's kite comes apart without Heather or Ike, not without Diane",
    arguments: [
      ([], 0, 0.353704), ([7], 0.388889, 0.486111), ([8], 0.222222, nil), ([3], 0, 0.393519),
      ([5, 6], 0.535714, 0.607143), ([5], 0, nil), ([6], 0, nil),
    ] as [([Int], Double, Double?)])
  func kite(departed: [Int], unreachable: Double, distanceWeighted: Double?) {
    let fragmentation = Graph.krackhardtKite.fragmentation(removing: departed.map { Vertex($0) })
    #expect(approximatelyEqual(fragmentation.unreachable, unreachable, within: 5e-7))
    #expect(fragmentation.remainingCount == 10 - departed.count)
    if let distanceWeighted {
      #expect(approximatelyEqual(fragmentation.distanceWeighted, distanceWeighted, within: 5e-7))
    }
  }

  @Test("without its instructor the karate club falls into 27, 5 and 1")
  func karateClub() {
    let fragmentation = Graph.karateClub.fragmentation(removing: [Vertex(0)])
    #expect(fragmentation.componentSizes == [27, 5, 1])
    #expect(approximatelyEqual(fragmentation.unreachable, 0.3163, within: 5e-5))
  }

  @Test("without the Medici the families that married fall into 11, 2 and 1, Pucci apart")
  func florentine() {
    let fragmentation = Graph.florentineMarriages.fragmentation(removing: [Vertex(8)])
    #expect(fragmentation.componentSizes == [11, 2, 1, 1])
    // Published values leave Pucci out; removing both gives theirs.
    let married = Graph.florentineMarriages.fragmentation(removing: [Vertex(8), Vertex(11)])
    #expect(married.componentSizes == [11, 2, 1])
    #expect(approximatelyEqual(married.unreachable, 0.3846, within: 5e-5))
  }

  @Test("a star without its hub is dust; a complete graph never comes apart", arguments: [3, 4, 9])
  func families(n: Int) {
    let dust = Graph.star(n).fragmentation(removing: [Vertex(0)])
    #expect(dust.unreachable == 1)
    #expect(dust.distanceWeighted == 1)
    #expect(dust.componentSizes == Array(repeating: 1, count: n - 1))
    let whole = Graph.complete(n).fragmentation(removing: [Vertex(0)])
    #expect(whole.unreachable == 0)
    #expect(whole.distanceWeighted == 0)
    #expect(whole.componentSizes == [n - 1])
  }

  @Test("distances only add to what is lost", arguments: [1, 2, 3] as [UInt64])
  func distancesAdd(seed: UInt64) throws {
    let fragmentation = try Graph.random(30, tieCount: 30, seed: seed).fragmentation()
    let unreachable = try #require(fragmentation.unreachable)
    #expect(try #require(fragmentation.distanceWeighted) > unreachable)
    #expect(fragmentation.componentSizes.reduce(0, +) == 30)
  }

  @Test("relabelling changes nothing, to the last digit", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 40, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places)
    #expect(
      moved.fragmentation(removing: [Vertex(places[3]), Vertex(places[4])])
        == graph.fragmentation(removing: [Vertex(3), Vertex(4)]))
  }

  @Test("where fewer than two remain nothing is defined, and one named twice leaves once")
  func tooSmall() {
    #expect(Graph(vertexCount: 0).fragmentation().unreachable == nil)
    #expect(Graph(vertexCount: 1).fragmentation().distanceWeighted == nil)
    let pair = Graph.complete(2).fragmentation(removing: [Vertex(1), Vertex(1)])
    #expect(pair.unreachable == nil)
    #expect(pair.remainingCount == 1)
    #expect(Graph(vertexCount: 2).fragmentation().unreachable == 1)
  }

  @Test("a stranger cannot leave: the program stops")
  func strangerTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(vertexCount: 2).fragmentation(removing: [Vertex(2)])
    }
  }
}
