/// A quantity that was known by the zones of one system, told by those of another.
public struct Transfer: Sendable, Hashable {
  /// What each column has, or nil for a column that no row shares weight with.
  public let columns: [Double?]
  /// What of each row lies in no column, and so could not be told.
  public let rest: [Double]

  /// The quantity of all columns and of the rest: what the rows had.
  public var total: Double {
    columns.reduce(0) { $0 + ($1 ?? 0) } + rest.reduce(0, +)
  }
}

extension Crosswalk {
  /// Returns a quantity that adds up, as a number of children, moved from the rows to the columns.
  ///
  ///     // Districts [[600, 200, 200], [0, 400, 0], [150, 0, 450]] with 50, 8 and 12 assistants:
  ///     crosswalk.transfer(extensive: [50, 8, 12]).columns   // [33, 18, 19]
  ///
  /// Conventions: each row gives to each column in proportion to its weight in it; what lies in no
  /// column stays in the rest, and so does all of a row that weighs nothing: the total is conserved.
  /// The part of a column that is in no row (``columnOnly``) receives nothing.
  ///
  /// - Parameter quantities: What each row has.
  /// - Returns: What each column has, and what could not be moved.
  /// - Complexity: O(*r* · *c*) for *r* rows and *c* columns.
  /// - SeeAlso: M. Goodchild, N. Lam, Geo-Processing 1 (1980): areal interpolation
  public func transfer(extensive quantities: [Double]) -> Transfer {
    precondition(quantities.count == rows.zones.count, "each row has one quantity")
    var received = [Double?](repeating: nil, count: columns.zones.count)
    var rest = quantities
    for (row, quantity) in quantities.enumerated() {
      let whole = rowTotal(row) + rowOnly[row]
      let crossed = columns(crossing: row)
      for column in crossed {
        received[column] = (received[column] ?? 0) + quantity * (weights[row][column] / whole)
      }
      if !crossed.isEmpty { rest[row] = quantity * (rowOnly[row] / whole) }
    }
    return Transfer(columns: received, rest: rest)
  }

  /// Returns a quantity that does not add up, as a rate or a mean age, told by the columns.
  ///
  /// Conventions: the mean of the rows, weighted by what each shares with the column; rows without
  /// a value are left out; nil where no row with a value shares weight.
  ///
  /// - Parameter quantities: The value of each row, nil where it is not known.
  /// - Complexity: O(*r* · *c*) for *r* rows and *c* columns.
  public func transfer(intensive quantities: [Double?]) -> [Double?] {
    precondition(quantities.count == rows.zones.count, "each row has one quantity, or none")
    return columns.zones.indices.map { column in
      var (sum, weight) = (0.0, 0.0)
      for (row, quantity) in quantities.enumerated() {
        guard let quantity else { continue }
        sum += quantity * weights[row][column]
        weight += weights[row][column]
      }
      return weight > 0 ? sum / weight : nil
    }
  }
}
