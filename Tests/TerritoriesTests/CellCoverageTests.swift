import Territories
import Testing

@Suite("Coverage by cell")
struct CellCoverageTests {
  /// EN1 is tied to Alès, EN2 to Nord, EN3 to Sud (`field.md` §3.1).
  let toy = CellCoverage(
    of: .toy,
    states: [
      [.fragile, .silent, .silent], [.silent, .covered, .silent], [.silent, .silent, .fragile],
    ])

  @Test("every district and every sector is linked, yet only 72.5 % of the pupils to their own")
  func differenceIsTheFinding() throws {
    #expect(toy.linkedRows == [0, 1, 2])
    #expect(toy.linkedColumns == [0, 1, 2])
    let share = try #require(toy.share)
    #expect(approximatelyEqual(share.lowerBound, 0.725))
    #expect(approximatelyEqual(share.upperBound, 0.725))
  }

  @Test("three cells are orphans: 200, 200 and 150 pupils")
  func orphanCells() {
    let orphans = toy.states.indices.flatMap { row in
      toy.states[row].indices.filter { toy.states[row][$0] == .silent }
        .map { toy.crosswalk.weights[row][$0] }
    }
    #expect(orphans == [200, 200, 150])
    #expect(toy.weight(in: .silent) == 550)
  }

  @Test("covered and fragile both count as linked, and keep their own weight")
  func linkedStates() {
    #expect(toy.weight(in: .covered) == 400)
    #expect(toy.weight(in: .fragile) == 1050)
    #expect(toy.weight(in: .unknown) == 0)
  }

  @Test("a cell that no commune lies in has no state, whatever is said of it")
  func emptyCells() {
    #expect(toy.states[1] == [nil, .covered, nil])
  }

  @Test("silence and missing data link no zone")
  func unlinkedZones() {
    let coverage = CellCoverage(
      of: .toy,
      states: [
        [.unknown, .silent, .silent], [.silent, .fragile, .silent], [.silent, .silent, .silent],
      ])
    #expect(coverage.linkedRows == [1])
    #expect(coverage.linkedColumns == [1])
  }

  @Test("what is not recorded widens the share, from none of it to all of it")
  func unknownWidens() throws {
    let coverage = CellCoverage(
      of: .toy,
      states: [
        [.fragile, .unknown, .silent], [.silent, .covered, .silent], [.unknown, .silent, .silent],
      ])
    let share = try #require(coverage.share)
    #expect(approximatelyEqual(share.lowerBound, 1000.0 / 2000))
    #expect(approximatelyEqual(share.upperBound, 1350.0 / 2000))
  }

  @Test("cells that weigh nothing have no share, not a share of zero")
  func weightless() {
    let zoning = Zoning("z", ["a"], communes: [[0]])
    let crosswalk = zoning.crosswalk(with: zoning, communeWeights: [0])
    #expect(CellCoverage(of: crosswalk, states: [[.covered]]).share == nil)
  }
}
