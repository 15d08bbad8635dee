import Testing

@testable import Partners

@Suite("Marks of attendance lists")
struct AttendanceMarkTests {
  @Test(
    "presence is written in many ways",
    arguments: [
      "x", "X", "1", "P", "p.", "présent", "Présente", "présent(e)", "PRESENT·E", "oui", "✓",
    ])
  func present(cell: String) {
    #expect(AttendanceMark(cell) == .present(count: nil, role: .participant))
  }

  @Test("a number of persons is a count, and zero is nobody")
  func counts() {
    #expect(AttendanceMark("3") == .present(count: 3, role: .participant))
    #expect(AttendanceMark("0") == .absent)
  }

  @Test("apologies and absence are no presence", arguments: ["excusé", "Excusée", "exc.", "E"])
  func excused(cell: String) {
    #expect(AttendanceMark(cell) == .excused)
    #expect(AttendanceMark("abs.") == .absent && AttendanceMark("-") == .absent)
  }

  @Test("a capacity is a presence in that capacity")
  func roles() {
    #expect(AttendanceMark("animatrice") == .present(count: nil, role: .speaker))
    #expect(AttendanceMark("hôte") == .present(count: nil, role: .host))
  }

  @Test("nothing is guessed", arguments: ["Dupont", "?", "x?", "-1", "matin", "1,5"])
  func unknown(cell: String) {
    #expect(AttendanceMark(cell) == .unknown)
    #expect(AttendanceMark(" ") == .empty)
  }
}
