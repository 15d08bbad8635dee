extension CellCoverage {
  /// Returns the weight of a column zone whose cells are in a state.
  ///
  /// Read it as the mix of one care sector: so many of its pupils are linked by several carriers,
  /// so many by a single thread, so many not at all.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - column: The zone, as an index into the columns.
  /// - Complexity: O(*r*) for *r* rows.
  public func weight(in state: CoverageState, ofColumn column: Int) -> Double {
    states.indices.reduce(0) { sum, row in
      states[row][column] == state ? sum + crosswalk.weights[row][column] : sum
    }
  }

  /// Returns the share of a column zone's weight that is linked, or nil if it weighs nothing.
  ///
  /// Conventions: the weight in cells is the divisor; what is not recorded counts as not linked.
  ///
  /// - Parameter column: The zone, as an index into the columns.
  /// - Complexity: O(*r*) for *r* rows.
  public func share(ofColumn column: Int) -> Double? {
    let total = crosswalk.columnTotal(column)
    guard total > 0 else { return nil }
    return (weight(in: .covered, ofColumn: column) + weight(in: .fragile, ofColumn: column)) / total
  }
}
