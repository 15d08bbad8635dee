import Languages
import Partners
import Testing

@testable import Reporting

@Suite("Sheets that hold all institutions, on any paper")
struct DrawnSheetTests {
  /// A sheet, and how often at least its words name a sector: the legend, and each panel or side.
  struct Case: Sendable, CustomTestStringConvertible {
    let view: View
    let times: Int
    let language: Language
    let paper: Paper?

    var testDescription: String { "\(view) \(language) \(paper.map { "\($0)" } ?? "as drawn")" }
  }

  static let cases = [(View.beforeAfter, 1), (.twoMode, 2)].flatMap { view, times in
    Language.allCases.flatMap { language in
      [nil, Paper.a3, .slide].map {
        Case(view: view, times: times, language: language, paper: $0)
      }
    }
  }

  @Test(
    "the sheet is readable, and its legend names every sector",
    arguments: cases)
  func sheet(_ sheet: Case) throws {
    let analysis = try AlesNetwork.analysis()
    var request = DrawingRequest(in: sheet.language)
    request.paper = sheet.paper
    let drawn = try DrawnSheet(sheet.view, analysis, for: request)
    let sectors = Set(
      RecordedPresences(analysis).counts.keys.map { analysis.network.institutions[$0].sector })
    for sector in sectors {
      let named = drawn.words.count { $0.contains(sector.words[sheet.language]) }
      #expect(named >= sheet.times)
    }
  }
}
