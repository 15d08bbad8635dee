import Territories
import Testing

@Suite("Coverage of one column")
struct CellCoverageColumnsTests {
  /// EN1 is tied to Alès, EN2 to Nord, EN3 to Sud (`field.md` §3.1).
  let toy = CellCoverage(
    of: .toy,
    states: [
      [.fragile, .silent, .silent], [.silent, .covered, .silent], [.silent, .silent, .fragile],
    ])

  @Test("Alès: 600 of 750 pupils are linked, Nord 400 of 600, Sud 450 of 650")
  func shares() throws {
    for (column, share) in [600.0 / 750, 400.0 / 600, 450.0 / 650].enumerated() {
      #expect(approximatelyEqual(try #require(toy.share(ofColumn: column)), share))
    }
    #expect(toy.weight(in: .fragile, ofColumn: 0) == 600)
    #expect(toy.weight(in: .silent, ofColumn: 0) == 150)
    #expect(toy.weight(in: .covered, ofColumn: 0) == 0)
  }

  @Test("the columns together have the weight of the whole", arguments: CoverageState.allCases)
  func conserved(state: CoverageState) {
    let columns = toy.crosswalk.columns.zones.indices
    #expect(columns.reduce(0) { $0 + toy.weight(in: state, ofColumn: $1) } == toy.weight(in: state))
  }

  @Test("a column without weight has no share")
  func empty() {
    let crosswalk = Crosswalk(
      rows: Zoning("district", ["EN1"], communes: [[0], [0]]),
      columns: Zoning("care", ["Alès", "Nord"], communes: [[0], [1]]), communeWeights: [10, 0])
    let coverage = CellCoverage(of: crosswalk, states: [[.covered, .silent]])
    #expect(coverage.share(ofColumn: 0) == 1)
    #expect(coverage.share(ofColumn: 1) == nil)
  }
}
