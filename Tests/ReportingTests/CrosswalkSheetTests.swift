import Graphviz
import Territories
import Testing

@testable import Reporting

@Suite("Where the bands of a crosswalk lie")
struct CrosswalkSheetTests {
  static let grids: [[[Double]]] = [
    [[6070, 326, 0], [817, 3163, 773], [0, 0, 2480], [765, 0, 0]],
    [[1]],
    [[1, 1_000_000], [3, 0]],
    (0..<30).map { row in (0..<20).map { Double((row * 7 + $0 * 5) % 11) } },
  ]

  @Test("every band is as thick as its pupils, on both sides", arguments: grids)
  func proportional(weights: [[Double]]) throws {
    let (flow, sheet) = try sheet(weights)
    let whole = CrosswalkSheet.bandHeight
    #expect(sheet.bands.count == flow.cells.count)
    for band in sheet.bands {
      let outline = band.outline(from: 0, to: 100)
      let ends = [0.0, 100].map { x in outline.filter { $0.x == x }.map(\.y) }
      for end in ends {
        let thickness = (end.max() ?? 0) - (end.min() ?? 0)
        #expect((thickness - whole * band.cell.weight / flow.total).magnitude < 1e-9)
      }
    }
  }

  @Test("no two bands touch at their ends, no two labels overlap", arguments: grids)
  func apart(weights: [[Double]]) throws {
    let sheet = try sheet(weights).sheet
    let left = sheet.bands.map { ($0.left, max($0.thickness, 12)) }.sorted { $0.0 < $1.0 }
    let right = sheet.bands.map { ($0.right, $0.thickness) }.sorted { $0.0 < $1.0 }
    for side in [left, right] {
      for (lower, upper) in zip(side, side.dropFirst()) {
        #expect(lower.0 + lower.1 / 2 < upper.0 - upper.1 / 2)
      }
    }
  }

  @Test("nothing lies above the top or below the bottom", arguments: grids)
  func inside(weights: [[Double]]) throws {
    let sheet = try sheet(weights).sheet
    let heights = sheet.bands.flatMap { $0.outline(from: 0, to: 100).map(\.y) }
    #expect((heights.min() ?? -1) >= 0 && (heights.max() ?? .infinity) <= sheet.height)
  }

  @Test("names have the height that they need", arguments: grids)
  func names(weights: [[Double]]) throws {
    let sheet = try sheet(weights).sheet
    for middles in [sheet.rowMiddles, sheet.columnMiddles] {
      for (upper, lower) in zip(middles, middles.dropFirst()) { #expect(upper - lower >= 30) }
    }
  }

  private func sheet(
    _ weights: [[Double]]
  ) throws -> (flow: CrosswalkFlow, sheet: CrosswalkSheet) {
    let flow = try #require(CrosswalkFlow(.grid(weights)))
    let sheet = CrosswalkSheet(
      flow, label: 12, rowNames: flow.rows.map { _ in 30 },
      columnNames: flow.columns.map { _ in 30 })
    return (flow, sheet)
  }
}
