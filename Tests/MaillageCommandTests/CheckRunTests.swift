import Foundation
import Testing

@testable import MaillageCommand

@Suite("maillage check")
struct CheckRunTests {
  let tool = RunTests()

  static let fixtures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("PartnersTests/Fixtures").path

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let output = try tool.run(["check"] + arguments).output
    return try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  private func results(_ arguments: [String]) throws -> [[String: Any]] {
    let runs = try #require(json(arguments + ["-f", "sarif"])["runs"] as? [[String: Any]])
    return try #require(runs.first?["results"] as? [[String: Any]])
  }

  @Test("SARIF has the shape that its standard requires, and a rule for every result")
  func sarif() throws {
    let log = try json([Self.fixtures + "/everything-wrong", "-f", "sarif"])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(driver["name"] as? String == "maillage")
    #expect(rules.allSatisfy { ($0["shortDescription"] as? [String: Any])?["text"] is String })
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(!results.isEmpty)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(result["level"] as? String == "error")
      #expect((result["message"] as? [String: Any])?["text"] is String)
      let location = try #require((result["locations"] as? [[String: Any]])?.first)
      let physical = try #require(location["physicalLocation"] as? [String: Any])
      let artifact = try #require(physical["artifactLocation"] as? [String: Any])
      #expect(URL(string: artifact["uri"] as? String ?? "") != nil)
      if let region = physical["region"] as? [String: Any] {
        #expect(try #require(region["startLine"] as? Int) >= 1)
        #expect((region["startColumn"] as? Int ?? 1) >= 1)
      }
    }
  }

  @Test("as many results as problems, each at the letter where its cell begins")
  func letters() throws {
    let folder = Self.fixtures + "/bad-date"
    let problems = try #require(
      json([folder, "-f", "json"])["problems"] as? [[String: Any]])
    let results = try results([folder])
    #expect(results.count == problems.count)
    for (problem, result) in zip(problems, results) {
      let location = (result["locations"] as? [[String: Any]])?.first
      let physical = location?["physicalLocation"] as? [String: Any]
      let region = physical?["region"] as? [String: Any]
      let (line, letter) = (region?["startLine"] as? Int ?? 0, region?["startColumn"] as? Int ?? 0)
      let file = try #require(problem["file"] as? String)
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      let written = text.components(separatedBy: "\n")[line - 1].utf16.dropFirst(letter - 1)
      #expect(String(Substring(written)).hasPrefix(problem["value"] as? String ?? "?"))
    }
  }

  @Test("a network without a problem has no result, and exit 0")
  func sound() throws {
    #expect(try results([RunTests.ales]).isEmpty)
    #expect(try tool.run(["check", RunTests.ales, "-f", "sarif"]).code == 0)
    #expect(try tool.run(["check", Self.fixtures + "/bad-date", "-f", "sarif"]).code == 1)
    #expect(try results(["/nowhere at all"]).count == 1)
  }

  @Test("the dialect is said where it is not the plain one, and may be forced")
  func dialect() throws {
    let folder = Self.fixtures + "/french-dialect"
    let said = try tool.run(["check", folder]).output
    #expect(said.contains("Windows-1252") && said.contains("semicolons"))
    #expect(try !tool.run(["check", RunTests.ales]).output.contains("semicolons"))
    #expect(try tool.run(["check", folder, "--delimiter", ";"]).code == 0)
    #expect(try tool.run(["check", folder, "--delimiter", "tab"]).code == 1)
    #expect(try tool.run(["check", folder, "--encoding", "utf-8"]).code == 1)
    #expect(try tool.run(["check", folder, "--encoding", "ebcdic"]).code == 2)
  }

  @Test("JSON accounts for every row, with or without problems")
  func ledger() throws {
    for folder in ["/everything-wrong", "/sound"] {
      let sources = try #require(
        json([Self.fixtures + folder, "-f", "json"])["ledger"] as? [[String: Any]])
      for source in sources {
        let rows = try #require(source["rows"] as? [String: Any])
        guard let read = rows["read"] as? Int else { continue }
        let parts = ["kept", "merged", "rejected"].compactMap { rows[$0] as? Int }
        #expect(parts.count == 3 && parts.reduce(0, +) == read)
      }
    }
  }

  @Test("a French spreadsheet gets its mark, semicolons and CRLF")
  func spreadsheet() throws {
    let output = try tool.run(["check", RunTests.ales, "-f", "csv-excel"]).output
    #expect(output.unicodeScalars.first == "\u{FEFF}")
    #expect(output.contains(";") && output.contains("\r\n"))
  }
}
