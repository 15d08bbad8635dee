import Partners
import Territories
import Testing

@Suite("Coverage of cells")
struct CoverageGridTests {
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
}
