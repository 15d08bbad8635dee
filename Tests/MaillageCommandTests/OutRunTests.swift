import PeerPython
import Foundation
import Testing

@Suite("Records and results written")
struct OutRunTests {
  private let run = RunTests().run
  private let path = NSTemporaryDirectory() + "maillage-out-\(UUID().uuidString)"

  private var kite: String {
    URL(fileURLWithPath: RunTests.ales)
      .appendingPathComponent("../../Tests/PartnersTests/Fixtures/GraphFiles/kite.csv")
      .standardized.path
  }

  @Test("new makes a folder that check accepts, and never writes over one")
  func newFolder() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try run(["new", path, "--lang", "fr"], "C").code == 0)
    let checked = try run(["check", path], "C")
    #expect(checked.code == 0, "\(checked.output)")
    #expect(FileManager.default.fileExists(atPath: path + "/LISEZMOI.md"))
    let again = try run(["new", path], "C")
    #expect(again.code == 2 && again.errors.contains("not empty"))
  }

  @Test("new makes a workbook that check accepts, and never writes over one")
  func newWorkbook() throws {
    let file = path + ".xlsx"
    defer { try? FileManager.default.removeItem(atPath: file) }
    #expect(try run(["new", file], "C").code == 0)
    #expect(try run(["check", file], "C").code == 0)
    #expect(try run(["new", file], "C").code == 2)
  }

  @Test("two exports of a network are the same bytes", arguments: ["xlsx", "gexf"])
  func sameBytes(ending: String) throws {
    let files = ["1", "2"].map { path + $0 + "." + ending }
    defer { files.forEach { try? FileManager.default.removeItem(atPath: $0) } }
    for file in files { #expect(try run(["export", RunTests.ales, "-o", file], "C").code == 0) }
    let data = files.map { FileManager.default.contents(atPath: $0) }
    #expect(data[0] != nil && data[0] == data[1])
  }

  @Test(
    "an ending that says no format is wrong, none is a folder",
    arguments: [("x.docx", 2), ("x.d/", 0), ("x", 0)] as [(String, Int32)])
  func endings(name: String, code: Int32) throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try run(["export", kite, "-o", path + "/" + name], "C").code == code)
  }

  @Test(
    "Frictionless finds nothing wrong with the results",
    .enabled(
      if: Python.has("frictionless"), "Frictionless is not installed; make test installs it"),
    arguments: [
      ("records", ["vertices", "ties", "units", "cells", "gaps"]), ("graph", ["vertices", "ties"]),
    ])
  func frictionless(source: String, tables: [String]) throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let network = source == "graph" ? kite : RunTests.ales
    #expect(try run(["export", network, "--package", "-o", path + "/a.b"], "C").code == 0)
    let script = """
      import frictionless, json
      report = frictionless.validate('datapackage.json')
      print([task.name for task in report.tasks] if report.valid else report)
      """
    let names = "[" + tables.map { "'\($0)'" }.joined(separator: ", ") + "]\n"
    #expect(Python.output(of: script, in: path + "/a.b") == names)
  }

  @Test(
    "openpyxl counts the vertices and ties of the workbook as the network has them",
    .enabled(if: Python.has("openpyxl"), "openpyxl is not installed; make test installs it"))
  func workbook() throws {
    let file = path + ".xlsx"
    defer { try? FileManager.default.removeItem(atPath: file) }
    #expect(try run(["export", kite, "-o", file], "C").code == 0)
    let script = """
      import openpyxl, sys
      book = openpyxl.load_workbook(sys.argv[1])
      print([(s.title, s.max_row - 1, s.freeze_panes, s["A1"].font.bold) for s in book])
      """
    #expect(
      Python.output(of: script, [file])
        == "[('vertices', 10, 'A2', True), ('ties', 18, 'A2', True)]\n")
  }
}
