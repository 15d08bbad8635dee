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
    try expectRows(of: AlesNetwork.analysis(), view, language)
  }

  @Test("so do the sites of a network that has any, and a site and a corner have links")
  func sites() throws {
    let folder = AlesNetwork.folder.replacing("reseda-2022", with: "parpsych-ed")
    let network = try Network(contentsOf: folder)
    let settings = try #require(AnalysisSettings(of: network))
    let found = try expectRows(of: Analysis(network, settings), .triangles, .french)
    #expect(found.contains { $0.contains("#territory-") })
  }

  /// Expects a row for every link of a picture, and returns the links.
  @discardableResult
  private func expectRows(
    of analysis: Analysis, _ view: View, _ language: Language
  ) throws -> [String] {
    let request = DrawingRequest(in: language)
    guard let sheet = try view.sheet(of: analysis, for: request) else { return [] }
    let bytes = try sheet.diagram(for: request).rendered(as: [.svg], by: .fixed)[.svg]
    let drawn = try #require(DrawnSVG(bytes ?? []))
    let page = ReportFolder.page(in: language) + "#"
    let rows = Report(analysis).document(figures: [:]).grounds.compactMap(\.anchor).map {
      page + $0
    }
    #expect(Set(drawn.addresses).subtracting(rows).sorted() == [])
    return drawn.addresses
  }

  @Test(
    "a picture of records leads to the rows of those records",
    arguments: [
      (View.map, ["territory"]), (.network, ["institution"]), (.timeline, ["interaction"]),
      (.twoMode, ["institution", "interaction"]), (.ego, ["institution"]),
      (.beforeAfter, ["institution", "interaction"]), (.sectors, []),
      (.crosswalk, ["territory"]), (.offers, ["offer"]), (.chain, ["step"]),
      (.pipeline, ["interaction"]),
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
