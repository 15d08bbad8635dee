import Graphs
import Testing

@Suite("Set of vertices")
struct VertexSetTests {
  @Test("vertices come sorted, each once")
  func sortedOnce() {
    let set = VertexSet([4, 1, 4, 9].map { Vertex($0) })
    #expect(set.vertices == [Vertex(1), Vertex(4), Vertex(9)])
    #expect(set.count == 3)
  }

  @Test("the set has its vertices and no other", arguments: 0..<12)
  func contains(index: Int) {
    let set = VertexSet([10, 1, 4, 9].map { Vertex($0) })
    #expect(set.contains(Vertex(index)) == [1, 4, 9, 10].contains(index))
  }

  @Test("an empty set has nobody")
  func empty() {
    #expect(VertexSet([]).isEmpty)
    #expect(!VertexSet([]).contains(Vertex(0)))
  }
}
