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

  @Test("a tie to a body of care that answers for another sector covers nothing")
  func careOfAnotherSector() throws {
    let network = try Basin.network(after: [["alesia", "north"], ["alesia", "north"]])
    let unit = try network.unit("alesia")
    #expect(unit.state == .silent)
    #expect(unit.ties.isEmpty)
    #expect(unit.tiesElsewhere.map(\.occasion) == [0, 1])
  }

  @Test("two units of one hospital are one carrier: what closes one may close both")
  func unitsOfOneHospital() throws {
    let network = try Basin.network(after: [["alesia", "ward-1"], ["alesia", "ward-2"]])
    let unit = try network.unit("alesia")
    #expect(unit.threads == [.institution])
    #expect(unit.ties.map { network.institutions[$0.carrier].id } == ["hospital", "hospital"])
  }

  @Test("a hospital answers for the sectors that its units serve")
  func hospitalServesThroughItsUnits() throws {
    let meetings = [["alesia", "hospital"], ["vallee", "hospital"]]
    #expect(try Basin.network(after: meetings).unit("alesia").state == .fragile)
    #expect(try Basin.network(after: meetings).unit("vallee").state == .silent)
  }

  @Test("to serve a territory is to serve the sectors inside it", arguments: ["alesia", "vallee"])
  func parentTerritory(unit: String) throws {
    #expect(try Basin.network(after: [[unit, "mobile"]]).unit(unit).state == .fragile)
  }

  @Test("care that is not said to serve anything answers for the sector of its seat")
  func seat() throws {
    let meetings = [["alesia", "clinic"], ["vallee", "clinic"]]
    #expect(try Basin.network(after: meetings).unit("alesia").state == .fragile)
    #expect(try Basin.network(after: meetings).unit("vallee").state == .silent)
  }

  @Test(
    "those who convene, house or work alone are not care",
    arguments: ["network", "town", "free", "vallee"])
  func notCare(actor: String) throws {
    let unit = try Basin.network(after: [["alesia", actor]]).unit("alesia")
    #expect(unit.state == .silent)
    #expect(unit.tiesElsewhere.isEmpty)
  }

  @Test("which sectors of activity are care is for the folder to say")
  func careSectors() throws {
    let network = try Basin.network(
      after: [["alesia", "town"], ["vallee", "north"]],
      settings: "{\"careSectors\": [\"local-authority\"]}")
    #expect(try network.unit("alesia").state == .fragile)
    #expect(try network.unit("vallee").state == .silent)
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

  @Test("a cell has the ties of its units to those who answer for it")
  func cells() throws {
    let network = try Basin.network(
      after: [["alesia", "cmpea"], ["alesia", "cmpp"], ["vallee", "north"], ["vallee", "cmpp"]])
    let coverage = try network.coverage2022()
    #expect(coverage.cells.states == [[.covered, .fragile], [nil, .silent]])
    #expect(coverage.cellTies[0][0].map(\.occasion) == [0, 1])
    #expect(coverage.cellTies[0][1].map(\.occasion) == [2])
    #expect(coverage.threads(row: 0, column: 1) == [.institution, .occasion])
    #expect(coverage.cells.share == 0.7...0.7)
  }

  @Test("a cell without a unit of the register is unknown: nobody was there to be silent")
  func cellWithoutUnit() throws {
    let institutions = Basin.institutions.replacing(
      ",college,education,30263,,,,yes", with: ",college,education,30263,,,,no")
    let network = try Basin.network(changes: ["institutions": institutions])
    let states = try network.coverage2022().cells.states
    #expect(states == [[.silent, .silent], [nil, .unknown]])
  }

  @Test("in a commune that two sectors share, each sector's care ties its own cell")
  func sharedCommune() throws {
    let shared = Basin.memberships.replacing("30007,ales", with: "30007,ales\n30007,nord")
    let network = try Basin.network(
      after: [["alesia", "cmpea"]], changes: ["memberships": shared])
    let coverage = try network.coverage2022()
    #expect(coverage.units.first?.state == .fragile)
    #expect(coverage.cells.states[0] == [.fragile, .silent])
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
