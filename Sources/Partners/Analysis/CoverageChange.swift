import Territories

/// Where a state of coverage went from one time to another.
public enum CoverageTrend: String, Sendable, Hashable, CaseIterable {
  /// It was linked, and no tie is recorded any more.
  case lost
  /// It was covered, and hangs on one thread now.
  case weakened
  /// It was silent, and is linked now.
  case gained
  /// It hung on one thread, and is covered now.
  case strengthened
  /// It is unknown at one of the two times.
  case unclear
  /// It is what it was.
  case same

  /// Tells where a state went.
  public init(from before: CoverageState, to after: CoverageState) {
    self =
      switch (before, after) {
      case _ where before == after: .same
      case (.unknown, _), (_, .unknown): .unclear
      case (.silent, _): .gained
      case (_, .silent): .lost
      case (.covered, _): .weakened
      default: .strengthened
      }
  }
}

/// What became of the coverage of a cell of district and care sector that both times have.
public struct CellChange: Sendable, Hashable {
  /// The district.
  public let row: Zoning.Zone
  /// The care sector.
  public let column: Zoning.Zone
  /// What the cell weighs at the second time, which counts for both.
  public let weight: Double
  /// Its state at the first time.
  public let before: CoverageState
  /// Its state at the second time.
  public let after: CoverageState

  /// Where it went.
  public var trend: CoverageTrend { CoverageTrend(from: before, to: after) }
}

/// What became of the coverage of a unit that both times expect.
public struct UnitChange: Sendable, Hashable {
  /// The unit, as an index into the roster.
  public let unit: Int
  /// Its state at the first time.
  public let before: CoverageState
  /// Its state at the second time.
  public let after: CoverageState

  /// Where it went.
  public var trend: CoverageTrend { CoverageTrend(from: before, to: after) }
}

extension [CellChange] {
  /// Returns the share of the weight that is linked to its own zone at one of the two times.
  ///
  /// Conventions: from what is recorded to what it would be if all that is unknown were linked;
  /// both times count on the weights of the second, so that no change comes from
  /// pupils who moved; nil if the cells weigh nothing.
  public func share(_ time: KeyPath<CellChange, CoverageState>) -> ClosedRange<Double>? {
    let total = reduce(0) { $0 + $1.weight }
    guard total > 0 else { return nil }
    let linked = filter { $0[keyPath: time].isLinked }.reduce(0) { $0 + $1.weight } / total
    let unknown = filter { $0[keyPath: time] == .unknown }.reduce(0) { $0 + $1.weight } / total
    return linked...Swift.min(1, Swift.max(linked, linked + unknown))
  }
}

extension CellCoverage {
  /// Returns what became of the cells that both have, by their zones; those of one are left out.
  func changes(to after: CellCoverage) -> [CellChange] {
    let (old, young) = (crosswalk, after.crosswalk)
    return young.rows.zones.indices.flatMap { row in
      young.columns.zones.indices.compactMap { column -> CellChange? in
        let zones = (young.rows.zones[row], young.columns.zones[column])
        guard let state = after.states[row][column],
          let oldRow = old.rows.zone(id: zones.0.id),
          let oldColumn = old.columns.zone(id: zones.1.id),
          let oldState = states[oldRow][oldColumn]
        else { return nil }
        return CellChange(
          row: zones.0, column: zones.1, weight: young.weights[row][column], before: oldState,
          after: state)
      }
    }
  }

  /// How many cells hold a commune.
  var cellCount: Int {
    states.reduce(0) { $0 + $1.count { $0 != nil } }
  }
}
