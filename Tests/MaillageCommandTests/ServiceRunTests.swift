import Foundation
import Testing

@testable import MaillageCommand

/// The commands of offers, steps, sites and ratios, on the folder that `new` writes and on Alès.
@Suite("maillage offers, steps, sites, ratios")
struct ServiceRunTests {
  private let command = RunTests()

  private func inNewFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let path = NSTemporaryDirectory() + "maillage-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try command.run(["new", path]).code == 0)
    return try body(path)
  }

  @Test(
    "the example folder has offers and steps, and --check finds the holes left in them",
    arguments: [
      (["offers"], 0, "Telephone hour"), (["offers", "--check"], 1, "2 offers"),
      (["steps"], 0, "Request"), (["steps", "--check"], 0, "Request"),
      (["sites"], 0, "? not recorded"), (["sites", "--check"], 1, "Example sector"),
      (["ratios", "--of", "kind:college", "--per", "kind:cmp"], 0, "1 / 1 = 1.00"),
      (["ratios", "--of", "kind:college"], 2, ""),
      (["ratios", "--of", "pupils", "--per", "x"], 2, ""),
      (["ratios", "--interaction", "nothing"], 2, ""),
    ] as [([String], Int32, String)])
  func newFolder(arguments: [String], code: Int32, words: String) throws {
    try inNewFolder { path in
      let outcome = try command.run([arguments[0], path] + arguments.dropFirst())
      #expect(outcome.code == code, "\(outcome.errors)")
      #expect(words.isEmpty || outcome.output.contains(words), "\(outcome.output)")
    }
  }

  @Test("outside the network's own meetings the CMPP du Gard alone met school and hospital")
  func bridges() throws {
    let own = [
      "governance-body", "governance-meeting", "clinical-meeting", "training-meeting", "symposium",
      "preparation",
    ]
    let arguments =
      ["bridges", RunTests.ales, "--between", "education:chac"]
      + own.flatMap { ["--except-kind", $0] } + ["--without", "reseda", "--without", "rcl"]
    let outcome = try command.run(arguments)
    #expect(outcome.code == 0 && outcome.output.contains("CMPP du Gard alone met both"))
    #expect(try command.run(["bridges", RunTests.ales, "--between", "education"]).code == 2)
    #expect(try command.run(["bridges", RunTests.ales, "--between", "chac:health"]).code == 2)
  }

  @Test("without an option the shares are those of the four actions of the window")
  func defaultShares() throws {
    let outcome = try command.run(["ratios", RunTests.ales])
    #expect(outcome.output.contains("at least 82 of 227 (36.1%), 4 interactions"))
    #expect(outcome.output.contains("20.0%"))
    let before = try command.run(["ratios", RunTests.ales, "--to", "2021-12-31"])
    #expect(!before.output.contains("227"))
  }

  @Test(
    "every format says something",
    arguments: ["offers", "steps", "sites", "ratios", "bridges"],
    ["text", "csv", "json", "markdown"])
  func formats(name: String, format: String) throws {
    try inNewFolder { path in
      let outcome = try command.run([name, path, "--format", format])
      #expect(outcome.code == 0 && !outcome.output.isEmpty)
    }
  }

  @Test(
    "on 24 March 2022 the Éducation nationale was 8 of 40, over the four actions at least 82 of 227"
  )
  func shares() throws {
    let first = ["ratios", RunTests.ales, "--interaction", "x-rf-2022-03-24"]
    #expect(try command.run(first).output.contains("8 of 40 (20.0%)"))
    let others = ["x-gec-2021-22", "x-rc-2022", "x-mph-2022-04-15"]
    let all = first + others.flatMap { ["--interaction", $0] }
    #expect(try command.run(all).output.contains("at least 82 of 227 (36.1%)"))
  }
}
