import Foundation
import Testing

@Suite("A report that follows its records", .serialized, .timeLimit(.minutes(2)))
struct WatchRunTests {
  private let folder = NSTemporaryDirectory() + "maillage-watch-\(UUID().uuidString)"

  private var records: String { folder + "/records" }
  private var page: String { folder + "/out/index.en.html" }

  /// The built tool, watching.
  private func watcher(_ errors: Pipe) throws -> Process {
    let tests = try #require(Bundle.main.executableURL)
    let process = Process()
    process.executableURL = tests.resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("maillage")
    process.arguments = ["report", records, "-o", folder + "/out", "--publish", "--watch"]
    process.environment = ["LANG": "C", "PATH": "/usr/bin:/bin"]
    (process.standardOutput, process.standardError) = (Pipe(), errors)
    return process
  }

  /// Reads on until a line has been said; what ended says nothing.
  private func line(_ pipe: Pipe) -> String {
    var bytes = Data()
    while let byte = try? pipe.fileHandleForReading.read(upToCount: 1), !byte.isEmpty {
      bytes += byte
      if byte == Data([10]) { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func rename(_ old: String, _ new: String) throws {
    let path = records + "/territories.csv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacing(old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test("an edit makes the report again, an error is said, and its cure makes it again")
  func edits() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: RunTests.ales, toPath: records)
    let errors = Pipe()
    let process = try watcher(errors)
    try process.run()
    defer { process.terminate() }
    #expect(line(errors) == "Watching the records; Ctrl-C ends\n")
    let before = try String(contentsOfFile: page, encoding: .utf8)
    try rename("Alès", "Elsewhere")
    #expect(line(errors) == "Report made again\n")
    let after = try String(contentsOfFile: page, encoding: .utf8)
    #expect(after != before && after.contains("Elsewhere"))
    try rename("zoning", "zonnning")
    #expect(line(errors).contains("territories.csv"))
    #expect(process.isRunning)
    #expect(try String(contentsOfFile: page, encoding: .utf8) == after)
  }
}
