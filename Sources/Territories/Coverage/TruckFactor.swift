import Graphs

/// The fewest carriers whose departure leaves more than half of the units uncovered.
///
/// Read it as the depth of the bench: 1 means that one resignation is enough. The name is that of
/// software teams, who ask how many of them a truck would have to hit.
///
///     let schools = CarrierSets(
///       unitsOfCarrier: [[0, 1, 2, 3], [2, 3, 4], [5], [6, 7], [7]], unitCount: 8)
///     schools.truckFactor()?.carriers            // [0, 1]
///     schools.truckFactor()?.uncoveredCount      // 5 of the 8
///
/// Conventions: only units that somebody covers at the start are counted, so that silent units are
/// neither held against the carriers nor make the factor 0; exactly half is not more than half.
/// The original counts the files of a project, each of which has an author, by a greedy search.
///
/// - SeeAlso: G. Avelino, L. Passos, A. Hora, M. T. Valente, ICPC (2016),
///   doi:10.1109/ICPC.2016.7503718
public struct TruckFactor: Sendable, Hashable {
  /// Carriers whose joint departure is enough, in increasing order.
  public let carriers: [Int]
  /// How many units they leave uncovered.
  public let uncoveredCount: Int
  /// How many units were covered before.
  public let coveredCount: Int
  /// Whether fewer carriers are known not to be enough; else the number is an upper bound.
  public let isExact: Bool

  /// The number of carriers.
  public var count: Int { carriers.count }

  /// The share of the covered units that they leave uncovered.
  public var share: Double { Double(uncoveredCount) / Double(coveredCount) }

  /// Returns the same with each carrier under another number, as that of a list it was taken from.
  ///
  /// - Parameter numbers: The number of each carrier.
  public func renumbered(_ numbers: [Int]) -> TruckFactor {
    TruckFactor(
      carriers: carriers.map { numbers[$0] }.sorted(), uncoveredCount: uncoveredCount,
      coveredCount: coveredCount, isExact: isExact)
  }
}

extension CarrierSets {
  /// Returns the fewest carriers whose departure uncovers more than half of what is covered.
  ///
  /// The problem is NP-hard. A greedy set is improved by branch and bound, which is exact as long
  /// as it ends within the limit: for some twenty-five carriers whatever they share, for hundreds
  /// where units hang on one. Beyond it the best set so far is an upper bound, and says so.
  ///
  /// - Parameter limit: How many pairs of a carrier and a unit the search may look at.
  /// - Returns: Nil if no unit is covered.
  /// - Complexity: O(*r* log *c* + `limit`) for *r* pairs and *c* carriers.
  public func truckFactor(limit: Int = 20_000_000) -> TruckFactor? {
    guard var search = DepartureSearch(self) else { return nil }
    let isExact = search.run(limit: limit)
    return TruckFactor(
      carriers: search.best.sorted(), uncoveredCount: uncoveredCount(without: search.best),
      coveredCount: search.coveredCount, isExact: isExact)
  }

  /// Returns how many covered units have no carrier left once some have gone.
  ///
  /// - Complexity: O(*u* + *r*) for *u* units and *r* pairs of a carrier and a unit.
  public func uncoveredCount(without carriers: [Int]) -> Int {
    let gone = Set(carriers)
    return (0..<unitCount).count { unit in
      let own = self.carriers(of: unit)
      return !own.isEmpty && own.allSatisfy(gone.contains)
    }
  }
}
