import Territories
import Testing

@testable import Partners

@Suite("The cells of a published report")
struct PublishedCellsTests {
  @Test("a cell of seven pupils cannot be worked out of the margins or of the states")
  func smallCell() throws {
    let published = PublishedCells(
      coverage(
        [[7, 40, 60], [30, 50, 0]],
        [[.silent, .fragile, .covered], [.fragile, .covered, .silent]]),
      threshold: 11)
    #expect(published.cells[0][0] == .masked)
    #expect(published.states[.silent] == .masked)
    #expect(published.total == .shown(187))
    let masked = published.cells.joined().count { $0 == .masked }
    #expect(masked >= 2)
  }

  @Test("where every cell is large, all is shown")
  func largeCells() {
    let published = PublishedCells(
      coverage([[70, 40], [30, 50]], [[.silent, .fragile], [.fragile, .covered]]), threshold: 11)
    #expect(published.cells == [[.shown(70), .shown(40)], [.shown(30), .shown(50)]])
    #expect(published.states[.fragile] == .shown(70) && published.states[.unknown] == .shown(0))
  }

  @Test("a function of which nobody says how many is not recorded, and not nobody")
  func unknownFunction() {
    let counts = PublishedCounts(
      [("psychologue", 12), ("assistante", nil), ("médecin", 30)], threshold: 11)
    #expect(counts.rows.map(\.figure) == [.shown(12), .unknown, .shown(30)])
    #expect(counts.total == .shown(42))
  }

  private func coverage(_ weights: [[Double]], _ states: [[CoverageState]]) -> CellCoverage {
    let cells = weights.indices.flatMap { row in
      weights[row].indices.filter { weights[row][$0] > 0 }.map { (row: row, column: $0) }
    }
    let rows = Zoning(
      id: "d", zones: weights.indices.map { Zoning.Zone(id: "d\($0)", name: "D\($0)") },
      memberships: cells.map { [Zoning.Membership(zone: $0.row)] })
    let columns = Zoning(
      id: "s", zones: weights[0].indices.map { Zoning.Zone(id: "s\($0)", name: "S\($0)") },
      memberships: cells.map { [Zoning.Membership(zone: $0.column)] })
    let crosswalk = rows.crosswalk(
      with: columns, communeWeights: cells.map { weights[$0.row][$0.column] })
    return CellCoverage(of: crosswalk, states: states)
  }
}
