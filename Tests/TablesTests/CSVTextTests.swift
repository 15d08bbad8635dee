import Tables
import Testing

@Suite("Tables as CSV")
struct CSVTextTests {
  @Test(
    "a formula is text for a spreadsheet, and exact for a program",
    arguments: [
      "=1+1", "=HYPERLINK(\"http://x\";\"y\")", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1)",
      "\tx", "\r=1", "\n=1", "-", "+", "--5", "-a", "=-5",
    ])
  func formulas(cell: String) {
    let exact = CSVText.table(header: ["a"], rows: [[cell]])
    let safe = CSVText.table(header: ["a"], rows: [["'" + cell]])
    #expect(CSVText.table(header: ["a"], rows: [[cell]], form: .safe) == safe)
    #expect(exact != safe)
  }

  @Test(
    "numbers and harmless text stay as they are",
    arguments: ["-5", "-12,5", "+3", "-1 234,5", "+12,5 %", "a=b", "'x", "", "Alès", "5-3"])
  func harmless(cell: String) {
    #expect(
      CSVText.table(header: ["a"], rows: [[cell]], form: .safe)
        == CSVText.table(header: ["a"], rows: [[cell]]))
  }

  @Test("headings are defused too")
  func headings() {
    #expect(CSVText.table(header: ["=a"], rows: [], form: .safe) == "'=a\n")
  }

  @Test("a French spreadsheet gets a mark, semicolons and CRLF")
  func spreadsheet() {
    #expect(
      Array(CSVText.table(header: ["a", "b"], rows: [["x;y", "1,5"]], form: .spreadsheet).utf8)
        == [0xEF, 0xBB, 0xBF] + Array("a;b\r\n\"x;y\";1,5\r\n".utf8))
  }

  @Test("what is written is read back, cell for cell", arguments: CSVText.Form.allCases)
  func roundTrip(form: CSVText.Form) throws {
    let rows = [["1", "say \"hi\""], ["2", "two\nlines; x"], ["3", "Bèz, été"], ["4", "\"q\""]]
    let text = CSVText.table(header: ["code", "name"], rows: rows, form: form)
    let definition = TableDefinition("towns", required: ["code", "name"])
    let table = try Table(Array(text.utf8), file: "towns.csv", definition: definition)
    #expect(table.rows.map(\.cells) == rows)
  }
}
