import Testing

@testable import Tables

/// Each trap is one that a reader of spreadsheets has fallen into before us.
@Suite("ODS")
struct ODSTests {
  @Test(
    "every way to write a cell gives what the spreadsheet shows",
    arguments: [
      ("office:value-type='float' office:value='12.5'", "<text:p>12,5</text:p>", Cell.number(12.5)),
      (
        "office:value-type='percentage' office:value='0.35'", "<text:p>35 %</text:p>", .number(0.35)
      ),
      ("office:value-type='currency' office:value='9.9'", "<text:p>9,90 €</text:p>", .number(9.9)),
      ("office:value-type='date' office:date-value='2022-03-24'", "", .day(Day(number: 19_075))),
      (
        "office:value-type='date' office:date-value='2022-03-24T14:30:00'", "",
        .moment(Day(number: 19_075), milliseconds: 52_200_000)
      ),
      (
        "office:value-type='time' office:time-value='PT14H30M00S'", "",
        .time(milliseconds: 52_200_000)
      ),
      ("office:value-type='boolean' office:boolean-value='true'", "", .boolean(true)),
      ("office:value-type='boolean' office:boolean-value='false'", "", .boolean(false)),
      (
        "table:formula='of:=TRUE()' office:value-type='float' office:value='1'",
        "<text:p>VRAI</text:p>", .boolean(true)
      ),
      (
        "office:value-type='string' office:string-value='' calcext:value-type='error'",
        "<text:p>#N/A</text:p>", .error("#N/A")
      ),
      (
        "table:formula='of:=1/0' office:value-type='float' office:value='0'",
        "<text:p>#DIV/0!</text:p>", .error("#DIV/0!")
      ),
      ("office:value-type='string'", "<text:p>a</text:p><text:p>b</text:p>", .text("a\nb")),
      (
        "office:value-type='string'", "<text:p>a<text:s text:c='2'/>b<text:s/></text:p>",
        .text("a  b ")
      ),
      (
        "office:value-type='string'", "<text:p>a<text:tab/>b<text:line-break/>c</text:p>",
        .text("a\tb\nc")
      ),
      (
        "office:value-type='string'", "<text:p> a\n  <text:span>b</text:span> </text:p>",
        .text("a b")
      ),
      (
        "office:value-type='string'",
        "<office:annotation><dc:date>2022</dc:date><text:p>note</text:p></office:annotation>"
          + "<text:p>a</text:p>", .text("a")
      ),
      (
        "office:value-type='string'",
        "<draw:frame><text:p>x</text:p></draw:frame><text:p>a</text:p>", .text("a")
      ),
      (
        "office:value-type='string' office:string-value='real'", "<text:p>shown</text:p>",
        .text("real")
      ),
      ("", "<text:p>untyped</text:p>", .text("untyped")),
    ])
  func cells(attributes: String, content: String, cell: Cell) throws {
    let row = try WorkbookBytes.odsRow(
      "<table:table-cell \(attributes)>\(content)</table:table-cell>")
    #expect(row == [cell])
  }

  @Test("cells and rows that are repeated are; the million empty ones at the end cost nothing")
  func repeated() throws {
    let cell = "<table:table-cell office:value-type='float' office:value='1'"
    let sheets = try WorkbookBytes.ods(
      "<table:table table:name='s'><table:table-row table:number-rows-repeated='2'>"
        + "<table:table-cell table:number-columns-repeated='2'/>"
        + "\(cell) table:number-columns-repeated='3'/>"
        + "<table:table-cell table:number-columns-repeated='16379'/></table:table-row>"
        + "<table:table-row table:number-rows-repeated='1048522'>"
        + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row></table:table>"
    )
    let cells: [Cell] = [.empty, .empty, .number(1), .number(1), .number(1)]
    #expect(
      sheets[0].rows == [Sheet.Row(number: 1, cells: cells), Sheet.Row(number: 2, cells: cells)])
  }

  @Test("covered cells are empty whatever they hide, and the range is kept")
  func covered() throws {
    let value = "office:value-type='float' office:value='1'"
    let sheets = try WorkbookBytes.ods(
      "<table:table table:name='s'><table:table-row>"
        + "<table:table-cell \(value) table:number-columns-spanned='2' table:number-rows-spanned='1'/>"
        + "<table:covered-table-cell \(value)/><table:table-cell \(value)/></table:table-row>"
        + "</table:table>")
    #expect(sheets[0].rows.map(\.cells) == [[.number(1), .empty, .number(1)]])
    #expect(sheets[0].merged.map(\.description) == ["A1:B1"])
  }

  @Test("sheets whose style is not displayed are hidden; copies of other workbooks are none")
  func hidden() throws {
    let sheets = try WorkbookBytes.ods(
      "<table:table table:name='a' table:style-name='ta1'/>"
        + "<table:table table:name='b' table:style-name='ta2'/>"
        + "<table:table table:name='c'><table:table-source/></table:table>",
      styles: "<style:style style:name='ta1'><style:table-properties table:display='true'/>"
        + "</style:style><style:style style:name='ta2'><style:table-properties "
        + "table:display='false'/></style:style>")
    #expect(sheets.map(\.name) == ["a", "b"])
    #expect(sheets.map(\.isHidden) == [false, true])
  }

  @Test("a value that is not of its type, or too long a text, is refused at its place")
  func refusals() throws {
    let bad = "<table:table-cell/><table:table-cell office:value-type='float' office:value='x'/>"
    let wrong = try #require(throws: Problems.self) { try WorkbookBytes.odsRow(bad) }
    #expect(wrong.all.map(\.location.description) == ["a.ods:s!B1"])
    let text = String(repeating: "a", count: 32_768)
    let long = try #require(throws: Problems.self) {
      try WorkbookBytes.odsRow("<table:table-cell><text:p>\(text)</text:p></table:table-cell>")
    }
    #expect(long.all.map(\.code) == [.tooLarge])
    #expect(long.all.map(\.location.description) == ["a.ods:s!A1"])
  }
}
