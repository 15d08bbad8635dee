import Testing

@testable import Tables

@Suite("Dialects")
struct DialectTests {
  static let definition = TableDefinition(
    "towns", required: ["code", "nom"], optional: ["superficie", "relevé"])

  func table(
    _ bytes: [UInt8], _ choice: Dialect.Choice = Dialect.Choice()
  ) throws(Problems) -> Table {
    try Table(bytes, file: "towns.csv", definition: Self.definition, dialect: choice)
  }

  func dialect(_ text: String) throws -> Dialect {
    try #require(try table(Array(text.utf8)).dialect)
  }

  @Test("what a program writes is plain")
  func plain() throws {
    #expect(try dialect("code,nom,superficie\n30007,Alès,23.2\n").isPlain)
    #expect(try dialect("code,nom\n30007,Alès").isPlain)
  }

  @Test("what a French spreadsheet writes is found")
  func french() throws {
    let found = try dialect("\u{FEFF}Les communes;;\r\nCODE;Nom;Superficie\r\n30007;Alès;23,2\r\n")
    #expect(
      found
        == Dialect(
          encoding: .utf8, hasMark: true, delimiter: .semicolon, lineEnds: .crlf, headerLine: 2,
          decimalSign: .comma))
    #expect(!found.isPlain)
  }

  @Test(
    "the delimiter is that of the header, however many commas the numbers have",
    arguments: [
      ("code;nom;superficie\n1,5;2,5;3,5\n1,2;1,2;1,2\n", Dialect.Delimiter.semicolon),
      ("code,nom\n\"x;y;z;t\",1\n", .comma), ("code\tnom\n1\tb, c, d\n", .tab),
      ("sep=;\ncode;nom\n1;a\n", .semicolon), ("sep=,\ncode,nom\n1,a;b\n", .comma),
      ("nom;code\n\"a\nb\";1\n", .semicolon),
    ])
  func delimiter(text: String, expected: Dialect.Delimiter) throws {
    #expect(try dialect(text).delimiter == expected)
  }

  @Test(
    "line ends outside quotations are told by their kind",
    arguments: [
      ("code,nom\n1,a\n", Dialect.LineEnds.lf), ("code,nom\r\n1,\"a\nb\"\r\n", .crlf),
      ("code,nom\r1,a\r", .cr), ("code,nom\n1,a\r\n2,b\n", .mixed), ("code,nom", .lf),
    ])
  func lineEnds(text: String, expected: Dialect.LineEnds) throws {
    #expect(try dialect(text).lineEnds == expected)
  }

  @Test(
    "the decimal sign is that of the numbers, not of the words",
    arguments: [
      ("1,a\n", nil), ("1,23.2\n", .point), ("1,\"23,2\"\n", .comma),
      ("1,\"23,2\"\n2,1.5\n", .mixed), ("1,\"Alès, Gard\"\n", nil), ("1,12.05.2022\n", nil),
      ("1,\"1\u{202F}234,5\"\n", .comma),
    ] as [(String, Dialect.DecimalSign?)])
  func decimalSign(rows: String, expected: Dialect.DecimalSign?) throws {
    #expect(try dialect("code,nom\n" + rows).decimalSign == expected)
  }

  @Test("somebody who knows better is believed")
  func forced() throws {
    let bytes = Array("code;nom\n1;a,b\n".utf8)
    let choice = Dialect.Choice(encoding: .windows1252, delimiter: .semicolon)
    let table = try table(bytes, choice)
    #expect(table.dialect?.encoding == .windows1252)
    #expect(table.rows.map(\.cells) == [["1", "a,b"]])
    #expect(throws: Problems.self) { try self.table(bytes, Dialect.Choice(delimiter: .comma)) }
  }

  @Test("accented, duplicated and blank headings", arguments: ["Relevé", "RELEVE", "relevé"])
  func headings(relevé: String) throws {
    let table = try table(Array("code,nom,\(relevé),,\n1,a,2021,,\n".utf8))
    #expect(table.header == ["code", "nom", "relevé", "", ""])
    let twice = #expect(throws: Problems.self) {
      try self.table(Array("code,nom,\(relevé),Releve\n".utf8))
    }
    #expect(twice?.all.map(\.code) == [.duplicateColumn])
  }
}
