/// The pairs of bodies of care by what is lost without them.
///
/// Conventions: a unit is lost if nobody of care who answers for it is left; of equal pairs the
/// one that comes first in the records is taken.
public struct CarrierPairs: Sendable, Hashable {
  /// The pair without which most is lost, or nil below two bodies of care with a tie that counts.
  public let worst: CarrierPair?
  /// The pair on which most hangs that hangs on neither alone, or nil if no unit has exactly two.
  ///
  /// Read it as the departure that no list of single departures shows.
  public let mostHidden: CarrierPair?

  /// Compares all pairs by the units that have one carrier or two.
  ///
  /// Without *a* and *b* those units are lost that hang on *a*, on *b*, or on the two: so the worst
  /// is a pair that some unit hangs on, or the two that most hangs on singly. No other pair has to
  /// be looked at.
  ///
  /// - Parameter units: The bodies of care of each unit, in ascending order, and what it weighs.
  /// - Complexity: O(*t*) for *t* ties, plus sorting the pairs that a unit hangs on.
  init(_ units: [(carriers: [Int], weight: Double?)]) {
    var losses = CarrierLosses()
    for unit in units {
      losses.add(SilentWeight(weight: unit.weight ?? 0, units: 1), hangingOn: unit.carriers)
    }
    let candidates = (losses.hangingPairs + [losses.heaviestPair].compactMap { $0 }).sorted {
      $0.carriers.lexicographicallyPrecedes($1.carriers)
    }
    worst = candidates.first(by: \.together)
    mostHidden = losses.hangingPairs.first(by: \.onlyTogether)
  }
}

extension [CarrierPair] {
  /// Returns the first of the pairs by which most is lost.
  fileprivate func first(by loss: (CarrierPair) -> SilentWeight) -> CarrierPair? {
    let most = map(loss).max()
    return first { loss($0) == most }
  }
}

/// What hangs on one body of care, and on two.
private struct CarrierLosses {
  private var single: [Int: SilentWeight] = [:]
  private var joint: [[Int]: SilentWeight] = [:]

  /// Adds a unit; one with three carriers survives every pair, yet its carriers are among the pairs.
  mutating func add(_ unit: SilentWeight, hangingOn carriers: [Int]) {
    for carrier in carriers {
      let own = carriers.count == 1 ? unit : SilentWeight()
      single[carrier] = (single[carrier] ?? SilentWeight()) + own
    }
    if carriers.count == 2 { joint[carriers] = (joint[carriers] ?? SilentWeight()) + unit }
  }

  /// The pairs that a unit hangs on, in the order of the records.
  var hangingPairs: [CarrierPair] {
    joint.keys.sorted { $0.lexicographicallyPrecedes($1) }.map(pair)
  }

  /// The two that most hangs on singly.
  var heaviestPair: CarrierPair? {
    let order = single.sorted { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }
    return order.count > 1 ? pair(order.prefix(2).map(\.key).sorted()) : nil
  }

  private func pair(_ carriers: [Int]) -> CarrierPair {
    CarrierPair(
      carriers: carriers, alone: carriers.map { single[$0] ?? SilentWeight() },
      onlyTogether: joint[carriers] ?? SilentWeight())
  }
}
