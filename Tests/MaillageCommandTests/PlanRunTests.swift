import Foundation
import Testing

@testable import MaillageCommand

@Suite("maillage plan")
struct PlanRunTests {
  let tool = RunTests()

  @Test(
    "what the records do not know is refused with the nearest that they do",
    arguments: [
      (["--not", "cmpeaa"], "did you mean 'cmpea'?"), (["--host-kind", "colege"], "'college'"),
      (["--meetings", "0"], "1 to 50"), (["--capacity", "0"], "--capacity"),
    ])
  func refusals(arguments: [String], words: String) throws {
    let meetings = arguments.contains("--meetings") ? [] : ["--meetings", "1"]
    let outcome = try tool.run(["plan", RunTests.ales] + meetings + arguments)
    #expect(outcome.code == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test("how many meetings is for the coordinator to say")
  func required() throws {
    let outcome = try tool.run(["plan", RunTests.ales])
    #expect(outcome.code == 2 && outcome.errors.contains("--meetings is missing"))
  }

  @Test("the plan says the same in JSON, in text and in both languages")
  func sameInJSON() throws {
    let line = ["plan", RunTests.ales, "--meetings", "2"]
    let json = try JSONSerialization.jsonObject(
      with: Data(try tool.run(line + ["-f", "json"]).output.utf8))
    let object = try #require(json as? [String: Any])
    #expect(object["schema"] as? String == "maillage/plan/1")
    #expect(object["isExact"] as? Bool == true)
    let meetings = try #require(object["meetings"] as? [[String: Any]])
    let english = try tool.run(line).output
    let french = try tool.run(line, language: "fr_FR.UTF-8").output
    for meeting in meetings {
      let host = try #require(meeting["hostName"] as? String)
      #expect(english.contains(host) && french.contains(host))
    }
    #expect(english.contains("2 meetings, at ") && french.contains("2 rencontres, "))
    #expect(try tool.run(line).output == english)
  }
}
