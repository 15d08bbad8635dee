import Territories

/// Which cells of a crosswalk a drawing has room for, in an order with few crossings.
///
/// Conventions: of more than twelve districts those with most pupils are drawn, of more than twelve
/// care sectors those that share most pupils with them; cells without pupils are never drawn.
struct CrosswalkFlow {
  /// A cell that is drawn.
  struct Cell: Hashable {
    /// The district, as an index into the rows of the crosswalk.
    let row: Int
    /// The care sector, as an index into its columns.
    let column: Int
    /// Its pupils, above 0.
    let weight: Double
    /// Its state.
    let state: CoverageState
  }

  /// The most zones of a system that are drawn.
  static let mostZones = 12

  /// The districts from top to bottom, each with a cell.
  let rows: [Int]
  /// The care sectors from top to bottom, each with a cell.
  let columns: [Int]
  /// The cells, by district from top to bottom, then by care sector.
  let cells: [Cell]

  /// Chooses and orders the cells, or returns nil if none has pupils.
  init?(_ coverage: CellCoverage) {
    let weights = coverage.crosswalk.weights
    let chosenRows = Array(weights.indices).heaviest { weights[$0].reduce(0, +) }
    var columns = Array(coverage.crosswalk.columns.zones.indices).heaviest { column in
      chosenRows.reduce(0) { $0 + weights[$1][column] }
    }
    var rows = chosenRows.filter { row in columns.contains { weights[row][$0] > 0 } }
    // Each zone moves to the middle of what it shares pupils with; more rounds change nothing.
    for _ in 0..<4 {
      rows = rows.sortedByMiddle(of: columns) { weights[$0][$1] }
      columns = columns.sortedByMiddle(of: rows) { weights[$1][$0] }
    }
    (self.rows, self.columns) = (rows, columns)
    cells = rows.flatMap { row in
      columns.compactMap { column in
        coverage.states[row][column].flatMap { state in
          weights[row][column] > 0
            ? Cell(row: row, column: column, weight: weights[row][column], state: state) : nil
        }
      }
    }
    guard !cells.isEmpty else { return nil }
  }

  /// The pupils of all drawn cells.
  var total: Double {
    cells.reduce(0) { $0 + $1.weight }
  }
}

extension [Int] {
  /// The zones of most weight, in the order of the records; none that weighs nothing.
  fileprivate func heaviest(weight: (Int) -> Double) -> [Int] {
    let weighed = map { (zone: $0, weight: weight($0)) }.filter { $0.weight > 0 }
    let ranked = weighed.sorted { left, right in
      left.weight == right.weight ? left.zone < right.zone : left.weight > right.weight
    }
    return ranked.prefix(CrosswalkFlow.mostZones).map(\.zone).sorted()
  }

  /// The zones by the mean place of what they share weight with; of equal places the first record.
  ///
  /// - SeeAlso: K. Sugiyama, S. Tagawa and M. Toda, IEEE Trans. Syst. Man Cybern. 11 (1981),
  ///   doi:10.1109/TSMC.1981.4308636
  fileprivate func sortedByMiddle(of others: [Int], weight: (Int, Int) -> Double) -> [Int] {
    let places = map { zone in
      let weights = others.map { weight(zone, $0) }
      let moment = weights.enumerated().reduce(0.0) { $0 + Double($1.offset) * $1.element }
      return (zone: zone, middle: moment / weights.reduce(0, +))
    }
    return places.sorted { left, right in
      left.middle == right.middle ? left.zone < right.zone : left.middle < right.middle
    }.map(\.zone)
  }
}
