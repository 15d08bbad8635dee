import Graphs
import Partners
import Testing

@Suite("Attendance")
struct AttendanceTests {
  /// Five meetings: the third with nobody of an institution, the fourth with one body alone.
  func attendance() throws -> (Network, Attendance) {
    let network = try Basin.network(
      after: [["alesia", "p1", "p2"], ["vallee", "q", "cmpea"], ["free"], ["cmpp"], []])
    return (network, network.attendance(in: try window("2022-01-01", "2022-12-31")))
  }

  @Test("institutions that were at something stand in the order of the records, others do not")
  func institutions() throws {
    let (network, attendance) = try attendance()
    let ids = attendance.institutions.map { network.institutions[$0].id }
    #expect(ids == ["alesia", "vallee", "cmpea", "cmpp"])
  }

  @Test("an occasion that no institution was at is left out")
  func occasions() throws {
    let (network, attendance) = try attendance()
    #expect(attendance.occasions.map { network.interactions[$0].id } == ["x0", "x1", "x3"])
  }

  @Test("professionals count as their institution, once an occasion")
  func graph() throws {
    let (_, attendance) = try attendance()
    let rows = attendance.institutions.indices.map { actor in
      attendance.graph.events(ofActor: actor)
    }
    #expect(rows == [[0], [1], [0, 1], [1, 2]])
  }

  @Test("a function without an institution is left out, and counted")
  func unattached() throws {
    #expect(try attendance().1.unattached == 1)
  }

  @Test("outside the window nobody was anywhere")
  func outsideTheWindow() throws {
    let (network, _) = try attendance()
    let attendance = try network.attendance(in: window("2023-01-01", "2023-12-31"))
    #expect(attendance.institutions.isEmpty)
    #expect(attendance.occasions.isEmpty)
    #expect(attendance.unattached == 0)
  }
}
