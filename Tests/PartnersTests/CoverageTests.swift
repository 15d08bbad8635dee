import Partners
import Territories
import Testing

@Suite("Coverage")
struct CoverageTests {
  @Test(
    "covered takes two bodies of care on two occasions; less hangs by what there is one of",
    arguments: [
      ([], .silent, []),
      ([["alesia", "cmpea"], ["alesia", "cmpp"]], .covered, []),
      ([["alesia", "cmpea", "cmpp"]], .fragile, [.occasion]),
      ([["alesia", "cmpea"], ["alesia", "cmpea"]], .fragile, [.institution]),
      ([["alesia", "cmpea"]], .fragile, [.institution, .occasion]),
      ([["alesia", "p1"], ["alesia", "p2"]], .fragile, [.institution]),
      ([["alesia", "p1"], ["alesia", "p1"]], .fragile, [.institution, .professional]),
      ([["alesia", "p1"]], .fragile, [.institution, .professional, .occasion]),
      ([["alesia", "p1"], ["alesia", "q"]], .covered, []),
      ([["alesia"], ["cmpea"], ["cmpp"]], .silent, []),
    ] as [([[String]], CoverageState, [UnitCoverage.Thread])])
  func states(meetings: [[String]], state: CoverageState, threads: [UnitCoverage.Thread]) throws {
    let unit = try Basin.network(after: meetings).unit("alesia")
    #expect(unit.state == state)
    #expect(unit.threads == threads)
  }

  @Test("to lend a room is to be there")
  func host() throws {
    let network = try Basin.network(
      after: [["cmpea"]],
      changes: ["interactions": "id,level,kind,status,start,place\nx0,event,m,held,2022,alesia"])
    #expect(try network.unit("alesia").state == .fragile)
  }

  @Test(
    "to pay for a meeting or be sent its minutes is not to be there",
    arguments: [Participation.Role.funder, .recipient])
  func withoutContact(role: Participation.Role) throws {
    let network = try Basin.network(after: [["alesia", "cmpea"]], as: role)
    #expect(try network.unit("alesia").state == .silent)
  }

  @Test("what was before the window does not count, but says since when there is silence")
  func lastContact() throws {
    let interactions = """
      id,level,kind,status,start
      x0,event,m,held,2019-03-01
      x1,event,m,held,2020-05-04
      """
    let network = try Basin.network(
      after: [["alesia", "cmpea"], ["alesia", "cmpp"]], changes: ["interactions": interactions])
    let unit = try network.unit("alesia")
    #expect(unit.state == .silent)
    #expect(unit.ties.isEmpty && unit.earlierTies.count == 2)
    #expect(try unit.contacts.last == day("2020-05-04"))
    #expect(unit.contacts.longestClosedGap == 430)
  }

  @Test("what comes after the day of the analysis is no contact yet")
  func laterContact() throws {
    let network = try Basin.network(
      after: [["alesia", "cmpea"]],
      changes: ["interactions": "id,level,kind,status,start\nx0,event,m,held,2023-01-01"])
    #expect(try network.unit("alesia").contacts.last == nil)
  }

  @Test(
    "two occasions at one house hang on that house; not at one's own, nor where it is not recorded",
    arguments: [
      (["town", "town"], [.place]), (["town", "network"], []), (["alesia", "alesia"], []),
      (["town", ""], []), (["", ""], []),
    ] as [([String], [UnitCoverage.Thread])])
  func onePlace(places: [String], threads: [UnitCoverage.Thread]) throws {
    let rows = places.enumerated().map { "x\($0),event,m,held,2022-0\($0 + 1)-01,\($1)" }
    let network = try Basin.network(
      after: [["alesia", "cmpea"], ["alesia", "cmpp"]],
      changes: [
        "interactions": (["id,level,kind,status,start,place"] + rows).joined(separator: "\n")
      ])
    let unit = try network.unit("alesia")
    #expect(unit.state == .covered)
    #expect(unit.threads == threads)
  }

  @Test("what happened outside the window does not count")
  func outsideTheWindow() throws {
    let network = try Basin.network(
      after: [["alesia", "cmpea"]],
      changes: ["interactions": "id,level,kind,status,start\nx0,event,m,held,2021-12-31"])
    #expect(try network.unit("alesia").state == .silent)
  }

  @Test("an unnamed group makes the silence of its kind unknown, and its pupils a range")
  func anonymousGroup() throws {
    let network = try Basin.network(after: [["some", "cmpea"], ["alesia", "cmpea"]])
    let coverage = try network.coverage2022()
    #expect(coverage.units.map(\.state) == [.fragile, .unknown, .unknown])
    let group = try #require(coverage.anonymous.first)
    #expect((group.group, group.count, group.registered, group.unnamed) == (3, 7, 3, 2))
    #expect(coverage.cells.states == [[.fragile, .unknown], [nil, .unknown]])
    #expect(coverage.cells.share == 0.5...1)
  }

  @Test("an unnamed group of another kind leaves silence what it is")
  func anonymousGroupOfAnotherKind() throws {
    let others = Basin.institutions.replacing("college-group", with: "lycee-group")
    let network = try Basin.network(after: [["some", "cmpea"]], changes: ["institutions": others])
    let coverage = try network.coverage2022()
    #expect(coverage.units.map(\.state) == [.silent, .silent, .silent])
    #expect(coverage.anonymous.isEmpty)
  }

  @Test(
    "a unit whose care sector nobody recorded is unknown, not silent",
    arguments: [
      ("institutions", Basin.institutions.replacing("education,30007", with: "education,")),
      ("memberships", Basin.memberships.replacing("30007,ales\n", with: "")),
    ])
  func sectorNotRecorded(table: String, text: String) throws {
    #expect(try Basin.network(changes: [table: text]).unit("alesia").state == .unknown)
  }

  @Test(
    "without one of the two systems there is no coverage to speak of",
    arguments: [",ales", ",d1"])
  func oneSystem(ending: String) throws {
    let lines = Basin.memberships.split(separator: "\n").filter { line in
      ending == ",d1" ? !line.contains(",d") : !line.contains(",ales") && !line.contains(",nord")
    }
    let network = try Basin.network(changes: ["memberships": lines.joined(separator: "\n")])
    #expect(try network.coverage(network.settings2022()) == nil)
  }

  @Test("meetings in another order leave every state as it was")
  func orderOfMeetings() throws {
    let meetings = [
      ["alesia", "cmpea", "p1"], ["vallee", "north"], ["some", "cmpp"], ["alesia", "ward-1"],
    ]
    let forth = try Basin.network(after: meetings)
    let back = try Basin.network(after: meetings.reversed())
    #expect(try forth.coverage2022().units.map(\.state) == back.coverage2022().units.map(\.state))
    #expect(try forth.coverage2022().cells == back.coverage2022().cells)
  }
}
