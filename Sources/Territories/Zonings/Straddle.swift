import Graphs

/// How one zone of a system is spread over the zones of the other.
///
/// Read the effective number as the partners that the zone really has to deal with: a district
/// whose pupils belong for 90 % to one care sector and for 10 % to another counts 1.4, not 2.
///
///     let district = Straddle(of: [600, 200, 200])
///     district?.count                            // 3
///     district?.effectiveCount                   // 2.5864
///     district?.dominantCount                    // 2.2727
///     district?.mainShare                        // 0.6
///
/// Conventions: natural logarithms; 0 · ln 0 = 0; only what lies in both systems counts. The three
/// numbers are those of Hill of order 0, 1 and 2: the higher the order, the less small parts weigh.
///
/// - SeeAlso: M. O. Hill, Ecology 54 (1973), doi:10.2307/1934352;
///   L. Jost, Oikos 113 (2006), doi:10.1111/j.2006.0030-1299.14714.x
public struct Straddle: Sendable, Hashable {
  /// How many zones of the other system it shares weight with (Hill, order 0).
  public let count: Int
  /// The entropy of its parts, −Σ *p* ln *p*: 0 where it lies in one zone.
  public let entropy: Double
  /// The number of equal parts that would be as concentrated, 1 / Σ *p*² (Hill, order 2).
  public let dominantCount: Double
  /// The zone that holds most of it, as an index; of equals the first.
  public let mainZone: Int
  /// The share of it that this zone holds, above 0 and at most 1.
  public let mainShare: Double

  /// The number of equal parts that would be as uncertain, exp of the entropy (Hill, order 1).
  public var effectiveCount: Double { entropy.exponential }

  /// Makes the straddle of a zone from its weight in each zone of the other system.
  ///
  /// - Parameter weights: Weights, none negative.
  /// - Returns: Nil if the zone weighs nothing.
  /// - Complexity: O(*n*).
  public init?(of weights: [Double]) {
    let total = weights.reduce(0, +)
    guard total > 0, let most = weights.max(), let main = weights.firstIndex(of: most) else {
      return nil
    }
    let shares = weights.map { $0 / total }
    count = weights.count { $0 > 0 }
    entropy = shares.reduce(0) { $0 + $1.entropyTerm }
    dominantCount = 1 / shares.reduce(0) { $0 + $1 * $1 }
    mainZone = main
    mainShare = shares[main]
  }
}

extension Crosswalk {
  /// Returns how a row zone is spread over the columns, or nil if it weighs nothing in them.
  ///
  /// - Complexity: O(*c*) for *c* columns.
  public func straddle(ofRow row: Int) -> Straddle? {
    Straddle(of: weights[row])
  }

  /// Returns how a column zone is spread over the rows, or nil if it weighs nothing in them.
  ///
  /// - Complexity: O(*r*) for *r* rows.
  public func straddle(ofColumn column: Int) -> Straddle? {
    Straddle(of: weights.map { $0[column] })
  }
}
