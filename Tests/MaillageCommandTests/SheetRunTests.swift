import Foundation
import Testing

@testable import MaillageCommand

@Suite("maillage sheet")
struct SheetRunTests {
  private let command = RunTests()

  @Test(
    "each sheet of the Alès network is made, and says what it found",
    arguments: [
      (["directory", "mt-ales"], "Directory: Alès"), (["structure", "cmpp-gard"], "CMPP du Gard"),
      (["action", "x-rc-2022"], "Done: 11 sessions, 98 participations"),
      (["glossary"], "acronyms explained"),
    ])
  func sheets(arguments: [String], words: String) throws {
    let outcome = try command.run(["sheet", RunTests.ales] + arguments)
    #expect(outcome.code == 0 && outcome.output.contains(words), "\(outcome.errors)")
  }

  @Test(
    "what cannot be is said with the nearest match, and nothing is written",
    arguments: [
      (["directory", "mt-alez"], "did you mean 'mt-ales'?"),
      (["structure", "cmpp-gart"], "did you mean 'cmpp-gard'?"),
      (["action", "x-rc-2023"], "did you mean 'x-rc-2022'?"),
      (["directory"], "takes an identifier"), (["glossary", "x"], "whole network"),
      (["dictionary", "x"], "directory"), (["glossary", "-o", "x.gif"], ".html"),
    ])
  func refusals(arguments: [String], words: String) throws {
    let outcome = try command.run(["sheet", RunTests.ales] + arguments)
    #expect(outcome.code == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test(
    "every format says the same in its own form",
    arguments: [
      ("text", "===="), ("csv", "section,"), ("csv-excel", "section;"),
      ("json", "maillage/sheet/1"), ("markdown", "# "), ("html", "<!DOCTYPE html>"),
    ])
  func formats(format: String, mark: String) throws {
    let arguments = ["sheet", RunTests.ales, "action", "x-rc-2022", "--format", format]
    let outcome = try command.run(arguments)
    #expect(outcome.code == 0 && outcome.output.contains(mark))
    #expect(outcome.output.contains("98"))
  }

  @Test("the ending of the file says the form; the page of a structure holds its drawing")
  func files() throws {
    let path = NSTemporaryDirectory() + "maillage-\(UUID().uuidString).html"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let arguments = ["sheet", RunTests.ales, "structure", "cmpp-gard", "-o", path]
    let outcome = try command.run(arguments, language: "fr_FR.UTF-8")
    #expect(outcome.code == 0 && outcome.output.isEmpty)
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<svg"))
    #expect(page.contains("Comment on y est adressé"))
  }

  @Test("all writes a folder of pages in both languages, and wants to know which")
  func folder() throws {
    let path = NSTemporaryDirectory() + "maillage-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try command.run(["sheet", RunTests.ales, "all"]).code == 2)
    let outcome = try command.run(["sheet", RunTests.ales, "all", "-o", path])
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(outcome.code == 0 && outcome.output.contains("\(names.count) pages"))
    #expect(names.contains("directory-mt-ales.html") && names.contains("glossary.en.html"))
    #expect(names.contains("index.html") && outcome.output.contains("\(path)/index.html lists"))
  }
}
