import Tables
import Territories
import Testing

@testable import Partners

/// Departures from the basin of two care sectors; see `Basin`.
@Suite("The rehearsal of a departure")
struct DepartureRehearsalTests {
  /// The communes of the basin with a point each: Alès, 12 km north of it, 40 km south of it.
  static let places = """
    code,name,pupils,longitude,latitude
    30007,Alès,1000,4.08,44.12
    30132,La Grand-Combe,400,4.03,44.21
    30263,Saint-Hippolyte,600,3.86,43.96
    """

  func rehearsal(
    without ids: [String], after meetings: [[String]], reading: Departure.Reading = .absent,
    changes: [String: String] = [:]
  ) throws -> DepartureRehearsal {
    let network = try Basin.network(
      after: meetings, changes: ["communes": Self.places].merging(changes) { $1 })
    return try network.rehearsal(
      without: Departure(of: ids, reading: reading), network.settings2022())
  }

  @Test(
    "who has one body of care left becomes fragile, who has none falls silent",
    arguments: [
      (["cmpea"], [["alesia", "cmpea"], ["alesia", "cmpp"]], .fragile, .fragile),
      (["cmpea", "cmpp"], [["alesia", "cmpea"], ["alesia", "cmpp"]], .silent, .silent),
      (["cmpea"], [["alesia", "cmpea"]], .silent, .silent),
      (["cmpea"], [["alesia", "p1"]], .silent, .silent),
      (["p1"], [["alesia", "p1"]], .silent, .silent),
      (["p1"], [["alesia", "p1", "p2"]], nil, .fragile),
      (["p1"], [["alesia", "cmpea", "p1"]], nil, .fragile),
      (["hospital"], [["alesia", "ward-1"], ["alesia", "ward-2"]], .silent, .silent),
      (["ward-1"], [["alesia", "ward-1"], ["alesia", "ward-2"]], nil, .fragile),
      (["network"], [["alesia", "cmpea", "network"]], nil, .fragile),
      (["cmpea"], [["alesia", "cmpea"], ["some", "cmpp"]], .silent, .unknown),
    ] as [([String], [[String]], CoverageFall?, CoverageState)])
  func states(
    ids: [String], meetings: [[String]], fall: CoverageFall?, state: CoverageState
  ) throws {
    let rehearsal = try rehearsal(without: ids, after: meetings)
    #expect(rehearsal.units.map(\.fall) == [fall].compactMap { $0 })
    #expect(rehearsal.after?.units.first?.state == state)
    #expect(rehearsal.cells.map(\.fall) == [fall].compactMap { $0 })
  }

  @Test("schools that an unnamed group may stand for lose, perhaps, when the group has no tie left")
  func unnamedGroup() throws {
    let rehearsal = try rehearsal(without: ["cmpea"], after: [["some", "cmpea"]])
    #expect(rehearsal.units.map(\.unit) == [0, 1, 2])
    #expect(rehearsal.units.allSatisfy { $0.fall == .possiblySilent && $0.after == .silent })
    #expect(rehearsal.silenced.isEmpty)
    #expect(rehearsal.cells.count == 3)
    #expect(rehearsal.certainCells.isEmpty)
    #expect(rehearsal.introductionCount == 0)
    #expect(rehearsal.before?.cells.share == 0...1)
    #expect(rehearsal.after?.cells.share == 0...0)
  }

  @Test("two bodies of care, each replaceable alone, are not replaceable together")
  func onlyTogether() throws {
    let meetings = [["alesia", "cmpea"], ["alesia", "cmpp"], ["vallee", "north"]]
    let rehearsal = try rehearsal(without: ["cmpea", "cmpp", "north"], after: meetings)
    #expect(rehearsal.alone.map(\.silenced) == [[], [], [1]])
    #expect(rehearsal.silenced == [0, 1])
    #expect(rehearsal.silencedOnlyTogether == [0])
  }

  @Test("the nearest body that answers and has no tie yet is introduced to the heaviest school")
  func repair() throws {
    let meetings = [["alesia", "cmpea"], ["alesia", "cmpp"]]
    let one = try rehearsal(without: ["cmpea"], after: meetings).cells.map(\.repair)
    // The clinic and the hospital sit in Alès, the mobile team nowhere: it comes last.
    #expect(one == [CellRepair(unit: 0, carriersLeft: 1, introductions: [8], missing: 0)])
    let both = try rehearsal(without: ["cmpea", "cmpp"], after: meetings).cells.map(\.repair)
    #expect(both == [CellRepair(unit: 0, carriersLeft: 0, introductions: [8, 9], missing: 0)])
  }

  @Test("where nobody else answers for the sector the repair says how many are missing")
  func nobodyElse() throws {
    let rehearsal = try rehearsal(without: ["north"], after: [["vallee", "north"]])
    let repair = CellRepair(unit: 1, carriersLeft: 0, introductions: [7], missing: 1)
    #expect(rehearsal.cells.map(\.repair) == [repair])
    #expect(rehearsal.introductionCount == 1)
  }

  @Test("who leaves is not left alone: a school that goes is not silenced")
  func leavingSchool() throws {
    let rehearsal = try rehearsal(without: ["alesia"], after: [["alesia", "cmpea"]])
    #expect(rehearsal.units.isEmpty)
    #expect(rehearsal.cells.map(\.repair.unit) == [nil])
  }

  @Test(
    "a meeting falls if all who organise it leave, or all who host it",
    arguments: [
      ("x0,network,organiser", ",", ["network"], [0]),
      ("x0,network,organiser\nx0,cmpp,organiser", ",", ["network"], []),
      ("x0,network,organiser\nx0,cmpp,organiser", ",", ["network", "cmpp"], [0]),
      ("x0,network,participant", ",", ["network"], []),
      ("x0,network,speaker", ",town", ["town"], [0]),
      ("x0,town,host", ",", ["town"], [0]),
      ("x0,town,host", ",clinic", ["town"], []),
      ("s,network,organiser", "s,", ["network"], [0]),
      ("s,network,organiser\nx0,cmpp,organiser", "s,", ["network"], []),
    ] as [(String, String, [String], [Int])])
  func fallingMeetings(
    roles: String, parentAndPlace: String, ids: [String], fallen: [Int]
  ) throws {
    let changes = [
      "interactions": """
      id,level,kind,status,start,parent,place
      x0,event,m,held,2022,\(parentAndPlace)
      s,series,m,planned,2022,,
      """,
      "participations": """
      interaction,actor,role
      x0,alesia,participant
      x0,cmpea,participant
      \(roles)
      """,
    ]
    let absent = try rehearsal(without: ids, after: [], changes: changes)
    #expect(absent.fallenMeetings.isEmpty)
    #expect(absent.units.isEmpty)
    let falling = try rehearsal(
      without: ids, after: [], reading: .meetingsFall, changes: changes)
    #expect(falling.fallenMeetings == fallen)
    #expect(falling.silenced == (fallen.isEmpty ? [] : [0]))
  }

  @Test("meetings in another order lose the same schools")
  func orderOfMeetings() throws {
    let meetings = [["alesia", "cmpea", "p1"], ["vallee", "north"], ["alesia", "ward-1"]]
    let forth = try rehearsal(without: ["cmpea", "north"], after: meetings)
    let back = try rehearsal(without: ["north", "cmpea"], after: meetings.reversed())
    #expect(forth.units == back.units)
    #expect(forth.cells == back.cells)
    #expect(forth.cohesionAfter == back.cohesionAfter)
  }

  @Test("without one of the two systems the whole is still told, and nothing of the schools")
  func oneSystem() throws {
    let lines = Basin.memberships.split(separator: "\n").filter { !$0.contains(",d") }
    let rehearsal = try rehearsal(
      without: ["cmpea"], after: [["alesia", "cmpea"]],
      changes: ["memberships": lines.joined(separator: "\n")])
    #expect(rehearsal.after == nil)
    #expect(rehearsal.units.isEmpty)
    #expect(rehearsal.cohesionAfter.institutionCount == 1)
    #expect(rehearsal.cohesionAfter.unreachable == nil)
  }

  @Test("the folder says who coordinates; where it is silent, the institutions that convene")
  func coordinator() throws {
    #expect(try Basin.network().coordinator == ["network"])
    let named = try Basin.network(settings: "{\"coordinator\": [\"p1\", \"town\"]}")
    #expect(named.coordinator == ["p1", "town"])
  }

  @Test("a coordinator whom the records do not know is a problem, with the nearest")
  func strangeCoordinator() throws {
    let error = #expect(throws: Problems.self) {
      try Basin.network(settings: "{\"coordinator\": [\"netwrk\"]}")
    }
    #expect(error?.all.map(\.field) == ["maillage/coordinator"])
    #expect(error?.all.map(\.nearest) == ["network"])
  }
}
