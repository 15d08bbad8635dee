import Graphs

/// Which carriers reach which units.
///
/// Read the share at *k* = 1 as coverage and at *k* = 2 as backup: what lies between the two hangs
/// on one carrier.
///
///     let schools = CarrierSets(unitsOfCarrier: [[0, 1], [1, 2]], unitCount: 4)
///     schools.share(coveredBy: 1)                // 0.75: nobody reaches unit 3
///     schools.share(coveredBy: 2)                // 0.25: unit 1
///     schools.singlyCarried                      // [0, 2]
///
/// - SeeAlso: K. Hogan, C. ReVelle, Management Science 32 (1986), doi:10.1287/mnsc.32.11.1434
public struct CarrierSets: Sendable, Hashable {
  /// Carriers as actors, units as events.
  let reach: TwoModeGraph

  /// The number of units, those that nobody reaches included.
  public var unitCount: Int { reach.eventCount }

  /// The number of carriers, those that reach nobody included.
  public var carrierCount: Int { reach.actorCount }

  /// Records who reaches what.
  ///
  /// - Parameters:
  ///   - unitsOfCarrier: The units of each carrier, by index from 0; one given twice counts once,
  ///     and one out of range is a programming error.
  ///   - unitCount: The number of units of the register.
  /// - Complexity: O(*u* + *r*) for *u* units and *r* entries.
  public init(unitsOfCarrier: [[Int]], unitCount: Int) {
    let pairs = unitsOfCarrier.enumerated().flatMap { carrier, units in
      units.map { (actor: carrier, event: $0) }
    }
    reach = TwoModeGraph(
      actorCount: unitsOfCarrier.count, eventCount: unitCount, affiliations: pairs)
  }

  /// Returns the units of a carrier in increasing order.
  public func units(of carrier: Int) -> [Int] {
    reach.events(ofActor: carrier)
  }

  /// Returns the carriers of a unit in increasing order.
  public func carriers(of unit: Int) -> [Int] {
    reach.actors(ofEvent: unit)
  }

  /// The number of carriers of each unit.
  ///
  /// - Complexity: O(*u* + *r*).
  public var carrierCounts: [Int] {
    (0..<unitCount).map { carriers(of: $0).count }
  }

  /// The units that exactly one carrier reaches, in increasing order.
  public var singlyCarried: [Int] {
    carrierCounts.enumerated().filter { $0.element == 1 }.map(\.offset)
  }

  /// For each carrier the units that it alone reaches: what falls silent the day it leaves.
  public var soleUnits: [[Int]] {
    var result = [[Int]](repeating: [], count: carrierCount)
    for unit in singlyCarried { result[carriers(of: unit)[0]].append(unit) }
    return result
  }

  /// Returns the share of units that at least so many carriers reach, or nil without a unit.
  ///
  /// - Complexity: O(*u* + *r*).
  public func share(coveredBy minimum: Int) -> Double? {
    share(coveredBy: minimum, weights: [Double](repeating: 1, count: unitCount))
  }

  /// Returns the share of the weight that at least so many carriers reach, or nil without weight.
  ///
  /// - Parameters:
  ///   - minimum: The number *k* of independent carriers.
  ///   - weights: What each unit weighs: pupils, places; none negative, another number of them is
  ///     a programming error.
  /// - Complexity: O(*u* + *r*).
  public func share(coveredBy minimum: Int, weights: [Double]) -> Double? {
    precondition(weights.count == unitCount, "\(weights.count) weights for \(unitCount) units")
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    let covered = zip(carrierCounts, weights).reduce(0.0) { sum, unit in
      unit.0 >= minimum ? sum + unit.1 : sum
    }
    return covered / total
  }
}
