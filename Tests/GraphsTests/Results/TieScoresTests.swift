import Graphs
import Testing

@Suite("Scores of ties")
struct TieScoresTests {
  @Test("equal scores keep the order of the ties, undefined ones come last")
  func ranking() {
    #expect(TieScores([1, nil, 3, 1]).ranked() == [2, 0, 3, 1])
    #expect(TieScores([]).ranked().isEmpty)
  }
}
