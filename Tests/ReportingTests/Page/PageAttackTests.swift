import Testing

@testable import Reporting

@Suite(
  "Names that try to be more than names", .serialized,
  .enabled(if: Browser.isHere, Browser.absence))
struct PageAttackTests {
  /// Marks that run something wherever a page takes them for more than words.
  static let marks = [
    "<script>alert(1)</script>", "</script><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)' x='",
    "\" autofocus onfocus=\"alert(1)",
    "javascript:alert(1)", "</style><svg onload=alert(1)>", "--><svg/onload=alert(1)>",
    "</template><iframe srcdoc='<script>parent.alert(1)</script>'>",
    "]]><a href=javascript:alert(1)>x",
    "&lt;script&gt;alert(1)&lt;/script&gt;", "\u{0}\u{1B}\u{202E}", "</table></main><h1>",
    "${alert(1)}",
  ]

  @Test("nothing runs, nothing is asked for, and the name reads as itself", arguments: marks)
  func nothingRuns(mark: String) throws {
    let foreign = """
      [...document.querySelectorAll('*')].filter(element =>
        ['IFRAME', 'OBJECT', 'EMBED'].includes(element.tagName)
          || [...element.attributes].some(one => one.name.startsWith('on'))
          || element.matches('main script, main h1, main img, [href^="javascript:"]'))
        .map(element => element.outerHTML.slice(0, 120))
      """
    let title = "document.querySelector('h1').textContent"
    let visit = try Browser(html: try SmallPage.html(mark: mark)).visit([
      ["hover", "#table-gaps-1 tbody tr"], ["type", "#control-q", mark],
      ["click", "#table-gaps-1 thead button"], ["click", "#controls button[type=reset]"],
      ["read", foreign], ["read", title],
    ])
    let readable = mark.map { $0 == "\u{0}" || $0 == "\u{1B}" ? "\u{FFFD}" : String($0) }.joined()
    #expect(visit.alarms == [])
    #expect(visit.requests == [])
    #expect(visit.complaints == [])
    #expect(visit.seen.first == [])
    #expect(visit.seen.last == ["Réseau" + readable])
  }

  @Test("an address full of markup runs nothing")
  func fragment() throws {
    let visit = try Browser(html: try SmallPage.html()).visit(
      [["read", "document.querySelectorAll('img').length"]],
      fragment: "#q=<img src=x onerror=alert(1)>&at=\"><script>alert(1)</script>&sort=<b>.0.up")
    #expect(visit.alarms == [] && visit.complaints == [] && visit.seen == [["0"]])
  }

  @Test("a script that got into the page all the same is refused by its policy")
  func policy() throws {
    let html = try SmallPage.html().replacing(
      "<main id=\"main\">",
      with: "<main id=\"main\"><script>alert(1)</script><b onclick=\"alert(2)\">b</b>")
    let visit = try Browser(html: html).visit([["click", "main > b"]])
    #expect(visit.alarms == [])
    #expect(visit.complaints.contains { $0.contains("Content Security Policy") })
  }
}
