import Languages
import Testing

@testable import Tables

@Suite("Tables")
struct TableTests {
  let definition = TableDefinition("towns", required: ["code", "name"], optional: ["population"])

  func table(_ text: String) throws(Problems) -> Table {
    try Table(Array(text.utf8), file: "towns.csv", definition: definition)
  }

  @Test("titles above the header are passed over, case and accents of headings forgiven")
  func titlesAndHeadings() throws {
    let table = try table("Communes du bassin;;\n;;\nCODE;Näme;Population\n30007;Alès;43 892\n")
    #expect(table.header == ["code", "name", "population"])
    #expect(table.rows.map(\.cells) == [["30007", "Alès", "43 892"]])
    #expect(table.rows.map(\.line) == [4])
  }

  @Test(
    "what is wrong with a file as a whole is told at its place",
    arguments: [
      ("", Problem.Code.emptyFile, "towns.csv"),
      ("code;nane\n1;a\n", .missingColumn, "towns.csv:1"),
      ("code,name,name\n1,a,b\n", .duplicateColumn, "towns.csv:1:3"),
      ("code,name\n1,a,b\n", .raggedRow, "towns.csv:2:3"),
      ("code,name\n1,\"a\n2,b\n", .badQuotation, "towns.csv:2:2"),
      ("code,name\n1,\"a \"b\" c\"\n", .badQuotation, "towns.csv:2:2"),
      ("code,name\n1,\"a\n2,b\n3,\"c\"\n", .badQuotation, "towns.csv:2:2"),
      ("code,name\n1,a\0\n", .wrongEncoding, "towns.csv:2"),
    ])
  func wrongFile(text: String, code: Problem.Code, place: String) throws {
    let problems = try #require(throws: Problems.self) { try table(text) }
    #expect(problems.all.map(\.code) == [code])
    #expect(problems.all.first?.location.description == place)
  }

  @Test("a missing column suggests the heading that nearly is it")
  func nearestHeading() throws {
    let problems = try #require(throws: Problems.self) { try table("code;nane\n1;a\n") }
    #expect(problems.all.first?.nearest == "nane")
  }

  @Test("a bad cell is told with its column, its value and what was expected, in both languages")
  func badCell() throws {
    let table = try table("code,name,population\n30007,Alès,many\n")
    var reader = RowReader(try #require(table.rows.first), of: table)
    #expect(reader.count("population") == nil)
    let problem = try #require(reader.problems.first)
    #expect(
      problem.sentence(in: .english)
        == "towns.csv:2:3 (population): 'many' is not a whole number, zero or more")
    #expect(
      problem.sentence(in: .french)
        == "towns.csv:2:3 (population)\u{A0}: «\u{A0}many\u{A0}» n’est pas un nombre entier, zéro "
        + "ou plus")
  }
}
