import Graphs
import Testing

@Suite("E-I index")
struct EIIndexTests {
  @Test("karate factions: 11 ties between, 67 within, −0.717949 where chance gives +0.0303")
  func karateFactions() {
    let index = Graph.karateClub.eiIndex(of: .karateFactions)
    #expect(index.externalTieCount == 11)
    #expect(index.internalTieCount == 67)
    #expect(approximatelyEqual(index.value, -0.717949, within: 1e-6))
    #expect(approximatelyEqual(index.expected, 1.0 / 33))
  }

  @Test("43 ties between and 20 within, as in Jemaah Islamiyah, give 0.3650794 (homophily, R)")
  func jemaahIslamiyah() {
    // The published counts on a graph of two parts of ten, not the graph itself.
    let between = (0..<43).map { ($0 / 10, 10 + $0 % 10) }
    let within = (0..<20).map { ($0 % 10, ($0 % 10 + 1 + $0 / 10) % 10) }
    let graph = Graph(vertexCount: 20, ties: between + within)
    let parts = (0..<20).map { $0 / 10 }
    let index = graph.eiIndex(of: Partition(partOfVertex: parts))
    #expect(graph.tieCount == 63)
    #expect(approximatelyEqual(index.value, 0.3650794, within: 1e-7))
  }

  @Test("each part and each vertex has its own index, isolates none")
  func partsAndVertices() {
    let graph = Graph(vertexCount: 6, ties: [(0, 1), (1, 2), (2, 3), (0, 2)])
    let index = graph.eiIndex(of: Partition(partOfVertex: [0, 0, 1, 1, 1, 2]))
    // Part 0 has one tie within and two out of it; so has part 1; part 2 is an isolate.
    #expect(approximatelyEqual(index.parts, [1.0 / 3, 1.0 / 3, nil]))
    #expect(approximatelyEqual(index.vertices.values, [0, 0, 1.0 / 3, -1, nil, nil]))
    #expect(index.value == 0)
  }

  @Test("where all are tied the index is what chance gives", arguments: [2, 3, 7])
  func complete(n: Int) {
    let partition = Partition(partOfVertex: (0..<n).map { $0 % 2 })
    let index = Graph.complete(n).eiIndex(of: partition)
    #expect(approximatelyEqual(index.value, index.expected ?? .nan))
  }

  @Test("one part alone gives −1, each vertex its own part 1", arguments: [2, 5])
  func extremes(n: Int) {
    let path = Graph.path(n)
    let one = path.eiIndex(of: Partition(partOfVertex: Array(repeating: 0, count: n)))
    let own = path.eiIndex(of: Partition(partOfVertex: Array(0..<n)))
    #expect(one.value == -1)
    #expect(one.expected == -1)
    #expect(own.value == 1)
    #expect(own.expected == 1)
  }

  @Test("without a tie nothing is defined", arguments: [0, 1, 2])
  func withoutTies(n: Int) {
    let index = Graph(vertexCount: n).eiIndex(of: Partition(partOfVertex: Array(0..<n)))
    #expect(index.value == nil)
    #expect(index.expected == nil)
    #expect(index.vertices.values == Array(repeating: nil, count: n))
  }

  @Test("it does not change when vertices are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 60, seed: seed)
    let partition = Partition.random(30, partCount: 3, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    let moved = try graph.relabelled(by: places).eiIndex(of: partition.relabelled(by: places))
    let index = graph.eiIndex(of: partition)
    #expect(moved.value == index.value)
    #expect(moved.parts == index.parts)
    #expect(places.map { moved.vertices.values[$0] } == index.vertices.values)
  }
}
