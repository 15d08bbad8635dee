/// Two institutions of a roster that have a tie.
///
/// Pairs stand in the order of the first institution, then of the second.
public struct InstitutionPair: Sendable, Hashable, Comparable {
  /// One institution, as an index into the roster: the earlier, or the school of a tie with care.
  public let first: Int
  /// The other, as an index into the roster.
  public let second: Int

  /// Makes a pair.
  public init(first: Int, second: Int) {
    self.first = first
    self.second = second
  }

  /// Returns whether one pair stands before another.
  public static func < (left: InstitutionPair, right: InstitutionPair) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
