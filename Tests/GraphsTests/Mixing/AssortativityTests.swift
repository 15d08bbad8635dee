import Graphs
import Testing

@Suite("Degree assortativity")
struct AssortativityTests {
  // KONECT, Zachary karate club: degree assortativity −0.475613.
  @Test("in the karate club each leader keeps a fringe, −0.4756")
  func karateClub() {
    #expect(approximatelyEqual(Graph.karateClub.degreeAssortativity, -0.475613, within: 5e-7))
  }

  @Test("a star is as disassortative as can be", arguments: [3, 4, 40])
  func star(n: Int) {
    #expect(approximatelyEqual(Graph.star(n).degreeAssortativity, -1))
  }

  @Test("on a path only the two ends differ, −1/(n − 2)", arguments: [3, 4, 10, 100])
  func path(n: Int) {
    #expect(approximatelyEqual(Graph.path(n).degreeAssortativity, -1 / Double(n - 2)))
  }

  @Test("circles of different sizes keep to themselves")
  func cliquesApart() {
    let pairAndTriangle = Graph(vertexCount: 5, ties: [(0, 1), (2, 3), (3, 4), (4, 2)])
    #expect(approximatelyEqual(pairAndTriangle.degreeAssortativity, 1))
  }

  @Test("neither relabelling nor isolates change anything", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 60, seed: seed)
    let moved = try graph.relabelled(by: Array(0..<30).shuffled(using: &generator))
    let expected = [graph.degreeAssortativity]
    #expect(approximatelyEqual([moved.degreeAssortativity], expected))
    let larger = try Graph(vertexCount: 33, ties: graph.ties)
    #expect(approximatelyEqual([larger.degreeAssortativity], expected))
  }

  @Test("where degrees do not differ nothing can go together", arguments: [3, 4, 9])
  func regular(n: Int) {
    #expect(Graph.cycle(n).degreeAssortativity == nil)
    #expect(Graph.complete(n).degreeAssortativity == nil)
    #expect(Graph(vertexCount: n, ties: [(0, 1)]).degreeAssortativity == nil)
  }

  @Test("without ties it is not defined", arguments: [0, 1, 2])
  func withoutTies(n: Int) {
    #expect(Graph(vertexCount: n).degreeAssortativity == nil)
  }
}
