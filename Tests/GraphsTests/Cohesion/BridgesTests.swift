import Graphs
import Testing

@Suite("Bridges")
struct BridgesTests {
  @Test("five Florentine marriages are bridges, and each rests on one contact")
  func florentine() {
    let expected = TieSet([Tie(0, 8), Tie(1, 5), Tie(6, 7), Tie(8, 13), Tie(9, 13)])
    #expect(Graph.florentineMarriages.bridges(.pair) == expected)
    #expect(Graph.florentineMarriages.bridges(.contact) == expected)
  }

  @Test("one member of the karate club holds to it by the instructor alone")
  func karateClub() {
    #expect(Graph.karateClub.bridges(.pair).ties == [Tie(0, 11)])
  }

  @Test(
    "every tie of a path or a star is a bridge, none of a ring or a complete graph",
    arguments: [3, 4, 9], BridgeKind.allCases)
  func families(n: Int, kind: BridgeKind) {
    #expect(Graph.path(n).bridges(kind).count == n - 1)
    #expect(Graph.star(n).bridges(kind).count == n - 1)
    #expect(Graph.cycle(n).bridges(kind).isEmpty)
    #expect(Graph.complete(n).bridges(kind).isEmpty)
  }

  @Test("two contacts make a pair bridge but no contact bridge, whatever their strength")
  func contactsOfAPair() throws {
    let graph = try Graph(
      vertexCount: 4, ties: [Tie(0, 1), Tie(1, 0), Tie(1, 2, strength: 9), Tie(2, 3)])
    #expect(graph.bridges(.pair).count == 3)
    #expect(graph.bridges(.contact).ties == [Tie(1, 2, strength: 9), Tie(2, 3)])
  }

  @Test(
    "without a bridge there is one component more, and only without one",
    arguments: [1, 2, 3, 4] as [UInt64])
  func definition(seed: UInt64) throws {
    let graph = try Graph.random(30, tieCount: 36, seed: seed)
    let (bridges, parts) = (graph.bridges(.pair), graph.components().partCount)
    for tie in graph.ties {
      let without = try Graph(vertexCount: 30, ties: graph.ties.filter { $0 != tie })
      #expect((without.components().partCount > parts) == bridges.contains(tie))
    }
  }

  @Test("bridges follow the vertices when they are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(40, tieCount: 45, seed: seed)
    let places = Array(0..<40).shuffled(using: &generator)
    let moved = graph.bridges(.pair).ties.map { tie in
      Tie(
        places[tie.first.index], places[tie.second.index],
        strength: tie.strength, contactCount: tie.contactCount)
    }
    #expect(try graph.relabelled(by: places).bridges(.pair) == TieSet(moved))
  }

  @Test("isolates have no bridge, a pair has one", arguments: BridgeKind.allCases)
  func tooSmall(kind: BridgeKind) {
    #expect(Graph(vertexCount: 0).bridges(kind).isEmpty)
    #expect(Graph(vertexCount: 3).bridges(kind).isEmpty)
    #expect(Graph.complete(2).bridges(kind).ties == [Tie(0, 1)])
  }
}
