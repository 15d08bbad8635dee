import Partners
import Testing

@Suite("Reconciliation of stated totals")
struct ReconciliationTests {
  /// The reconciliation of one series; rows are `id,level,status,sessions,participants,
  /// participations,speakers`, children of `s`.
  func reconciliation(
    sessions: String = "", participations: String, rows: [String]
  ) throws -> Reconciliation {
    let lines = ["s,,series,held,\(sessions),,\(participations),"] + rows
    let folder = RecordFolder([
      "interactions": """
      id,parent,level,status,sessions,participants,participations,speakers,kind
      \(lines.map { $0 + ",meeting" }.joined(separator: "\n"))
      """
    ])
    return try #require(folder.network().reconciliations.first)
  }

  @Test("rows that add up to the total are its sum: 4 + 7 + 6 + 8 = 25")
  func sum() throws {
    let found = try reconciliation(
      sessions: "4", participations: "25",
      rows: [
        "a,s,event,held,,4,,", "b,s,event,held,,7,,", "c,s,event,held,,6,,", "d,s,event,held,,8,,",
      ])
    #expect(found.reading == .sum)
    #expect(found.parts == [4, 7, 6, 8])
    #expect(found.sittings == .held(4))
  }

  @Test("438 is 96 + 88 + 102 + 71 = 357 participants and 13 + 21 + 24 + 23 = 81 speakers")
  func sumWithSpeakers() throws {
    let found = try reconciliation(
      participations: "438",
      rows: [
        "a,s,event,held,,96,,13", "b,s,event,held,,88,,21", "c,s,event,held,,102,,24",
        "d,s,event,held,,71,,23",
      ])
    #expect(found.reading == .sumWithSpeakers(participants: 357, speakers: 81))
  }

  @Test("a row without a figure leaves the rest of the total to it")
  func partial() throws {
    let found = try reconciliation(
      participations: "82", rows: ["a,s,event,held,,40,,", "b,s,event,held,,,,"])
    #expect(found.reading == .partial(recorded: 1, of: 2, left: 42))
    #expect(found.parts == [40, nil])
  }

  @Test("a total whose rows have no figure stands alone")
  func total() throws {
    let found = try reconciliation(
      participations: "98", rows: ["a,s,event,held,,,,", "b,s,event,held,,,,"])
    #expect(found.reading == .total)
  }

  @Test(
    "rows that add up to something else are a conflict, not an average",
    arguments: [("30", 40), ("39", 40), ("41", 40), ("46", 40)])
  func conflict(stated: String, sum: Int) throws {
    let found = try reconciliation(
      participations: stated, rows: ["a,s,event,held,,25,,3", "b,s,event,held,,15,,2"])
    #expect(found.reading == .conflict(sum: sum))
  }

  @Test("the known rows may not exceed the total, even if some row has no figure")
  func partialConflict() throws {
    let found = try reconciliation(
      participations: "30", rows: ["a,s,event,held,,40,,", "b,s,event,held,,,,"])
    #expect(found.reading == .conflict(sum: 40))
  }

  @Test("participations weigh before participants: persons who came twice count twice")
  func participationsFirst() throws {
    let found = try reconciliation(
      participations: "30", rows: ["a,s,event,held,2,12,20,", "b,s,event,held,,10,,"])
    #expect(found.parts == [20, 10])
    #expect(found.reading == .sum)
  }

  @Test("neither views nor what has not been held add to a total")
  func notCounted() throws {
    let found = try reconciliation(
      participations: "10",
      rows: ["a,s,event,held,,10,,", "b,s,view,held,,10,,", "c,s,event,planned,,10,,"])
    #expect(found.parts == [10])
    #expect(found.reading == .sum)
  }

  @Test("twelve meetings are eleven held and one planned, counted through the editions")
  func heldAndPlanned() throws {
    let found = try reconciliation(
      sessions: "3", participations: "9",
      rows: [
        "edition,s,series,held,,,9,", "a,edition,event,held,,,,", "b,edition,event,held,,,,",
        "c,edition,event,planned,,,,", "d,edition,event,postponed,,,,",
      ])
    #expect(found.sittings == .heldAndPlanned(held: 2, planned: 1))
  }

  @Test("a number of sittings that the rows do not bear out is a conflict")
  func sittingsConflict() throws {
    let found = try reconciliation(
      sessions: "5", participations: "9",
      rows: ["a,s,event,held,,9,,", "b,s,event,planned,,,,"])
    #expect(found.sittings == .conflict(stated: 5, held: 1, planned: 1))
  }

  @Test("sittings that nobody stated are those that were held")
  func sittingsNotStated() throws {
    let found = try reconciliation(
      participations: "9", rows: ["a,s,event,held,,9,,", "b,s,event,planned,,,,"])
    #expect(found.sittings == .held(1))
  }

  @Test("an event, a series without a total and a series without rows have nothing to reconcile")
  func nothingToReconcile() throws {
    let network = try RecordFolder([
      "interactions": """
      id,parent,level,kind,status,participations
      event,,event,meeting,held,12
      bare,,series,meeting,held,
      a,bare,event,meeting,held,3
      alone,,series,meeting,held,7
      """
    ]).network()
    #expect(network.reconciliations.isEmpty)
  }
}
