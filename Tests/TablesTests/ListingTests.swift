import Tables
import Testing

@Suite("Listings")
struct ListingTests {
  private func sheet(_ text: String) throws -> Listing {
    try Listing(delimited: Array(text.utf8), file: "a.csv")
  }

  @Test("titles above the header are passed over, and rows keep their lines")
  func titles() throws {
    let sheet = try sheet("Liste 2022;;\n\nNom;24/03/2022;12/05/2022\nIME; x ;\n")
    #expect(sheet.header == ["Nom", "24/03/2022", "12/05/2022"] && sheet.headerLine == 3)
    #expect(sheet.rows == [Listing.Row(line: 4, cells: ["IME", "x", ""])])
    #expect(sheet.rows[0][1] == "x" && sheet.rows[0][9] == "")
  }

  @Test(
    "a title over two columns, or a note of two cells over four, is no header",
    arguments: [
      ("Liste;\nNom;24/03/2022\nIME;x\n", 2),
      ("Réunion;RCL;;\nLe;24/03/2022;;\nNom;Structure;Lieu;Note\nCPE;Collège;Alès;\n", 3),
      ("Nom\nIME\n", 1),
    ])
  func notes(text: String, line: Int) throws {
    let sheet = try sheet(text)
    #expect(sheet.headerLine == line && sheet.header.first == "Nom")
    #expect(sheet.rows.count == 1)
  }

  @Test("the dialect is said", arguments: [("a;b\n", "UTF-8, ;"), ("a\tb\n", "UTF-8, tab")])
  func dialect(text: String, dialect: String) throws {
    #expect(try sheet(text).dialect == dialect)
  }

  @Test(
    "a sheet without rows, with an open quotation or with cells beyond the header is refused",
    arguments: ["", "\n\n", "a;b\n\"c;d\n", "a;b\nc;d;e\n"])
  func refused(text: String) {
    #expect(throws: Problems.self) { try sheet(text) }
  }
}
