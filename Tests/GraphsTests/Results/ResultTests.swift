import Graphs
import Testing

@Suite("Scores and partitions")
struct ResultTests {
  @Test("equal scores keep the order of the vertices, undefined ones come last")
  func rankingIsStable() {
    let scores = VertexScores([1, nil, 3, 1, 3, nil, -.infinity])
    #expect(scores.ranked() == [2, 4, 0, 3, 6, 1, 5].map { Vertex($0) })
    #expect(scores[Vertex(1)] == nil)
  }

  @Test("no vertices, no ranking")
  func emptyRanking() {
    #expect(VertexScores([]).ranked().isEmpty)
  }

  @Test("a partition tells parts and sizes, an unused number being an empty part")
  func partition() {
    let partition = Partition(partOfVertex: [2, 0, 2])
    #expect(partition.parts == [[Vertex(1)], [], [Vertex(0), Vertex(2)]])
    #expect(partition.sizes == [1, 0, 2])
    #expect(partition[Vertex(2)] == 2)
    #expect(Partition(partOfVertex: []).partCount == 0)
  }
}
