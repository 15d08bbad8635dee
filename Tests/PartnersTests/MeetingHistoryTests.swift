import Partners
import Tables
import Testing

/// The training days that the RESEDA report names, and the gaps that `field.md` §0 computes from
/// them (Saint-Martin-de-Valgalgues counts as Alès, Molières-sur-Cèze as Nord).
@Suite("Meeting history")
struct MeetingHistoryTests {
  static let rounds = """
    id,level,kind,status,start,commune,territory
    a1,event,training-meeting,held,2012-03-28,,ales
    a2,event,training-meeting,held,2014-03-26,,ales
    a3,event,training-meeting,held,2017-06-07,30007,
    a4,event,training-meeting,held,2021-06-10,30007,
    n1,event,training-meeting,held,2012-05-31,,nord
    n2,event,training-meeting,held,2014-02-26,30132,
    n3,event,training-meeting,held,2018-03-28,30132,
    n4,event,training-meeting,held,2022-03-24,30132,
    s1,event,training-meeting,held,2013-02-20,,sud
    s2,event,training-meeting,held,2015-10-07,30263,
    s3,event,training-meeting,held,2018-12-12,30263,
    s4,event,training-meeting,planned,2023-03-09,30263,
    """

  func network(_ rounds: String = Self.rounds) throws -> Network {
    try RecordFolder([
      "interactions": rounds,
      "territories": """
      id,zoning,name
      ales,training-territory,Alès
      nord,training-territory,Nord
      sud,training-territory,Sud
      """,
      "communes": "code,name\n30007,Alès\n30132,La Grand-Combe\n30263,Saint-Hippolyte-du-Fort",
      "memberships": "commune,territory\n30007,ales\n30132,nord\n30263,sud",
    ]).network()
  }

  func histories(_ network: Network, asOf: String) throws -> [MeetingHistory] {
    let settings = try AnalysisSettings(of: network, from: day("2012-01-01"), asOf: day(asOf))
    return try network.meetingHistories(#require(settings))
  }

  @Test("on 31 December 2022 the last meeting was 569, 282 and 1480 days ago")
  func openGaps() throws {
    #expect(try histories(network(), asOf: "2022-12-31").map(\.openGap) == [569, 282, 1480])
  }

  @Test("the longest time between two meetings was 1464, 1491 and 1162 days")
  func closedGaps() throws {
    let found = try histories(network(), asOf: "2022-12-31").map(\.longestClosedGap)
    #expect(found == [1464, 1491, 1162])
  }

  @Test("what is planned closes no gap: on the day of the Sauve meeting Sud waits 1548 days")
  func plannedClosesNothing() throws {
    let south = try histories(network(), asOf: "2023-03-09")[2]
    #expect(south.openGap == 1548)
    #expect(south.longestClosedGap == 1162)
  }

  @Test("once it is held, the 1548 days are a closed gap and the open one is of that day")
  func heldCloses() throws {
    let held = Self.rounds.replacing("planned,2023", with: "held,2023")
    let south = try histories(network(held), asOf: "2023-03-09")[2]
    #expect(south.openGap == 0)
    #expect(south.longestClosedGap == 1548)
    #expect(try histories(network(held), asOf: "2023-03-08")[2].openGap == 1547)
  }

  @Test("the next meeting is the one planned after the day of the analysis")
  func planned() throws {
    #expect(try histories(network(), asOf: "2022-12-31").map(\.planned?.id) == [nil, nil, "s4"])
    #expect(try histories(network(), asOf: "2023-03-10")[2].planned == nil)
  }

  @Test("meetings come by date, whatever the order of the rows")
  func orderOfRows() throws {
    let lines = Self.rounds.split(separator: "\n")
    let reversed = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
    let south = try histories(network(reversed), asOf: "2022-12-31")[2]
    #expect(south.meetings.map(\.id) == ["s1", "s2", "s3"])
  }

  @Test("a zone that no meeting ever visited has no last day and no gap, not a gap of zero")
  func neverVisited() throws {
    let found = try histories(network("id,level,kind,status"), asOf: "2022-12-31")
    #expect(found.map(\.last) == [nil, nil, nil])
    #expect(found.map(\.openGap) == [nil, nil, nil])
    #expect(found.map(\.longestClosedGap) == [nil, nil, nil])
  }

  @Test("meetings of another kind, series and what was put off visit no zone")
  func otherMeetings() throws {
    let others = """
      id,level,kind,status,start,territory
      x1,event,symposium,held,2022-06-01,sud
      x2,series,training-meeting,held,2022-06-01,sud
      x3,event,training-meeting,postponed,2022-06-01,sud
      """
    #expect(try histories(network(others), asOf: "2022-12-31")[2].meetings.isEmpty)
  }

  @Test("a meeting visits the zone that it was meant for, though held elsewhere")
  func meantFor() throws {
    let meeting = """
      id,level,kind,status,start,commune,territory
      x,event,training-meeting,held,2022-06-01,30007,sud
      """
    let found = try histories(network(meeting), asOf: "2022-12-31")
    #expect(found.map(\.meetings.count) == [0, 0, 1])
  }

  @Test("the window counts its own meetings; the history keeps them all")
  func countInWindow() throws {
    let network = try network()
    let settings = try #require(
      AnalysisSettings(of: network, from: day("2018-01-01"), asOf: day("2022-12-31")))
    let found = network.meetingHistories(settings)
    #expect(found.map(\.countInWindow) == [1, 2, 1])
    #expect(found.map(\.meetings.count) == [4, 4, 3])
  }

  @Test("within 180 days of the meeting of 24 March 2022 lie 263 days of that year")
  func reachedShare() throws {
    let network = try network()
    let settings = try #require(
      AnalysisSettings(of: network, from: day("2022-01-01"), asOf: day("2022-12-31")))
    #expect(network.meetingHistories(settings).map(\.reachedShare) == [0, 263.0 / 365, 0])
  }

  @Test("with a reach of 205 days the meeting in Alès of 10 June 2021 reaches the first of January")
  func longerReach() throws {
    let network = try network()
    let settings = try #require(
      AnalysisSettings(
        of: network, from: day("2022-01-01"), asOf: day("2022-12-31"), reachDays: 205))
    #expect(network.meetingHistories(settings).map(\.reachedShare) == [1.0 / 365, 288.0 / 365, 0])
  }
}
