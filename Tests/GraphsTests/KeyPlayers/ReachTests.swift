import Graphs
import Testing

@Suite("Reach")
struct ReachTests {
  @Test("Diane and Ike reach everybody in Krackhardt's kite at one step, Diane alone seven")
  func kite() {
    let kite = Graph.krackhardtKite
    #expect(kite.reach(of: [Vertex(3), Vertex(8)], within: 1).vertices == kite.vertices)
    #expect(kite.reach(of: [Vertex(3)], within: 1).count == 7)
    #expect(kite.distanceWeightedReach(of: [Vertex(3), Vertex(8)]) == 1)
    #expect(approximatelyEqual(kite.distanceWeightedReach(of: [Vertex(3)]), 0.808333, within: 5e-7))
  }

  @Test("the president of the karate club reaches 18 of 34, instructor and president 31")
  func karateClub() {
    let club = Graph.karateClub
    #expect(club.reach(of: [Vertex(33)], within: 1).count == 18)
    #expect(club.reach(of: [Vertex(0), Vertex(33)], within: 1).count == 31)
    let both = club.distanceWeightedReach(of: [Vertex(0), Vertex(33)])
    #expect(approximatelyEqual(both, 0.955882, within: 5e-7))
  }

  @Test("from the end of a path one reaches a vertex more at each step", arguments: [0, 1, 4, 20])
  func path(steps: Int) {
    let reached = Graph.path(6).reach(of: [Vertex(0)], within: steps)
    #expect(reached.vertices == (0..<min(steps + 1, 6)).map { Vertex($0) })
  }

  @Test("all who know each other are all at hand", arguments: [1, 2, 7])
  func complete(n: Int) {
    #expect(Graph.complete(n).reach(of: [Vertex(0)], within: 1).count == n)
    #expect(Graph.complete(n).distanceWeightedReach(of: [Vertex(0)]) == 1)
  }

  @Test("reach follows the vertices when they are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 40, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places)
    let reached = graph.reach(of: [Vertex(0), Vertex(1)], within: 2).vertices
    let start = [Vertex(places[1]), Vertex(places[0])]
    #expect(
      moved.reach(of: start, within: 2) == VertexSet(reached.map { Vertex(places[$0.index]) }))
    #expect(
      moved.distanceWeightedReach(of: start)
        == graph.distanceWeightedReach(of: [Vertex(0), Vertex(1)]))
  }

  @Test("nobody reaches nobody, an isolate itself")
  func isolates() {
    let graph = Graph(vertexCount: 4, ties: [(0, 1)])
    #expect(graph.reach(of: [], within: 3).isEmpty)
    #expect(graph.reach(of: [Vertex(2)], within: 3).vertices == [Vertex(2)])
    #expect(graph.distanceWeightedReach(of: [Vertex(2)]) == 0.25)
    #expect(graph.distanceWeightedReach(of: []) == 0)
    #expect(Graph(vertexCount: 0).distanceWeightedReach(of: []) == nil)
  }

  @Test("a negative number of steps stops the program")
  func negativeStepsTrap() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(vertexCount: 1).reach(of: [Vertex(0)], within: -1)
    }
  }
}
