import Languages
import Tables
import Territories
import Testing

@testable import Reporting

@Suite("Documents as workbooks")
struct DocumentWorkbookTests {
  @Test("a first sheet says what each other proves; every table and list is one")
  func sheets() {
    let sheets = DocumentTests().document.sheets(in: .french)
    #expect(sheets.map(\.name) == ["Lisez-moi", "one", "one 2"])
    #expect(
      sheets[0].rows == [
        [.empty, .text("Titre")], [.text("one;one 2"), .text("Constat\u{A0}: 1")],
        [.empty, .text("Table")], [.empty, .text("note")],
      ])
    #expect(sheets[2].rows == [[.number(1), .text("un"), .text("")]])
  }

  @Test("pupils are a number and their state a word, each in a column; not recorded is n.d.")
  func covered() {
    let sheet = DocumentTests().document.sheets(in: .english)[1]
    #expect(sheet.columns.map(\.title) == ["Zone", "Pupils", "Pupils – state"])
    #expect(
      sheet.rows == [
        [.text("a|b, <c>"), .number(12), .text("fragile")], [.text("d"), .text("n.d."), .empty],
      ])
  }

  @Test(
    "the report of a real network is a workbook in both languages", arguments: Language.allCases)
  func report(language: Language) throws {
    let document = try Report(AlesNetwork.analysis()).document(figures: [:])
    let bytes = try document.workbook(in: language, file: "workbook.xlsx")
    let read = try Workbook(bytes, file: "workbook.xlsx")
    let grids = document.sections.flatMap(\.blocks).count {
      if case .grid(let grid) = $0 { !grid.rows.isEmpty } else { false }
    }
    #expect(read.sheets.count > grids && grids > 10)
  }
}
