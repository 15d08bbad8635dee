import Languages
import Partners
import Testing

@testable import Reporting

@Suite(
  "Who can use a page, and what it asks for", .serialized,
  .enabled(if: Browser.isHere, Browser.absence))
struct PageAccessTests {
  /// The report of the committed network, in both languages.
  static let reports: [Language: String] = {
    guard let files = try? ReportFolder(AlesNetwork.analysis()).files else { return [:] }
    let names: [Language: String] = [.french: "index.html", .english: "index.en.html"]
    return names.compactMapValues { name in
      files[name].map { String(decoding: $0, as: UTF8.self) }
    }
  }()

  @Test(
    "the report asks nothing of any address, and nothing in it fails", arguments: Language.allCases)
  func quiet(language: Language) throws {
    let visit = try Browser(html: try #require(Self.reports[language])).visit([
      ["type", "#control-q", "ales"], ["click", "#controls button[type=reset]"],
      ["click", "main thead button"],
    ])
    #expect(visit.requests == [])
    #expect(visit.complaints == [])
    #expect(visit.alarms == [])
  }

  @Test(
    "axe finds nothing to complain of, light or dark, wide or narrow",
    arguments: [
      (Language.french, 1280, "light"), (.french, 390, "dark"), (.english, 1280, "light"),
    ])
  func axe(language: Language, width: Int, scheme: String) throws {
    let visit = try Browser(html: try #require(Self.reports[language]))
      .visit([["axe"]], width: width, scheme: scheme)
    #expect(visit.seen == [[]])
    #expect(visit.complaints == [])
  }

  @Test(
    "axe finds nothing in a page with filters, evidence and linked shapes", arguments: [390, 1280])
  func axeOfSmallPage(width: Int) throws {
    let steps = [["click", "details.brief summary"], ["axe"]]
    let visit = try Browser(html: try SmallPage.html()).visit(steps, width: width)
    #expect(visit.seen == [[]])
    #expect(visit.complaints == [])
  }

  @Test(
    "no sideways scrolling on a telephone, nor with letters twice as large", arguments: [390, 640])
  func narrow(width: Int) throws {
    let overflow = """
      (() => {
        document.documentElement.style.fontSize = innerWidth > 600 ? '200%' : '';
        return document.documentElement.scrollWidth - innerWidth;
      })()
      """
    for html in [try SmallPage.html(), try #require(Self.reports[.french])] {
      let visit = try Browser(html: html).visit([["read", overflow]], width: width)
      #expect(visit.seen == [["0"]])
    }
  }

  @Test("the keyboard reaches every control, heading, proof and picture, and none lies hidden")
  func keyboard() throws {
    let visit = try Browser(html: try SmallPage.html()).visit([["walk", "60"]])
    let reached = try #require(visit.seen.first)
    for stop in [
      "a Aller au contenu", "a#other-language", "summary Sommaire", "input#control-q",
      "select#control-territory", "select#control-sector", "select#control-kind",
      "input#control-from", "button Tout montrer", "button Manque", "summary 2 lignes", "a I0",
    ] {
      #expect(reached.contains { $0.replacing("\n", with: "").hasPrefix(stop) }, "\(stop)")
    }
    #expect(visit.seen.last == [])
  }

  @Test("every control is at least 24 pixels high and wide")
  func targets() throws {
    let small = """
      [...document.querySelectorAll('button, input, select, summary, main a, header a')]
        .filter(e => e.checkVisibility() && !e.closest('svg'))
        .filter(e => { const b = e.getBoundingClientRect(); return b.width < 24 || b.height < 24; })
        .map(e => e.outerHTML.slice(0, 80))
      """
    #expect(try Browser(html: try SmallPage.html()).read(small) == [])
  }

  @Test("without script nothing is hidden and no control is dead", arguments: [true, false])
  func withoutScript(isReport: Bool) throws {
    let html = isReport ? try #require(Self.reports[.french]) : try SmallPage.html()
    let count = """
      (rows => [rows.length, rows.filter(r => !r.checkVisibility()).length,
        document.querySelectorAll('form, button, input').length])(
        [...document.querySelectorAll('main tr, main ol.items > li, main figure svg')])
      """
    let seen = try Browser(html: html).read(count, script: false)
    let rows = html.matches(of: /<tr[ >]/).count
    #expect(try #require(Int(seen[0])) >= rows && rows > 0)
    #expect(seen.dropFirst() == ["0", "0"])
  }

  @Test("on paper there are no controls, and short proofs lie open")
  func paper() throws {
    let visible = """
      ['#controls', 'nav', '.skip', 'details.brief ul', 'table thead'].map(
        name => document.querySelector(name).checkVisibility({ contentVisibilityAuto: true }))
      """
    let steps = [["medium", "print"]]
    #expect(
      try Browser(html: try SmallPage.html()).read(visible, after: steps)
        == ["False", "False", "False", "True", "True"])
  }
}
