import Testing

@testable import Partners

@Suite("Which part of a function came")
struct ReachTests {
  @Test("25 of 41 directors followed the session: 61 per cent, and only functions in number count")
  func reach() throws {
    let reaches = try ListeningCell.network().reaches
    #expect(reaches.map(\.count) == [25] && reaches.map(\.register) == [41])
    #expect(abs((reaches[0].share ?? 0) - 0.6098) < 0.0001)
  }

  @Test("more than there are is no share")
  func impossibleReach() throws {
    let rows = "interaction,actor,role,count\ntalk,dir,participant,42"
    #expect(try ListeningCell.network(["participations": rows]).reaches.map(\.share) == [nil])
  }

  @Test("who spoke or organised is not reached: 25 directors came, the speaker does not count")
  func reachOfParticipantsOnly() throws {
    let rows = """
      interaction,actor,role,count
      talk,dir,participant,25
      talk,psy,organiser,4
      talk,psy-2,speaker,2
      """
    let network = try ListeningCell.network(["participations": rows])
    #expect(network.reaches.map(\.count) == [25])
  }
}
