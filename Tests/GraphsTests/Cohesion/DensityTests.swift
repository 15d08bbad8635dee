import Graphs
import Testing

@Suite("Density")
struct DensityTests {
  @Test("eighteen ties of forty-five make Krackhardt's kite 0.4 dense")
  func kite() {
    #expect(Graph.krackhardtKite.density == 0.4)
  }

  @Test("a complete graph is full, a star has two ties in n", arguments: [2, 3, 8, 50])
  func families(n: Int) {
    #expect(Graph.complete(n).density == 1)
    #expect(approximatelyEqual(Graph.star(n).density, 2 / Double(n)))
    #expect(Graph(vertexCount: n).density == 0)
  }

  @Test("below two vertices density is not defined", arguments: [0, 1])
  func tooSmall(n: Int) {
    #expect(Graph(vertexCount: n).density == nil)
  }

  @Test("contacts merge, so they cannot fill a graph twice")
  func contactsMerge() {
    #expect(Graph(vertexCount: 2, ties: [(0, 1), (1, 0), (0, 1)]).density == 1)
  }
}
