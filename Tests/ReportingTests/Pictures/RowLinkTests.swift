import Graphviz
import Languages
import Partners
import Testing

@testable import Reporting

@Suite("Where pictures lead")
struct RowLinkTests {
  @Test(
    "every link of a picture leads to a row of the report",
    arguments: View.allCases, Language.allCases)
  func rows(view: View, language: Language) throws {
    let analysis = try AlesNetwork.analysis()
    let request = DrawingRequest(in: language)
    guard let sheet = try view.sheet(of: analysis, for: request) else { return }
    let bytes = try sheet.diagram(for: request).rendered(as: [.svg], by: .fixed)[.svg]
    let drawn = try #require(DrawnSVG(bytes ?? []))
    let page = ReportFolder.page(in: language) + "#"
    let rows = Report(analysis).document(figures: [:]).grounds.compactMap(\.anchor).map {
      page + $0
    }
    #expect(Set(drawn.addresses).subtracting(rows).sorted() == [])
  }

  @Test(
    "a picture of records leads to the rows of those records",
    arguments: [
      (View.map, ["territory"]), (.network, ["institution"]), (.timeline, ["interaction"]),
      (.twoMode, ["institution", "interaction"]), (.ego, ["institution"]),
      (.beforeAfter, ["institution", "interaction"]), (.sectors, []),
    ])
  func kinds(view: View, kinds: [String]) throws {
    let request = DrawingRequest(in: .english)
    let sheet = try #require(try view.sheet(of: AlesNetwork.analysis(), for: request))
    let bytes = try sheet.diagram(for: request).rendered(as: [.svg], by: .fixed)[.svg]
    let drawn = try #require(DrawnSVG(bytes ?? []))
    let found = drawn.addresses.compactMap { $0.firstMatch(of: /#([a-z]+)-/).map { String($0.1) } }
    #expect(Set(found).sorted() == kinds)
  }
}
