import Graphs
import Testing

@Suite("Components of a directed graph")
struct StrongComponentsTests {
  // Hanneman & Riddle (2005), ch. 7: every organization can reach every other.
  @Test("in Knoke's network news from any organization reaches every other")
  func knoke() {
    #expect(DirectedGraph.knokeInformation.strongComponents().sizes == [10])
  }

  @Test("a ring is one circle, a chain is none", arguments: [2, 3, 9, 100])
  func families(n: Int) {
    #expect(DirectedGraph.cycle(n).strongComponents().sizes == [n])
    #expect(DirectedGraph.path(n).strongComponents().sizes == Array(repeating: 1, count: n))
    #expect(DirectedGraph.path(n).components().sizes == [n])
  }

  @Test("parts are numbered by their lowest vertex")
  func numbering() {
    let graph = DirectedGraph(
      vertexCount: 7, arcs: [(5, 1), (1, 5), (4, 0), (0, 4), (1, 0), (6, 5)])
    #expect(graph.strongComponents().partOfVertex == [0, 1, 2, 3, 0, 1, 4])
    #expect(graph.components().partOfVertex == [0, 0, 1, 2, 0, 0, 0])
  }

  @Test("a circle closed late, through a part already met, is one circle")
  func circleClosedLate() {
    let graph = DirectedGraph(
      vertexCount: 5, arcs: [(0, 1), (1, 2), (2, 1), (1, 3), (3, 4), (4, 0)])
    #expect(graph.strongComponents().sizes == [5])
  }

  @Test("a chain of 200,000 is walked without recursion")
  func longChain() {
    #expect(DirectedGraph.path(200_000).strongComponents().partCount == 200_000)
  }

  @Test("all arcs turned round, the same circles", arguments: [3, 4] as [UInt64])
  func reversed(seed: UInt64) throws {
    let graph = try DirectedGraph.random(60, arcCount: 90, seed: seed)
    #expect(graph.reversed.strongComponents() == graph.strongComponents())
  }

  @Test("relabelling keeps who is with whom", arguments: [6, 7] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try DirectedGraph.random(40, arcCount: 60, seed: seed)
    let places = Array(0..<40).shuffled(using: &generator)
    let after = try graph.relabelled(by: places).strongComponents()
    let movedParts = graph.strongComponents().parts.map { part in
      Set(part.map { Vertex(places[$0.index]) })
    }
    #expect(Set(movedParts) == Set(after.parts.map(Set.init)))
  }

  @Test("isolates are alone, and nobody makes no component", arguments: [0, 1, 2])
  func isolates(n: Int) {
    let graph = DirectedGraph(vertexCount: n)
    #expect(graph.strongComponents().sizes == Array(repeating: 1, count: n))
    #expect(graph.components().sizes == Array(repeating: 1, count: n))
  }
}
