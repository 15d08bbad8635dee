import Territories

/// The pupils of each cell with their totals, small counts masked and every class kept.
///
/// The four totals by state are sums of cells too, so they are guarded with them.
public struct PublishedCells: Sendable, Hashable {
  /// The pupils by row and column.
  public let cells: [[PublishedFigure]]
  /// The pupils of each row.
  public let rowTotals: [PublishedFigure]
  /// The pupils of each column.
  public let columnTotals: [PublishedFigure]
  /// All pupils.
  public let total: PublishedFigure
  /// The pupils of the cells in each state.
  public let states: [CoverageState: PublishedFigure]

  /// Masks the cells of a coverage.
  ///
  /// Conventions: cells are rounded to whole pupils, and totals are sums of what was rounded.
  ///
  /// - Complexity: That of `AdditiveFigures.masked(below:)`; a few hundred cells take a moment.
  public init(_ coverage: CellCoverage, threshold: Int) {
    let table = CellTable(coverage)
    let figures = AdditiveFigures(table.values, sums: table.sums)
    let shown = PublishedFigure.figures(table.values, figures.masked(below: threshold))
    cells = table.cells.map { row in row.map { shown[$0] } }
    rowTotals = table.rowTotals.map { shown[$0] }
    columnTotals = table.columnTotals.map { shown[$0] }
    total = shown[table.total]
    states = table.states.mapValues { shown[$0] }
  }
}

/// Where each cell and each total stands among the figures.
private struct CellTable {
  var values: [Int] = []
  var sums: [AdditiveFigures.Sum] = []
  var cells: [[Int]] = []
  var rowTotals: [Int] = []
  var columnTotals: [Int] = []
  var total = 0
  var states: [CoverageState: Int] = [:]

  init(_ coverage: CellCoverage) {
    let weights = coverage.crosswalk.weights
    for row in weights {
      cells.append(row.indices.map { values.count + $0 })
      values += row.map { Int($0.rounded()) }
    }
    rowTotals = cells.map { add($0) }
    columnTotals = coverage.crosswalk.columns.zones.indices.map { column in
      add(cells.map { $0[column] })
    }
    total = add(rowTotals)
    sums.append(AdditiveFigures.Sum(of: columnTotals, total: total))
    for state in CoverageState.allCases {
      let places = zip(cells, coverage.states).flatMap { cells, states in
        zip(cells, states).filter { $0.1 == state }.map(\.0)
      }
      states[state] = add(places)
    }
    let stateless = zip(cells, coverage.states).flatMap { cells, states in
      zip(cells, states).filter { $0.1 == nil }.map(\.0)
    }
    let totals = CoverageState.allCases.compactMap { states[$0] } + [add(stateless)]
    sums.append(AdditiveFigures.Sum(of: totals, total: total))
  }

  /// Appends the total of some figures and returns its place.
  private mutating func add(_ parts: [Int]) -> Int {
    values.append(parts.reduce(0) { $0 + values[$1] })
    sums.append(AdditiveFigures.Sum(of: parts, total: values.count - 1))
    return values.count - 1
  }
}
