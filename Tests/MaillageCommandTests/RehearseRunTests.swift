import Foundation
import Testing

@testable import MaillageCommand

@Suite("The command rehearse")
struct RehearseRunTests {
  let ales = RunTests.ales

  func run(_ arguments: [String]) throws -> RunTests.Outcome {
    try RunTests().run(["rehearse", ales] + arguments)
  }

  @Test("somebody unknown is a wrong command line, with the nearest of those who are known")
  func nearest() throws {
    let outcome = try run(["--without", "cmpeaa"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("'cmpeaa'") && outcome.errors.contains("'cmpea'?"))
  }

  @Test("without the coordination 39 components are left, in text and in JSON")
  func coordination() throws {
    let text = try run(["--without", "reseda", "--without", "rcl"]).output
    #expect(text.contains("39 components, where there were 3"))
    let outcome = try run(["--without", "reseda", "--without", "rcl", "--format", "json"])
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let object = try #require(json as? [String: Any])
    #expect(object["schema"] as? String == "maillage/rehearsal/1")
    let rehearsals = try #require(object["rehearsals"] as? [[String: Any]])
    #expect(rehearsals.map { $0["reading"] as? String } == ["absent"])
    let after = try #require(rehearsals.first?["after"] as? [String: Any])
    #expect((after["componentSizes"] as? [Int])?.count == 39)
  }

  @Test("the coordination is told by both readings")
  func bothReadings() throws {
    let text = try run(["--coordinator"]).output
    #expect(text.contains("Absent, their meetings held without them"))
    #expect(text.contains("If their meetings fall too"))
  }

  @Test(
    "the same question has the same answer, byte by byte",
    arguments: ["text", "csv", "json", "markdown"])
  func repeatable(format: String) throws {
    let arguments = ["--coordinator", "--pairs", "--without", "cmpea", "--format", format]
    let first = try run(arguments)
    #expect(first.code == 0)
    #expect(!first.output.isEmpty)
    #expect(try run(arguments).output == first.output)
  }
}
