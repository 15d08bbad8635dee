import Testing

@testable import Tables

@Suite("Names of sheets")
struct SheetNamesTests {
  @Test("whatever is wanted, the name given is allowed")
  func allowed() {
    var names = SheetNames()
    let wanted = [
      "", "gaps", "GAPS", "what is missing?", "a/b", "'", "''quoted''", "\u{1}",
      String(repeating: "x", count: 40), String(repeating: "x", count: 40),
      String(repeating: "😀", count: 20),
    ]
    let given = wanted.map { names.name(for: $0) }
    #expect(given.allSatisfy(SheetNames.allows))
    #expect(Set(given.map { $0.lowercased() }).count == wanted.count)
    #expect(given[1] == "gaps" && given[2] == "GAPS 2")
  }
}
