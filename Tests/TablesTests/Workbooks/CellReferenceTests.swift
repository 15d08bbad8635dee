import Testing

@testable import Tables

@Suite("Places of cells")
struct CellReferenceTests {
  @Test(
    "names and places go both ways",
    arguments: [("A1", 1, 1), ("Z9", 9, 26), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384)])
  func bothWays(name: String, row: Int, column: Int) {
    #expect(CellReference(name) == CellReference(row: row, column: column))
    #expect(CellReference(row: row, column: column).description == name)
  }

  @Test("what is no place is none", arguments: ["", "A", "1", "1A", "A0", "A1B", "É1", "A-1"])
  func none(name: String) {
    #expect(CellReference(name) == nil)
  }

  @Test("a range is named by its corners, one cell by itself; dollars do not count")
  func ranges() {
    #expect(CellRange("B2:D4")?.description == "B2:D4")
    #expect(CellRange("D4:B2")?.description == "B2:D4")
    #expect(CellRange("$B$2")?.description == "B2")
    #expect(CellRange("B2:B2") == CellRange("B2"))
    #expect(CellRange("B2:C3:D4") == nil)
    #expect(CellRange("") == nil)
  }

  @Test(
    "a place is named as an editor does in a text, as a spreadsheet does in a workbook",
    arguments: [
      (Location(file: "a.csv"), "a.csv"), (Location(file: "a.csv", line: 4), "a.csv:4"),
      (Location(file: "a.csv", line: 4, column: 2), "a.csv:4:2"),
      (Location(file: "a.xlsx", sheet: "s"), "a.xlsx:s"),
      (Location(file: "a.xlsx", sheet: "s", line: 12), "a.xlsx:s!12"),
      (Location(file: "a.xlsx", sheet: "s", line: 12, column: 28), "a.xlsx:s!AB12"),
    ])
  func locations(location: Location, text: String) {
    #expect(location.description == text)
  }

  @Test("places are in the order of file, sheet, row and column, as numbers and not as names")
  func order() {
    let places = [
      Location(file: "a.xlsx", sheet: "r", line: 2, column: 27),
      Location(file: "a.xlsx", sheet: "r", line: 10, column: 2),
      Location(file: "a.xlsx", sheet: "s", line: 1, column: 1),
      Location(file: "b.csv", line: 1),
    ]
    #expect(places.reversed().sorted() == places)
  }
}
