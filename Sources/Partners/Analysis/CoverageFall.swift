import Territories

/// What a departure takes from a unit or a cell.
public enum CoverageFall: String, Sendable, Hashable, CaseIterable {
  /// Its last recorded tie.
  case silent
  /// The last tie of the unnamed group that may have stood for it: nobody can say what it had, and
  /// it has nothing left.
  case possiblySilent = "possibly-silent"
  /// The second of what it hung on: it was covered, and one departure more would silence it.
  case fragile

  /// How grave it is, 0 the gravest.
  var rank: Int {
    switch self {
    case .silent: 0
    case .possiblySilent: 1
    case .fragile: 2
    }
  }

  /// What lies between two states, or nil if nothing was lost.
  ///
  /// Conventions: what has no tie any more counts as silenced, even where an unnamed group of its
  /// kind took part and its state is unknown: the tie that was recorded is gone.
  init?(from before: CoverageState?, to after: CoverageState?) {
    switch (before, after) {
    case (.covered, .silent), (.covered, .unknown), (.fragile, .silent), (.fragile, .unknown):
      self = .silent
    case (.unknown, .silent): self = .possiblySilent
    case (.covered, .fragile): self = .fragile
    default: return nil
    }
  }
}

/// That a unit of the register loses by a departure.
public struct UnitFall: Sendable, Hashable {
  /// The unit, as an index into the institutions.
  public let unit: Int
  /// What it loses.
  public let fall: CoverageFall
  /// What it weighs, or nil if that is not recorded.
  public let weight: Double?
  /// Its state before.
  public let before: CoverageState
  /// Its state after.
  public let after: CoverageState
}

/// That a cell of district and care sector loses by a departure, and what would repair it.
public struct CellFall: Sendable, Hashable {
  /// The district, as an index into the rows of the crosswalk.
  public let row: Int
  /// The care sector, as an index into the columns.
  public let column: Int
  /// What it loses.
  public let fall: CoverageFall
  /// What it weighs.
  public let weight: Double
  /// Its state before.
  public let before: CoverageState
  /// Its state after.
  public let after: CoverageState
  /// The smallest repair that gives it two carriers again.
  public let repair: CellRepair
}

extension Coverage {
  /// Returns what the units lose on the way to another coverage, those who leave left out.
  ///
  /// - Parameters:
  ///   - after: The coverage without those who leave.
  ///   - leaving: Those who leave, as indices: whoever is gone is not left alone.
  ///   - network: The network that both are of.
  func unitFalls(to after: Coverage, leaving: Set<Int>, in network: Network) -> [UnitFall] {
    zip(units, after.units).compactMap { before, after in
      guard !leaving.contains(before.unit),
        let fall = CoverageFall(from: before.state, to: after.state)
      else { return nil }
      return UnitFall(
        unit: before.unit, fall: fall, weight: network.institutions[before.unit].weight,
        before: before.state, after: after.state)
    }
  }
}
