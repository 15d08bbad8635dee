import Partners
import Territories
import Testing

@Suite("Coverage change")
struct CoverageChangeTests {
  @Test(
    "what is unknown at one time cannot be told, everything else has gone up, down or nowhere",
    arguments: [
      (.silent, .fragile, .gained), (.silent, .covered, .gained), (.fragile, .silent, .lost),
      (.covered, .silent, .lost), (.covered, .fragile, .weakened),
      (.fragile, .covered, .strengthened), (.unknown, .covered, .unclear),
      (.silent, .unknown, .unclear), (.unknown, .unknown, .same), (.covered, .covered, .same),
    ] as [(CoverageState, CoverageState, CoverageTrend)])
  func trends(before: CoverageState, after: CoverageState, trend: CoverageTrend) {
    #expect(CoverageTrend(from: before, to: after) == trend)
  }

  @Test("cells without weight have no share")
  func weightless() {
    #expect([CellChange]().share(\.before) == nil)
  }
}
