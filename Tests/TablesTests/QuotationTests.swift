import Languages
import Testing

@testable import Tables

/// A stray quotation mark must never swallow records in silence (frictionless-py#1048).
@Suite("Quotations")
struct QuotationTests {
  static let definition = TableDefinition("wide", required: ["a", "b", "c", "d", "e"])

  func problems(_ text: String) -> [Problem] {
    do throws(Problems) {
      _ = try Table(Array(text.utf8), file: "wide.csv", definition: Self.definition)
      return []
    } catch {
      return error.all
    }
  }

  @Test("a mark that closes before a delimiter lines later is told where it opened")
  func swallowedRows() throws {
    let problem = try #require(problems("a,b,c,d,e\n1,\"x,,,\n2,y,,,\n3,z\",,,\n").first)
    #expect(problem.code == .badQuotation)
    #expect(
      problem.sentence(in: .english)
        == "wide.csv:2:2: the quotation mark opened here is closed only in line 4 and swallows the "
        + "rows between; delete it, or double it if it is part of the text")
    #expect(problem.value == "x,,,")
  }

  @Test("text of several lines is text", arguments: ["\n", "\r\n", "\r"])
  func severalLines(lineEnd: String) throws {
    let text = "a,b,c,d,e\n1,\"one,\(lineEnd)two, three\(lineEnd)four\",,,\n"
    #expect(problems(text).isEmpty)
  }

  @Test("a text of more lines than anybody writes into a cell is told")
  func manyLines() {
    let text = "a,b,c,d,e\n1,\"" + String(repeating: "line\n", count: 100) + "\",,,\n"
    #expect(problems(text).map(\.location.description) == ["wide.csv:2:2"])
  }

  @Test("letters after a closing mark are told with what stands there, in both languages")
  func followed() throws {
    let problem = try #require(problems("a,b,c,d,e\n1,\"Lycée \"Dumas\"\",,,\n").first)
    #expect(problem.location.description == "wide.csv:2:2")
    #expect(problem.message.english.contains("before 'Dumas\"\"'"))
    #expect(problem.message.french.contains("devant «\u{A0}Dumas\"\"\u{A0}»"))
  }

  @Test("spaces after a closing mark do no harm")
  func spacesAfter() {
    #expect(problems("a,b,c,d,e\n1,\"x\" ,,,\n").isEmpty)
  }
}
