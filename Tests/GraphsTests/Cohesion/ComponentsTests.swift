import Graphs
import Testing

@Suite("Components")
struct ComponentsTests {
  @Test("fifteen Florentine families are one world, and Pucci is alone")
  func pucciIsAlone() {
    let components = Graph.florentineMarriages.components()
    #expect(components.sizes == [15, 1])
    #expect(components.parts[1] == [Vertex(11)])
  }

  @Test("paths and cycles hold together, isolates do not", arguments: [3, 4, 9])
  func families(n: Int) {
    #expect(Graph.path(n).components().sizes == [n])
    #expect(Graph.cycle(n).components().sizes == [n])
    #expect(Graph(vertexCount: n).components().sizes == Array(repeating: 1, count: n))
  }

  @Test("components are numbered by their lowest vertex")
  func numbering() {
    let graph = Graph(vertexCount: 6, ties: [(5, 1), (4, 0)])
    #expect(graph.components().partOfVertex == [0, 1, 2, 3, 0, 1])
  }

  @Test("relabelling keeps who is with whom", arguments: [6, 7] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(40, tieCount: 25, seed: seed)
    let places = Array(0..<40).shuffled(using: &generator)
    let (before, after) = (graph.components(), try graph.relabelled(by: places).components())
    let movedParts = before.parts.map { part in Set(part.map { Vertex(places[$0.index]) }) }
    #expect(Set(movedParts) == Set(after.parts.map(Set.init)))
  }

  @Test("nobody makes no component")
  func empty() {
    #expect(Graph(vertexCount: 0).components().partCount == 0)
  }
}
