import Languages
import Partners
import Testing

@testable import Reporting

@Suite("A folder of sheets")
struct SheetFolderTests {
  @Test("the actions of the folder, who is most present and the glossary, each in both languages")
  func chosen() throws {
    var folder = PrintedSheetTests.folder
    folder.settings = folder.settings.replacing(
      "\"asOf\"", with: "\"actions\": [\"talk\"], \"asOf\"")
    let names = try SheetFolder(folder.analysis()).files.keys.sorted()
    #expect(
      names == [
        "action-talk.en.html", "action-talk.html", "glossary.en.html", "glossary.html",
        "index.en.html", "index.html", "structure-clinic.en.html", "structure-clinic.html",
        "structure-mutual.en.html",
        "structure-mutual.html", "structure-school.en.html", "structure-school.html",
      ])
  }

  @Test("without a list of actions its series and procedures are told")
  func series() throws {
    let names = try SheetFolder(PrintedSheetTests.folder.analysis()).files.keys
    #expect(names.contains("action-acc.html") && !names.contains("action-talk.html"))
  }

  @Test("Alès has a directory for each of its four micro-territories and its four actions")
  func ales() throws {
    let names = try SheetFolder(AlesNetwork.analysis()).files.keys
    #expect(names.count { $0.hasPrefix("directory-mt-") } == 8)
    #expect(names.count { $0.hasPrefix("action-") } == 8)
  }

  @Test("each page leads to the same in the other language, and a structure has its drawing")
  func pages() throws {
    let files = try SheetFolder(PrintedSheetTests.folder.analysis()).files
    let page = String(decoding: try #require(files["structure-clinic.html"]), as: UTF8.self)
    #expect(page.contains("href=\"structure-clinic.en.html\"") && page.contains("<svg"))
    #expect(page.contains("<html lang=\"fr\">"))
  }

  @Test("the same records give the same bytes")
  func deterministic() throws {
    let first = try SheetFolder(PrintedSheetTests.folder.analysis())
    let second = try SheetFolder(PrintedSheetTests.folder.analysis())
    #expect(first.files == second.files)
  }

  @Test("an identifier cannot lead out of the folder")
  func names() throws {
    var folder = PrintedSheetTests.folder
    for (name, text) in folder.tables {
      folder.tables[name] = text.replacing("talk", with: "../../talk")
    }
    folder.settings = folder.settings.replacing(
      "\"asOf\"", with: "\"actions\": [\"../../talk\"], \"asOf\"")
    let names = try SheetFolder(folder.analysis()).files.keys
    #expect(names.contains { $0.hasPrefix("action-") } && !names.contains { $0.contains("/") })
  }
}
