import Foundation
import PeerPython
import Testing

@Suite("The options of a published report", .serialized)
struct PublishRunTests {
  private let run = RunTests().run
  private let folder = NSTemporaryDirectory() + "maillage-publish-\(UUID().uuidString)"

  private func report(_ options: [String]) throws -> RunTests.Outcome {
    try run(["report", RunTests.ales, "-o", folder + "/out"] + options, "C")
  }

  private func key(_ text: String) throws -> String {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/key"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test("the folder holds what may be shown, and the same key gives the same bytes")
  func written() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let options = try ["--publish", "--pseudonyms", key("sixteen bytes at least")]
    #expect(try report(options).code == 0)
    let first = FileManager.default.contents(atPath: folder + "/out/report.json")
    #expect(try report(options + ["--threshold", "11"]).code == 0)
    #expect(
      first != nil && FileManager.default.contents(atPath: folder + "/out/report.json") == first)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/out").sorted()
    #expect(names.count == 7 && !names.contains("ledger.json"))
  }

  @Test(
    "report.json keeps to its published schema, which has no place for a row or a picture",
    .enabled(if: Python.has("jsonschema"), "jsonschema is not installed; make test installs it"))
  func schema() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try report(["--publish"]).code == 0)
    let schema = ReportSchema(name: "maillage-published-report-1")
    #expect(schema.judgement(of: folder + "/out/report.json") == "[]\nFalse\n")
  }

  @Test(
    "options that do not fit are refused with their cure",
    arguments: [
      (["--threshold", "20"], "--publish"), (["--pseudonyms", "key"], "--publish"),
      (["--publish", "--compare-with", "2018"], "--compare-with"),
      (["--publish", "--boundaries", "b.geojson"], "--boundaries"),
      (["--publish", "--threshold", "1"], "--threshold"),
      (["--publish", "--pseudonyms", "/nowhere"], "16 random bytes"),
    ])
  func misfits(options: [String], cure: String) throws {
    let outcome = try report(options)
    #expect(outcome.code == 2 && outcome.errors.contains(cure), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test("a key that can be guessed is refused: it takes sixteen bytes")
  func shortKey() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let outcome = try report(["--publish", "--pseudonyms", key("fifteen bytes..")])
    #expect(outcome.code == 2 && outcome.errors.contains("15 bytes"), "\(outcome.errors)")
    #expect(try report(["--publish", "--pseudonyms", key("sixteen bytes...")]).code == 0)
  }

  @Test("it is not put beside a whole report, whose ledger would tell everything")
  func besideTheWhole() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try report([]).code == 0)
    let outcome = try report(["--publish"])
    #expect(outcome.code == 2 && outcome.errors.contains("new folder"), "\(outcome.errors)")
  }
}
