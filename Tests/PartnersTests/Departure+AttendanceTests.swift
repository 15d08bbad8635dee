import Graphs
import Testing

@testable import Partners

@Suite("Who would be at what without somebody")
struct DepartureAttendanceTests {
  @Test("an institution leaves with its parts, and the others keep their places in the records")
  func withParts() throws {
    let network = try Basin.network(
      after: [["alesia", "ward-1", "cmpp"], ["alesia", "ward-2"]], changes: [:])
    let settings = try network.settings2022()
    let before = network.attendance(in: settings.window)
    let after = network.attendance(without: ["hospital"], in: settings.window)
    let ids = { (attendance: Attendance) in
      attendance.institutions.map { network.institutions[$0].id }
    }
    #expect(Set(ids(before)).subtracting(ids(after)) == ["ward-1", "ward-2"])
    #expect(after.occasions == before.occasions)
  }

  @Test("a professional leaves alone: the institution stays if somebody else came for it")
  func professional() throws {
    let network = try Basin.network(
      after: [["alesia", "p1", "cmpea"], ["alesia", "p1"]], changes: [:])
    let settings = try network.settings2022()
    let before = network.attendance(in: settings.window)
    let after = network.attendance(without: ["p1"], in: settings.window)
    #expect(after.institutions == before.institutions)
    #expect(after.graph.affiliationCount == before.graph.affiliationCount - 1)
  }

  @Test("those who stay hold together as the rehearsal says")
  func asTheRehearsal() throws {
    let network = try Reseda.network()
    let settings = try #require(AnalysisSettings(of: network))
    let ids = network.coordinator
    let rehearsal = network.rehearsal(without: Departure(of: ids), settings)
    let after = network.attendance(without: ids, in: settings.window)
    let sizes = after.graph.projection(onto: .actors).components().sizes.sorted(by: >)
    let lonely = rehearsal.cohesionAfter.institutionCount - after.institutions.count
    #expect(
      sizes + Array(repeating: 1, count: lonely) == rehearsal.cohesionAfter.componentSizes)
  }
}
