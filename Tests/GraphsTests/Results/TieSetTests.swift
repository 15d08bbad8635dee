import Graphs
import Testing

@Suite("Set of ties")
struct TieSetTests {
  @Test("ties come sorted, each pair of vertices once, the first given")
  func sortedOnce() {
    let set = TieSet([Tie(2, 1), Tie(0, 3), Tie(1, 2, strength: 7)])
    #expect(set.ties == [Tie(0, 3), Tie(1, 2)])
    #expect(set.count == 2)
  }

  @Test("a tie is in the set from both of its ends")
  func contains() {
    let set = TieSet(Graph.krackhardtKite.ties)
    #expect(Graph.krackhardtKite.ties.allSatisfy(set.contains))
    #expect(set.contains(Tie(9, 8, strength: 2)))
    #expect(!set.contains(Tie(0, 9)))
  }

  @Test("an empty set has nothing")
  func empty() {
    #expect(TieSet([]).isEmpty)
    #expect(!TieSet([]).contains(Tie(0, 1)))
  }
}
