import Graphs
import Testing

@Suite("Coreness")
struct CorenessTests {
  @Test("Krackhardt's kite: a body of coreness 3 and a tail of 2, 1 and 1")
  func kite() {
    #expect(Graph.krackhardtKite.coreness().values == [3, 3, 3, 3, 3, 3, 3, 2, 1, 1])
  }

  @Test("ten members of the karate club form its innermost core, the 4-core")
  func karateClub() {
    let club = Graph.karateClub
    #expect(club.core(4).count == 10)
    #expect(club.core(4).contains(Vertex(0)) && club.core(4).contains(Vertex(33)))
    #expect(club.core(5).isEmpty)
  }

  @Test(
    "who knows everybody has coreness n − 1, on a ring 2, on a star or a path 1",
    arguments: [3, 4, 9])
  func families(n: Int) {
    #expect(Graph.complete(n).coreness().values == Array(repeating: Double(n - 1), count: n))
    #expect(Graph.cycle(n).coreness().values == Array(repeating: 2, count: n))
    #expect(Graph.path(n).coreness().values == Array(repeating: 1, count: n))
    #expect(Graph.star(n).coreness().values == Array(repeating: 1, count: n))
  }

  @Test(
    "each of the k-core has k neighbours in it, and one who would also have them is in it",
    arguments: [1, 2, 3] as [UInt64], [1, 2, 3, 4])
  func definition(seed: UInt64, k: Int) throws {
    let graph = try Graph.random(40, tieCount: 110, seed: seed)
    let core = graph.core(k)
    for vertex in graph.vertices {
      let within = graph.neighbours(of: vertex).filter(core.contains).count
      #expect((within >= k) == core.contains(vertex))
    }
  }

  @Test("cores follow the vertices when they are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(40, tieCount: 90, seed: seed)
    let places = Array(0..<40).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places).coreness()
    #expect(places.map { moved.values[$0] } == graph.coreness().values)
  }

  @Test("isolates have coreness 0, and the 0-core is everybody", arguments: [0, 1, 2, 5])
  func isolates(n: Int) {
    let graph = Graph(vertexCount: n)
    #expect(graph.coreness().values == Array(repeating: 0, count: n))
    #expect(graph.core(0).vertices == graph.vertices)
    #expect(graph.core(1).isEmpty)
  }

  @Test("a negative core stops the program")
  func negativeCoreTraps() async {
    await #expect(processExitsWith: .failure) { _ = Graph(vertexCount: 1).core(-1) }
  }
}
