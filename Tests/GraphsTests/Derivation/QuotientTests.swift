import Graphs
import Testing

@Suite("Quotient")
struct QuotientTests {
  // Who joined which club after the split, Zachary (1977): seventeen each.
  @Test("eleven of seventy-eight friendships of the karate club crossed the line of its split")
  func karateClub() {
    let president: Set = [9, 14, 15, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33]
    let factions = Partition(partOfVertex: (0..<34).map { president.contains($0) ? 1 : 0 })
    let quotient = Graph.karateClub.quotient(by: factions)
    #expect(quotient.graph.ties == [Tie(0, 1, strength: 11, contactCount: 11)])
    #expect(quotient.insides.map(\.tieCount).reduce(0, +) == 67)
    #expect(quotient.insides.map(\.vertexCount) == [17, 17])
  }

  @Test("k groups of g in a complete graph are tied g² times each", arguments: [2, 3], [1, 4])
  func complete(k: Int, g: Int) {
    let groups = Partition(partOfVertex: (0..<(k * g)).map { $0 % k })
    let quotient = Graph.complete(k * g).quotient(by: groups)
    #expect(quotient.graph.tieCount == k * (k - 1) / 2)
    #expect(quotient.graph.ties.allSatisfy { $0.contactCount == g * g })
    #expect(quotient.insides.allSatisfy { $0.tieCount == g * (g - 1) / 2 })
  }

  @Test("everybody a part of one: the same graph; all in one part: all inside")
  func finestAndCoarsest() {
    let kite = Graph.krackhardtKite
    let finest = kite.quotient(by: Partition(partOfVertex: Array(0..<10)))
    #expect(finest.graph == kite)
    #expect(finest.insides.allSatisfy { $0.tieCount == 0 && $0.strength == 0 })
    let coarsest = kite.quotient(by: Partition(partOfVertex: Array(repeating: 0, count: 10)))
    #expect(coarsest.graph == Graph(vertexCount: 1))
    #expect(coarsest.insides[0].contactCount == 18)
  }

  @Test("no strength is lost between and inside", arguments: [1, 2, 3] as [UInt64])
  func strengthIsKept(seed: UInt64) throws {
    let graph = try Graph.random(30, tieCount: 80, seed: seed)
    let quotient = graph.quotient(by: Partition(partOfVertex: (0..<30).map { $0 % 4 }))
    let between = quotient.graph.ties.map(\.strength).reduce(0, +)
    let inside = quotient.insides.map(\.strength).reduce(0, +)
    #expect(between + inside == graph.ties.map(\.strength).reduce(0, +))
  }

  @Test("relabelling changes nothing when the parts follow", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 80, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    var moved = [Int](repeating: 0, count: 30)
    for (vertex, place) in places.enumerated() { moved[place] = vertex % 4 }
    let before = graph.quotient(by: Partition(partOfVertex: (0..<30).map { $0 % 4 }))
    let after = try graph.relabelled(by: places).quotient(by: Partition(partOfVertex: moved))
    #expect(after == before)
  }

  @Test("an empty part and a part of isolates are isolates")
  func isolates() {
    let graph = Graph(vertexCount: 4, ties: [(0, 1)])
    let quotient = graph.quotient(by: Partition(partOfVertex: [0, 3, 2, 2]))
    #expect(quotient.graph.ties == [Tie(0, 3)])
    #expect(quotient.insides.map(\.vertexCount) == [1, 0, 2, 1])
    #expect(Graph(vertexCount: 0).quotient(by: Partition(partOfVertex: [])).insides.isEmpty)
  }

  @Test("a partition of other vertices stops the program")
  func wrongPartitionTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(vertexCount: 2).quotient(by: Partition(partOfVertex: [0]))
    }
  }
}
