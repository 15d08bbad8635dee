import Languages
import Partners
import Testing

@testable import Reporting

@Suite("The list of the sheets of a folder")
struct SheetIndexTests {
  /// The pages of a folder as text, by name.
  private static func pages(of analysis: Analysis) throws -> [String: String] {
    try SheetFolder(analysis).files.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// The files that a page lists.
  private static func files(in page: String) -> [String] {
    page.matches(of: /<li><a href="([^"]*)">/).map { String($0.output.1) }
  }

  @Test(
    "every page of the folder is listed once, in its language, and leads to the other language",
    arguments: [
      (Language.french, "index.html", "index.en.html"), (.english, "index.en.html", "index.html"),
    ])
  func whole(language: Language, name: String, other: String) throws {
    let pages = try Self.pages(of: AlesNetwork.analysis())
    let index = try #require(pages[name])
    let sheets = pages.keys.filter {
      $0.contains(".en.") == (language == .english) && !$0.hasPrefix("index")
    }
    #expect(Self.files(in: index).sorted() == sheets.sorted() && !sheets.isEmpty)
    #expect(index.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(index.contains("href=\"\(other)\""))
  }

  @Test("sheets stand by kind under their number, each with its title and its main finding")
  func kinds() throws {
    var folder = PrintedSheetTests.folder
    folder.settings = folder.settings.replacing(
      "\"asOf\"", with: "\"actions\": [\"talk\"], \"asOf\"")
    let pages = try Self.pages(of: folder.analysis())
    let index = try #require(pages["index.html"]).replacing("\u{A0}", with: " ")
    let headings = index.matches(of: /<h2[^>]*>([^<]*)</).map { String($0.output.1) }
    #expect(headings == ["3 schémas de structures", "1 fiche action", "1 glossaire"])
    #expect(index.contains(">Schéma : CMP du Site</a>"))
    for finding in [
      "A vu 1 institution dans la période, dont 0 plusieurs fois, en 1 occasion",
      "Réalisé : 1 séance, 25 participants",
      "1 sigle expliqué ; 2 de plus employés sans explication",
    ] {
      #expect(index.contains("<small>\(finding)</small>"), "\(finding)")
    }
    for page in pages.values { #expect(!page.contains("<script")) }
  }

  @Test(
    "names full of markup read as themselves in the list",
    arguments: ["index.html", "index.en.html"])
  func markup(name: String) throws {
    var folder = PrintedSheetTests.folder
    for (table, text) in folder.tables {
      folder.tables[table] = text.replacing("CMP du Site", with: "CMP <img src=x onerror=alert(1)>")
    }
    let index = try #require(try Self.pages(of: folder.analysis())[name])
    #expect(index.contains("&lt;img src=x") && !index.contains("<img"))
  }
}

@Suite(
  "Who can use a sheet", .serialized, .enabled(if: Browser.isHere, Browser.absence))
struct SheetAccessTests {
  private static let pages = try? SheetFolder(AlesNetwork.analysis()).files.mapValues {
    String(decoding: $0, as: UTF8.self)
  }

  @Test(
    "axe finds nothing to complain of, nothing is asked, and nothing scrolls sideways",
    arguments: ["index.html", "structure-cmpp-gard.html", "directory-mt-ales.en.html"], [390, 1280])
  func axe(name: String, width: Int) throws {
    let overflow = "document.documentElement.scrollWidth - innerWidth"
    let visit = try Browser(html: try #require(Self.pages?[name]))
      .visit([["axe"], ["read", overflow]], width: width)
    #expect(visit.seen == [[], ["0"]])
    #expect(visit.requests == [] && visit.complaints == [] && visit.alarms == [])
  }
}
