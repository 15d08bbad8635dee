import Languages
import Testing

@testable import Tables

@Suite("Tables of sheets")
struct SheetTableTests {
  let definition = TableDefinition(
    "towns", required: ["code", "name"], optional: ["since", "open"])

  func table(_ rows: [[Cell]]) throws(Problems) -> Table {
    let sheet = Sheet(
      name: "Towns", isHidden: false,
      rows: rows.enumerated().map { Sheet.Row(number: $0 + 1, cells: $1) }, merged: [])
    return try Table(sheet, of: "a.xlsx", definition: definition)
  }

  func texts(_ words: String...) -> [Cell] {
    words.map { Cell(nonempty: $0) }
  }

  @Test("a sheet is read as a delimited file: a title above, case and accents forgiven")
  func same() throws {
    let sheet = try table([
      texts("Communes"), texts("CODE", "Náme", "Since", "open"),
      [.number(30_007), .text(" Alès "), .day(Day(number: 19_075)), .boolean(true)],
    ])
    let file = try Table(
      Array("Communes\nCODE;Náme;Since;open\n30007; Alès ;2022-03-24;yes\n".utf8), file: "a.csv",
      definition: definition)
    #expect(sheet.header == file.header)
    #expect(sheet.rows.map(\.cells) == file.rows.map(\.cells))
    #expect(sheet.rows.map(\.line) == file.rows.map(\.line))
  }

  @Test("what is wrong with a sheet as a whole is told at its cell")
  func wrong() throws {
    let problems = try #require(throws: Problems.self) {
      try table([
        texts("code", "name", "name", "other"),
        [.error("#N/A"), .uncalculated, .empty, .error("#REF!"), .text("x")],
      ])
    }
    #expect(
      problems.all.map(\.location.description) == [
        "a.xlsx:Towns!C1", "a.xlsx:Towns!A2", "a.xlsx:Towns!B2", "a.xlsx:Towns!E2",
      ])
    #expect(problems.all.map(\.code) == [.duplicateColumn, .badValue, .badValue, .raggedRow])
  }

  @Test("an empty sheet, or one without a required column, says so")
  func header() throws {
    let empty = try #require(throws: Problems.self) { try table([]) }
    #expect(
      empty.all.map { $0.sentence(in: .english) }
        == ["a.xlsx:Towns: the sheet is empty; expected a header line with code, name"])
    let missing = try #require(throws: Problems.self) { try table([texts("code", "nane")]) }
    #expect(missing.all.map(\.location.description) == ["a.xlsx:Towns!1"])
    #expect(missing.all.map(\.nearest) == ["nane"])
  }

  @Test("an error or a formula without result is told with its cure, in both languages")
  func sentences() throws {
    let problems = try #require(throws: Problems.self) {
      try table([texts("code", "name"), [.error("#N/A"), .text("Alès")]])
    }
    #expect(
      problems.all.map { $0.sentence(in: .english) } == [
        "a.xlsx:Towns!A2 (code): the formula of this cell gives the error #N/A; correct it"
      ])
    #expect(
      problems.all.map { $0.sentence(in: .french) } == [
        "a.xlsx:Towns!A2 (code)\u{A0}: la formule de cette cellule donne l’erreur #N/A\u{A0}; "
          + "corrigez-la"
      ])
  }
}
