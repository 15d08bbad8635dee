/// How many pairs of units two territorial systems treat alike.
///
/// Take two schools by chance: the systems agree on them if both put the two into one zone, or both
/// into different ones. The Rand index is the share of such pairs; the adjusted index is 0 where
/// they are no more than chance would have, and 1 where the systems coincide.
///
///     // Schools by row and column: [[1, 1, 0], [1, 2, 1], [0, 0, 4]]
///     crosswalk.pairAgreement?.rand              // 0.7111
///     crosswalk.pairAgreement?.adjusted          // 0.3126
///
/// Conventions: each unit of weight is one thing, so that weights must be whole numbers; only what
/// lies in both systems counts; chance keeps the margins of both. Where chance leaves nothing to
/// explain, as with one zone on both sides, the systems coincide and the adjusted index is 1.
///
/// - SeeAlso: L. Hubert, P. Arabie, Journal of Classification 2 (1985), doi:10.1007/BF01908075
public struct PairAgreement: Sendable, Hashable {
  /// The share of pairs that both systems treat alike, from 0 to 1.
  public let rand: Double
  /// The same beyond chance, at most 1, negative if below chance.
  public let adjusted: Double

  /// Counts the pairs of a crosswalk.
  ///
  /// - Returns: Nil if a cell does not weigh a whole number, or all weigh less than 2.
  /// - Complexity: O(*r* · *c*) for *r* rows and *c* columns.
  public init?(of crosswalk: Crosswalk) {
    let cells = crosswalk.weights.flatMap { $0 }
    let all = PairAgreement.pairs(crosswalk.cellTotal)
    guard cells.allSatisfy({ $0 == $0.rounded() }), all > 0 else { return nil }
    let together = PairAgreement.pairs(cells)
    let inRows = PairAgreement.pairs(crosswalk.rows.zones.indices.map(crosswalk.rowTotal))
    let inColumns = PairAgreement.pairs(crosswalk.columns.zones.indices.map(crosswalk.columnTotal))
    let expected = inRows * inColumns / all
    let most = (inRows + inColumns) / 2
    rand = (all + 2 * together - inRows - inColumns) / all
    adjusted = most > expected ? (together - expected) / (most - expected) : 1
  }

  private static func pairs(_ count: Double) -> Double { count * (count - 1) / 2 }

  private static func pairs(_ counts: [Double]) -> Double {
    counts.reduce(0) { $0 + pairs($1) }
  }
}

extension Crosswalk {
  /// How many pairs both systems treat alike, or nil if weights are not whole or below 2 in all.
  ///
  /// - SeeAlso: ``PairAgreement``
  public var pairAgreement: PairAgreement? { PairAgreement(of: self) }
}
