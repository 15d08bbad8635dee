import Foundation
import Testing

@testable import MaillageCommand

@Suite("maillage import")
struct ImportRunTests {
  let tool = RunTests()
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("maillage-\(UUID().uuidString)").path

  private func write(_ text: String, to name: String) throws -> String {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test("a list becomes a folder that check accepts, and the source stays as it was")
  func attendance() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let text = "Structure;Nom;24/03/2022\nIME;Martin;x\nCMPP;Petit;excusé\n"
    let list = try write(text, to: "liste.csv")
    let line = ["import", "attendance", list, "-o", folder + "/records"]
    let outcome = try tool.run(line)
    #expect(outcome.code == 0 && outcome.output.isEmpty, "\(outcome.errors)")
    #expect(outcome.errors.contains("rows: read 2 = kept 2 + merged 0 + rejected 0"))
    #expect(!outcome.errors.contains("Martin"))
    #expect(try tool.run(["check", folder + "/records"]).code == 0)
    #expect(try tool.run(line).code == 1)
    #expect(try tool.run(line + ["--force"]).code == 0)
    #expect(try String(contentsOfFile: list, encoding: .utf8) == text)
  }

  @Test("a proposal goes to standard output, and comes back as a mapping")
  func proposal() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let list = try write("Structure;Avis;24/03/2022\nIME;bon;x\n", to: "liste.csv")
    let proposal = try tool.run(["import", "attendance", list, "--propose"])
    #expect(proposal.code == 0 && proposal.output.contains("maillage/mapping/1"))
    let mapping = try write(proposal.output, to: "mapping.json")
    let outcome = try tool.run([
      "import", "attendance", list, "--mapping", mapping, "-o", folder + "/records",
    ])
    #expect(outcome.code == 0 && outcome.errors.contains("Avis"), "\(outcome.errors)")
  }

  @Test(
    "options that do not go together are refused, with the cure",
    arguments: [
      (["attendance", "a.csv"], "-o"),
      (["attendance", "a.csv", "-o", "b", "--two-mode"], "import graph"),
      (["boundaries", "a.geojson", "-o", "b", "--propose"], "--propose"),
      (["attendance", "a.csv", "-o", "b", "--commune", "30001"], "import directory"),
      (["directory", "a.csv", "-o", "b", "--in", "c"], "--zoning"),
      (["directry", "a.csv", "-o", "b"], "directory"),
    ])
  func usage(arguments: [String], words: String) throws {
    let outcome = try tool.run(["import"] + arguments)
    #expect(outcome.code == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test("a file that is not there is told by its path")
  func missing() throws {
    let outcome = try tool.run(["import", "directory", "/nowhere.csv", "-o", folder])
    #expect(outcome.code == 1 && outcome.errors.contains("/nowhere.csv"))
  }
}
