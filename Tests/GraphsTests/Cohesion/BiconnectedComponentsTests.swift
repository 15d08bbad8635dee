import Graphs
import Testing

@Suite("Biconnected components")
struct BiconnectedComponentsTests {
  @Test("Krackhardt's kite is a solid body of eight and a tail of two bridges")
  func kite() {
    let components = Graph.krackhardtKite.biconnectedComponents()
    #expect(
      components.map(\.vertices) == [Array(0...7), [7, 8], [8, 9]].map { $0.map(Vertex.init) })
  }

  @Test("two triangles that share a vertex are two components")
  func bowTie() {
    let bowTie = Graph(
      vertexCount: 5, ties: [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (2, 4)])
    let components = bowTie.biconnectedComponents()
    #expect(components.map(\.vertices) == [[0, 1, 2], [2, 3, 4]].map { $0.map { Vertex($0) } })
  }

  @Test("a ring or a complete graph is one component, a star n − 1", arguments: [3, 4, 9])
  func families(n: Int) {
    #expect(Graph.cycle(n).biconnectedComponents().map(\.count) == [n])
    #expect(Graph.complete(n).biconnectedComponents().map(\.count) == [n])
    #expect(Graph.star(n).biconnectedComponents().map(\.count) == Array(repeating: 2, count: n - 1))
  }

  @Test("every tie lies in exactly one component", arguments: [1, 2, 3] as [UInt64])
  func tiesAreDividedUp(seed: UInt64) throws {
    let graph = try Graph.random(40, tieCount: 50, seed: seed)
    let components = graph.biconnectedComponents()
    for tie in graph.ties {
      let holding = components.filter { $0.contains(tie.first) && $0.contains(tie.second) }
      #expect(holding.count == 1)
    }
  }

  @Test("cutpoints are the vertices of several components", arguments: [4, 5] as [UInt64])
  func cutpointsAreShared(seed: UInt64) throws {
    let graph = try Graph.random(40, tieCount: 50, seed: seed)
    let components = graph.biconnectedComponents()
    let shared = graph.vertices.filter { vertex in
      components.filter { $0.contains(vertex) }.count > 1
    }
    #expect(graph.cutpoints().vertices == shared)
  }

  @Test("components follow the vertices when they are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(40, tieCount: 45, seed: seed)
    let places = Array(0..<40).shuffled(using: &generator)
    let moved = graph.biconnectedComponents().map { component in
      VertexSet(component.vertices.map { Vertex(places[$0.index]) })
    }
    #expect(Set(try graph.relabelled(by: places).biconnectedComponents()) == Set(moved))
  }

  @Test("isolates are in no component", arguments: [0, 1, 2])
  func isolates(n: Int) {
    #expect(Graph(vertexCount: n).biconnectedComponents().isEmpty)
  }
}
