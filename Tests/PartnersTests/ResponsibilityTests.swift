import Partners
import Territories
import Testing

@Suite("Which body of care answers for a sector")
struct ResponsibilityTests {
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
}
