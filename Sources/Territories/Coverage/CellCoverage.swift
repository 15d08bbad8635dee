/// The coverage of a crosswalk, told by zone and by cell: the difference is the finding.
///
/// By zone, a district counts as linked as soon as one tie reaches it. By cell, only the pupils
/// whose own care sector is linked count.
///
///     // Three districts, each tied to one of three sectors:
///     let coverage = CellCoverage(of: toy, states: [
///       [.fragile, .silent, .silent], [.silent, .fragile, .silent], [.silent, .silent, .fragile]])
///     coverage.linkedRows.count                  // 3 of 3 districts
///     coverage.share?.lowerBound                 // 0.725 of the pupils
public struct CellCoverage: Sendable, Hashable {
  /// The two systems and the weight of their cells.
  public let crosswalk: Crosswalk
  /// The state of each cell, nil where the cell is empty.
  public let states: [[CoverageState?]]

  /// Gives each cell of a crosswalk its state; a cell without weight or commune has none.
  ///
  /// - Parameters:
  ///   - crosswalk: The cells.
  ///   - states: `states[row][column]`.
  public init(of crosswalk: Crosswalk, states: [[CoverageState]]) {
    self.crosswalk = crosswalk
    self.states = crosswalk.rows.zones.indices.map { row in
      crosswalk.columns.zones.indices.map { column in
        crosswalk.communeCounts[row][column] > 0 ? states[row][column] : nil
      }
    }
  }

  /// The row zones that at least one tie reaches.
  public var linkedRows: [Int] {
    states.indices.filter { row in states[row].contains { $0?.isLinked == true } }
  }

  /// The column zones that at least one tie reaches.
  public var linkedColumns: [Int] {
    crosswalk.columns.zones.indices.filter { column in
      states.contains { $0[column]?.isLinked == true }
    }
  }

  /// Returns the weight of the cells that are in a state.
  ///
  /// - Complexity: O(*r* · *c*) for *r* rows and *c* columns.
  public func weight(in state: CoverageState) -> Double {
    var sum = 0.0
    for (row, states) in states.enumerated() {
      for (column, cell) in states.enumerated() where cell == state {
        sum += crosswalk.weights[row][column]
      }
    }
    return sum
  }

  /// The share of the weight that is linked to its own zone, as a range.
  ///
  /// Conventions: from what is recorded to what it would be if all that is not recorded were
  /// linked; nil if the cells weigh nothing.
  public var share: ClosedRange<Double>? {
    let total = crosswalk.cellTotal
    guard total > 0 else { return nil }
    let linked = (weight(in: .covered) + weight(in: .fragile)) / total
    return linked...min(1, max(linked, linked + weight(in: .unknown) / total))
  }
}
