import Graphs

/// How far two territorial systems agree, as a whole and zone by zone.
///
/// Homogeneity tells how well the row zone of a pupil tells the column zone; completeness how well
/// the column zone tells the row zone. Both are 1 where the systems coincide, 0 where one says
/// nothing of the other; homogeneity alone is 1 where rows nest in columns.
///
///     let toy = crosswalk.association            // the toy of `Crosswalk.weights`
///     toy?.homogeneity                           // 0.4116
///     toy?.completeness                          // 0.4375
///     toy?.vMeasure()                            // 0.4242
///
/// Conventions: natural logarithms; only what lies in both systems counts; in words of
/// classification, rows are clusters and columns are classes. Where a system has all its weight in
/// one zone, the ratio that would divide by its entropy is 1.
///
/// - SeeAlso: A. Rosenberg, J. Hirschberg, EMNLP-CoNLL (2007), aclanthology.org/D07-1043;
///   J. Nowosad, T. Stepinski, Int. J. Geogr. Inf. Sci. 32 (2018),
///   doi:10.1080/13658816.2018.1511794
public struct Association: Sendable, Hashable {
  /// The entropy of the row zones.
  public let rowEntropy: Double
  /// The entropy of the column zones.
  public let columnEntropy: Double
  /// 1 − H(columns | rows) / H(columns), from 0 to 1.
  public let homogeneity: Double
  /// 1 − H(rows | columns) / H(rows), from 0 to 1.
  public let completeness: Double
  /// The entropy of each row over that of the columns: 0 within one zone, 1 as mixed as the whole;
  /// nil for a row that weighs nothing.
  public let rowInhomogeneities: [Double?]
  /// The same of each column, over the entropy of the rows.
  public let columnInhomogeneities: [Double?]

  /// Measures how far the systems of a crosswalk agree.
  ///
  /// - Returns: Nil if the cells weigh nothing.
  /// - Complexity: O(*r* · *c*) for *r* rows and *c* columns.
  public init?(of crosswalk: Crosswalk) {
    let rows = Side(crosswalk.weights)
    let columns = Side(
      crosswalk.columns.zones.indices.map { column in crosswalk.weights.map { $0[column] } })
    guard let rowSpread = Straddle(of: rows.totals), let columnSpread = Straddle(of: columns.totals)
    else { return nil }
    rowEntropy = rowSpread.entropy
    columnEntropy = columnSpread.entropy
    homogeneity = Association.explained(of: columnEntropy, leaving: rows.remainingEntropy)
    completeness = Association.explained(of: rowEntropy, leaving: columns.remainingEntropy)
    rowInhomogeneities = rows.inhomogeneities(over: columnEntropy)
    columnInhomogeneities = columns.inhomogeneities(over: rowEntropy)
  }

  /// Returns homogeneity and completeness as one number, their harmonic mean, from 0 to 1.
  ///
  /// Conventions: (1 + β) · *h* · *c* / (β · *h* + *c*); 0 where both are 0.
  ///
  /// - Parameter beta: How much completeness weighs for each unit of homogeneity, at least 0.
  public func vMeasure(beta: Double = 1) -> Double {
    precondition(beta >= 0, "completeness cannot weigh less than nothing")
    let divisor = beta * homogeneity + completeness
    return divisor > 0 ? (1 + beta) * homogeneity * completeness / divisor : 0
  }

  private static func explained(of entropy: Double, leaving rest: Double) -> Double {
    // Of systems that say nothing of each other, rounding may leave more than there was.
    entropy > 0 ? max(0, 1 - rest / entropy) : 1
  }
}

/// The zones of one system, each with how it is spread over the other.
private struct Side {
  let totals: [Double]
  private let straddles: [Straddle?]

  init(_ weights: [[Double]]) {
    totals = weights.map { $0.reduce(0, +) }
    straddles = weights.map(Straddle.init)
  }

  /// The entropy of the other system that is left when the zone of this one is known.
  var remainingEntropy: Double {
    let sum = zip(totals, straddles).reduce(0) { $0 + $1.0 * ($1.1?.entropy ?? 0) }
    return sum / totals.reduce(0, +)
  }

  func inhomogeneities(over entropy: Double) -> [Double?] {
    straddles.map { straddle in
      straddle.map { entropy > 0 ? $0.entropy / entropy : 0 }
    }
  }
}

extension Crosswalk {
  /// How far the two systems agree, or nil if the cells weigh nothing.
  ///
  /// - SeeAlso: ``Association``
  public var association: Association? { Association(of: self) }
}
