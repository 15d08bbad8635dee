import Foundation
import Testing

@testable import MaillageCommand

@Suite("The command")
struct RunTests {
  static let ales = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Networks/reseda-2022").path

  /// What a run of the built tool printed, and its exit code.
  struct Outcome {
    let code: Int32
    let output: String
    let errors: String
  }

  func run(_ arguments: [String], language: String = "C") throws -> Outcome {
    let tests = try #require(Bundle.main.executableURL)
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = tests.resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("maillage")
    process.arguments = arguments
    process.environment = ["LANG": language, "PATH": "/usr/bin:/bin"]
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }

  @Test(
    "exit 0 is done, 1 is findings or bad data, 2 is a wrong command line",
    arguments: [
      (["check", ales], 0), (["summary", ales], 0), (["gaps", ales], 0),
      (["gaps", ales, "--weight", "schools"], 0), (["gaps", ales, "--weight", "area"], 2),
      (["gaps", ales, "--kind", "training-meeting"], 0), (["gaps", ales, "--kind", "training"], 2),
      (["gaps", ales, "--between", "education:social"], 0),
      (["gaps", ales, "--between", "education"], 2),
      (["gaps", ales, "--check"], 1), (["check", "/nowhere"], 1), (["gaps", "/nowhere"], 1),
      (["gapz", ales], 2), (["gaps", ales, "--as-of", "yesterday"], 2), ([], 2),
      (["gaps", ales, "--from", "2023-01-01", "--as-of", "2022-01-01"], 2),
      (["gaps", ales, "--to", "2022-12-31", "--as-of", "2022"], 0),
      (["gaps", ales, "--to", "2021", "--as-of", "2022"], 2),
      (["compare", ales], 0), (["compare", ales, ales], 0), (["compare", ales, "/nowhere"], 1),
      (["compare", ales, "--before-from", "2021", "--before-as-of", "2020"], 2),
      (["rehearse", ales, "--without", "reseda"], 0), (["rehearse", ales, "--pairs"], 0),
      (["rehearse", ales], 2), (["rehearse", ales, "--without", "resedaa"], 2),
      (["draw", ales, "-o", "map.gif"], 2), (["draw", ales, "--focus", "health"], 2),
      (["--version"], 0), (["help", "gaps"], 0),
    ] as [([String], Int32)])
  func exitCodes(arguments: [String], code: Int32) throws {
    let outcome = try run(arguments)
    #expect(outcome.code == code, "\(outcome.errors)")
    #expect(code == 2 ? outcome.output.isEmpty : true)
  }

  @Test("problems of the records are the result of check, and the complaint of every other command")
  func problemsGoWhereTheyBelong() throws {
    let checked = try run(["check", "/nowhere"])
    #expect(checked.output.contains("/nowhere") && checked.errors.isEmpty)
    let gaps = try run(["gaps", "/nowhere"])
    #expect(gaps.errors.contains("/nowhere") && gaps.output.isEmpty)
  }

  @Test("the environment chooses the language, and --lang overrules it")
  func languages() throws {
    #expect(try run(["gaps", Self.ales], language: "fr_FR.UTF-8").output.contains("élèves"))
    let english = try run(["gaps", Self.ales, "--lang", "en"], language: "fr_FR.UTF-8")
    #expect(english.output.contains("pupils"))
  }

  @Test("gaps says the same in JSON as in text")
  func gapsJSON() throws {
    let outcome = try run(["gaps", Self.ales, "--as-of", "2022-12-31", "--format", "json"])
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let object = try #require(json as? [String: Any])
    #expect(object["schema"] as? String == "maillage/gaps/1")
    let meetings = try #require(object["meetings"] as? [[String: Any]])
    let sud = try #require(meetings.first { $0["name"] as? String == "Sud" })
    #expect(sud["daysSince"] as? Int == 1480)
    #expect(sud["last"] as? String == "2018-12-12")
    #expect(sud["inWindow"] as? Int == 0)
  }

  @Test("draw writes what the ending asks for", arguments: [("svg", "<svg"), ("pdf", "%PDF")])
  func draw(ending: String, magic: String) throws {
    let path = NSTemporaryDirectory() + "maillage-\(UUID().uuidString).\(ending)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try run(["draw", Self.ales, "--view", "map", "-o", path]).code == 0)
    let bytes = try #require(FileManager.default.contents(atPath: path))
    #expect(String(decoding: bytes.prefix(400), as: UTF8.self).contains(magic))
  }

  @Test("report writes the same bytes twice, and ends with the gaps and the page")
  func report() throws {
    let folder = NSTemporaryDirectory() + "maillage-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let first = try run(["report", Self.ales, "-o", folder])
    #expect(first.output.contains("1480 days") && first.output.hasSuffix("index.html\n"))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(files.contains("index.html") && files.contains("index.en.html"))
    let before = files.map { FileManager.default.contents(atPath: folder + "/" + $0) }
    #expect(try run(["report", Self.ales, "-o", folder]).code == 0)
    #expect(files.map { FileManager.default.contents(atPath: folder + "/" + $0) } == before)
  }
}
