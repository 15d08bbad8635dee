import Testing

@testable import Partners

@Suite("Counts of records")
struct RecordCountTests {
  @Test(
    "a count names what it counts, and is unknown where a term is",
    arguments: [
      ("professional:dir", 41), ("function:psychologue", 6), ("institution:named", 1),
      ("institution:three", 3), ("kind:college", 1), ("kind:college + kind:college-group", 4),
      ("interaction:groups/participations", 74), ("interaction:talk/participants", 25),
      ("professional:ens", nil), ("professional:dir + professional:ens", nil),
      ("institution:schools", nil), ("function:nobody", nil), ("interaction:talk/hours", nil),
      ("offers:*", nil),
    ] as [(String, Double?)])
  func tallies(text: String, value: Double?) throws {
    let count = try #require(RecordCount(text))
    #expect(try ListeningCell.network().tally(count).value == value)
  }

  @Test(
    "what is not written as a count is none",
    arguments: [
      "", "dir", "professional:", "pupils:3", "interaction:talk", "interaction:talk/pupils",
      "professional:dir +",
    ])
  func notCounts(text: String) {
    #expect(RecordCount(text) == nil)
  }
}
