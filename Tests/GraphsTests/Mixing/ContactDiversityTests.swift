import Graphs
import Testing

@Suite("Diversity of contacts")
struct ContactDiversityTests {
  @Test("ties spread evenly over k parts: 1 − 1/k, 1, ln k", arguments: [2, 3, 8])
  func evenSpread(k: Int) {
    let partition = Partition(partOfVertex: [0] + (0..<2 * k).map { $0 % k })
    let graph = Graph.star(2 * k + 1)
    let diversity = graph.diversity(of: partition)
    let logarithms = [2: 0.6931471805599453, 3: 1.0986122886681098, 8: 2.0794415416798357]
    #expect(approximatelyEqual(diversity.blau.values[0], 1 - 1 / Double(k)))
    #expect(approximatelyEqual(diversity.iqv.values[0], 1))
    #expect(approximatelyEqual(diversity.shannon.values[0], logarithms[k] ?? .nan))
    #expect(diversity.richness.values[0] == Double(k))
    #expect(approximatelyEqual(graph.participation(of: partition).values[0], 1 - 1 / Double(k)))
  }

  @Test("shares of 0.6, 0.2 and 0.2 give Shannon 0.9503 and Blau 0.56, as in a crosswalk row")
  func sharesByStrength() throws {
    let graph = try Graph(
      vertexCount: 4,
      ties: [Tie(0, 1, strength: 600), Tie(0, 2, strength: 200), Tie(0, 3, strength: 200)])
    let partition = Partition(partOfVertex: [0, 0, 1, 2])
    let diversity = graph.diversity(of: partition)
    #expect(approximatelyEqual(diversity.shannon.values[0], 0.9503, within: 5e-5))
    #expect(approximatelyEqual(diversity.blau.values[0], 0.56))
    #expect(approximatelyEqual(diversity.iqv.values[0], 0.84))
    #expect(approximatelyEqual(graph.participation(of: partition).values[0], 2.0 / 3))
  }

  @Test("contacts of one part have no diversity, isolates none that is defined")
  func uniformContacts() {
    let graph = Graph(vertexCount: 4, ties: [(0, 1), (1, 2)])
    let partition = Partition(partOfVertex: [0, 1, 0, 1])
    let diversity = graph.diversity(of: partition)
    for scores in [diversity.blau, diversity.iqv, diversity.shannon] {
      #expect(scores.values == [0, 0, 0, nil])
    }
    #expect(diversity.richness.values == [1, 1, 1, nil])
    #expect(graph.participation(of: partition).values == [0, 0, 0, nil])
  }

  @Test("with a single part IQV has no maximum to be divided by", arguments: [2, 6])
  func singlePart(n: Int) {
    let partition = Partition(partOfVertex: Array(repeating: 0, count: n))
    let diversity = Graph.complete(n).diversity(of: partition)
    #expect(diversity.iqv.values == Array(repeating: nil, count: n))
    #expect(diversity.blau.values == Array(repeating: 0, count: n))
  }

  @Test("scores follow the vertices when they are relabelled", arguments: [1, 2] as [UInt64])
  func relabelling(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try Graph.random(30, tieCount: 60, seed: seed)
    let partition = Partition.random(30, partCount: 4, seed: seed)
    let places = Array(0..<30).shuffled(using: &generator)
    let (moved, labels) = (try graph.relabelled(by: places), partition.relabelled(by: places))
    let shannon = moved.diversity(of: labels).shannon.values
    let participation = moved.participation(of: labels).values
    #expect(
      approximatelyEqual(
        places.map { shannon[$0] }, graph.diversity(of: partition).shannon.values))
    #expect(
      approximatelyEqual(
        places.map { participation[$0] }, graph.participation(of: partition).values))
  }
}
