/// What is lost when bodies of care leave: units that have no tie left, and what they weigh.
public struct SilentWeight: Sendable, Hashable, Comparable {
  /// What the units weigh together; one whose weight is not recorded adds nothing.
  public var weight = 0.0
  /// How many units.
  public var units = 0

  /// Returns whether less is lost, by weight and then by number of units.
  public static func < (left: SilentWeight, right: SilentWeight) -> Bool {
    (left.weight, left.units) < (right.weight, right.units)
  }

  /// Returns what is lost together by units that are not the same.
  public static func + (left: SilentWeight, right: SilentWeight) -> SilentWeight {
    SilentWeight(weight: left.weight + right.weight, units: left.units + right.units)
  }
}

/// Two bodies of care, and what is lost without either and without both.
public struct CarrierPair: Sendable, Hashable {
  /// The two, as indices into the institutions, in the order of the records.
  public let carriers: [Int]
  /// What is lost without each alone.
  public let alone: [SilentWeight]
  /// What hangs on the two and on nobody else: lost only if both leave.
  public let onlyTogether: SilentWeight

  /// What is lost without both.
  public var together: SilentWeight {
    alone.reduce(onlyTogether, +)
  }
}
