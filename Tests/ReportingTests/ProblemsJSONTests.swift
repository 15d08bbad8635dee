import Languages
import Reporting
import Tables
import Testing

@Suite("Problems for machines")
struct ProblemsJSONTests {
  static let problems = Problems(
    [
      Location(file: "network.xlsx", sheet: "tools", line: 12, column: 2),
      Location(file: "tools.csv", line: 4),
    ].map { Problem(.badDate, at: $0, message: Text(fr: "non", en: "no")) })

  @Test("a place in a workbook names its sheet, one in a text file has none")
  func json() {
    let text = String(decoding: Self.problems.json.bytes, as: UTF8.self)
      .filter { !$0.isWhitespace }
    #expect(text.contains(#""sheet":"tools""#))
    #expect(text.contains(#""sheet":null"#))
  }

  @Test("as CSV the sheet stands between the file and the line")
  func csv() {
    let lines = Self.problems.csv(in: .english).split(whereSeparator: \.isNewline)
    #expect(
      lines == [
        "code,file,sheet,line,column,field,value,message,nearest",
        "bad-date,network.xlsx,tools,12,2,,,no,", "bad-date,tools.csv,,4,,,,no,",
      ])
  }
}
