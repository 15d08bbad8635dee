import Graphs
import Testing

@Suite("Ego network")
struct EgoNetworkTests {
  @Test("Heather's world is Fernando, Garth and Ike, of whom two know each other")
  func heather() {
    let world = Graph.krackhardtKite.egoNetwork(of: Vertex(7))
    #expect(world.originals.vertices == [5, 6, 7, 8].map { Vertex($0) })
    #expect(world.graph.tieCount == 4)
  }

  @Test("on a path the world widens by two at each hop", arguments: 0...6)
  func path(radius: Int) {
    let world = Graph.path(9).egoNetwork(of: Vertex(4), radius: radius)
    #expect(world.graph == Graph.path(min(2 * radius + 1, 9)))
  }

  @Test("the hub of a star sees all, the rim sees the hub", arguments: [3, 8])
  func star(n: Int) {
    #expect(Graph.star(n).egoNetwork(of: Vertex(0)).graph == Graph.star(n))
    #expect(Graph.star(n).egoNetwork(of: Vertex(1)).originals.count == 2)
    #expect(Graph.star(n).egoNetwork(of: Vertex(1), radius: 2).originals.count == n)
  }

  @Test("relabelling moves the world with its middle", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(40, tieCount: 50, seed: seed)
    let places = Array(0..<40).shuffled(using: &generator)
    let world = graph.egoNetwork(of: Vertex(3), radius: 2).originals
    let moved = try graph.relabelled(by: places)
      .egoNetwork(of: Vertex(places[3]), radius: 2).originals
    #expect(moved == VertexSet(world.vertices.map { Vertex(places[$0.index]) }))
  }

  @Test("an isolate is alone in its world, however wide")
  func isolate() {
    let world = Graph.florentineMarriages.egoNetwork(of: Vertex(11), radius: .max)
    #expect(world.originals.vertices == [Vertex(11)])
    #expect(world.graph == Graph(vertexCount: 1))
  }

  @Test("a negative radius stops the program")
  func negativeRadiusTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(vertexCount: 2).egoNetwork(of: Vertex(0), radius: -1)
    }
  }
}
