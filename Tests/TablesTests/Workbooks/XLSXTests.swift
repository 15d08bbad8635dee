import Testing

@testable import Tables

/// Each trap is one that a reader of spreadsheets has fallen into before us.
@Suite("XLSX")
struct XLSXTests {
  @Test(
    "every way to write a cell gives what the spreadsheet shows",
    arguments: [
      ("<c r='A1'><v>12.5</v></c>", Cell.number(12.5)),
      ("<c r='A1'><v>1.5E-3</v></c>", .number(0.0015)),
      ("<c r='A1'><v/></c>", .empty),
      ("<c r='A1' s='1'/>", .empty),
      ("<c r='A1' t='s'><v>0</v></c>", .text("Alès")),
      ("<c r='A1' t='s'><v>1</v></c>", .text("Réseau du Gard")),
      ("<c r='A1' t='s'><v>2</v></c>", .text("東京")),
      ("<c r='A1' t='s'><v>3</v></c>", .text("deux\rlignes_x")),
      ("<c r='A1' t='inlineStr'><is><t> a </t></is></c>", .text(" a ")),
      ("<c r='A1' t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c>", .text("ab")),
      ("<c r='A1' t='inlineStr'><is><t/></is></c>", .empty),
      ("<c r='A1' t='b'><v>1</v></c>", .boolean(true)),
      ("<c r='A1' t='b'><v>0</v></c>", .boolean(false)),
      ("<c r='A1' t='e'><v>#N/A</v></c>", .error("#N/A")),
      ("<c r='A1' t='d'><v>2022-03-24</v></c>", .day(Day(number: 19_075))),
      ("<c r='A1' t='str'><f>A2</f><v>x</v></c>", .text("x")),
      ("<c r='A1' t='str'><f>A2</f><v></v></c>", .empty),
      ("<c r='A1'><f>1+1</f><v>2</v></c>", .number(2)),
      ("<c r='A1'><f>1+1</f></c>", .uncalculated),
      ("<c r='A1'><f>1+1</f><v/></c>", .uncalculated),
      ("<x:c xmlns:x='u' r='A1'><x:v>3</x:v></x:c>", .number(3)),
      ("<c><v>4</v></c>", .number(4)),
    ])
  func cells(xml: String, cell: Cell) throws {
    let strings =
      "<si><t>Alès</t></si><si><r><t>Réseau</t></r><r><rPr><b/></rPr><t> du Gard</t></r></si>"
      + "<si><t>東京</t><rPh sb='0' eb='2'><t>とうきょう</t></rPh></si>"
      + "<si><t>deux_x000D_lignes_x005F_x</t></si>"
    let sheet = try WorkbookBytes.xlsx("<row r='1'>\(xml)</row>", strings: strings)
    #expect(sheet[CellReference(row: 1, column: 1)] == cell)
    #expect(sheet.rows.count == (cell == .empty ? 0 : 1))
  }

  @Test(
    "a number is a date if its format says so, in both date systems",
    arguments: [
      ("", 0, Cell.number(44_644)), ("", 1, .day(Day(number: 19_075))), ("", 2, .number(44_644)),
      ("", 3, .day(Day(number: 19_075))), ("", 4, .time(milliseconds: 44_644 * 86_400_000)),
      ("date1904='1'", 1, .day(Day(number: 19_075 + 1462))),
    ])
  func dates(properties: String, style: Int, cell: Cell) throws {
    let styles =
      "<numFmts><numFmt numFmtId='164' formatCode='General'/>"
      + "<numFmt numFmtId='165' formatCode='[$-40C]d&quot; mai &quot;yyyy'/></numFmts>"
      + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
      + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/>"
      + "<xf numFmtId='46'/></cellXfs><dxfs><dxf><numFmt numFmtId='164' formatCode='d'/></dxf></dxfs>"
    let sheet = try WorkbookBytes.xlsx(
      "<row r='1'><c r='A1' s='\(style)'><v>44644</v></c></row>", styles: styles,
      properties: properties)
    #expect(sheet[CellReference(row: 1, column: 1)] == cell)
  }

  @Test(
    "a sheet is found by a relative target and by an absolute one",
    arguments: [
      "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "../xl/./worksheets/sheet1.xml",
    ])
  func targets(target: String) throws {
    let sheet = try WorkbookBytes.xlsx("<row><c><v>1</v></c></row>", target: target)
    #expect(sheet.rows.map(\.cells) == [[.number(1)]])
  }

  @Test("rows and cells that are left out stay empty, and keep the places of the others")
  func gaps() throws {
    let sheet = try WorkbookBytes.xlsx("<row r='3'><c r='C3'><v>1</v></c></row>")
    #expect(sheet.rows == [Sheet.Row(number: 3, cells: [.empty, .empty, .number(1)])])
  }

  @Test("of merged cells the top left keeps what it holds, the others are empty")
  func merged() throws {
    let rows =
      "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='C1'><v>3</v></c></row>"
      + "<row r='2'><c r='A2'><v>4</v></c><c r='B2'><v>5</v></c></row>"
    let sheet = try WorkbookBytes.xlsx(
      rows, after: "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>")
    #expect(sheet.rows == [Sheet.Row(number: 1, cells: [.number(1), .empty, .number(3)])])
    #expect(sheet.merged.map(\.description) == ["A1:B2"])
  }

  @Test(
    "what cannot be a cell is refused at its place",
    arguments: [
      ("<row r='1'><c r='B1'><v>abc</v></c></row>", Problem.Code.badSyntax, "B1"),
      ("<row r='1'><c r='B1'><v>nan</v></c></row>", .badSyntax, "B1"),
      ("<row r='1'><c r='B1' t='s'><v>7</v></c></row>", .badSyntax, "B1"),
      ("<row r='1'><c r='B1' t='b'><v>7</v></c></row>", .badSyntax, "B1"),
      ("<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>", .badSyntax, "A1"),
      ("<row r='2'><c r='B2'><v>1</v></c></row><row r='1'/>", .badSyntax, "1"),
      ("<row r='1048577'><c r='A1048577'><v>1</v></c></row>", .tooLarge, "A1048577"),
      ("<row r='1'><c r='XFE1'><v>1</v></c></row>", .tooLarge, "XFE1"),
    ])
  func refusals(rows: String, code: Problem.Code, place: String) throws {
    let problems = try #require(throws: Problems.self) { try WorkbookBytes.xlsx(rows) }
    #expect(problems.all.map(\.code) == [code])
    #expect(problems.all.map(\.location.description) == ["a.xlsx:institutions!" + place])
  }

  @Test("32,767 characters fit into a cell as Excel allows, one more is refused at its place")
  func longText() throws {
    let longest = String(repeating: "é", count: 32_767)
    let row = { (text: String) in
      "<row r='1'><c r='B1' t='inlineStr'><is><t>\(text)</t></is></c></row>"
    }
    #expect(try WorkbookBytes.xlsx(row(longest)).rows[0].cells[1] == .text(longest))
    let problems = try #require(throws: Problems.self) {
      try WorkbookBytes.xlsx(row(longest + "é"))
    }
    #expect(problems.all.map(\.code) == [.tooLarge])
    #expect(problems.all.map(\.location.description) == ["a.xlsx:institutions!B1"])
  }
}
