/// Which ties of a network are kept from one time to another, which are lost and which are new.
///
///     let turnover = TieTurnover(from: [ab, bc], to: [bc, cd])
///     turnover.kept                              // [bc]
///     turnover.lost                              // [ab]
///     turnover.stability                         // 1 / 3
///
/// Read *lost* as "not recorded again in the second window", not as "broken off".
public struct TieTurnover: Sendable, Hashable {
  /// The ties of both times, in order.
  public let kept: [InstitutionPair]
  /// The ties of the first time alone, in order.
  public let lost: [InstitutionPair]
  /// The ties of the second time alone, in order.
  public let new: [InstitutionPair]

  /// Holds the ties of two times against each other.
  ///
  /// - Parameters:
  ///   - before: The ties of the first time, in rising order, each once.
  ///   - after: Those of the second, likewise.
  /// - Complexity: O(*b* + *a*) for *b* ties before and *a* after.
  public init(from before: [InstitutionPair], to after: [InstitutionPair]) {
    var (kept, lost, new): ([InstitutionPair], [InstitutionPair], [InstitutionPair]) = ([], [], [])
    var (old, young) = (0, 0)
    while old < before.count, young < after.count {
      if before[old] == after[young] {
        kept.append(before[old])
        (old, young) = (old + 1, young + 1)
      } else if before[old] < after[young] {
        lost.append(before[old])
        old += 1
      } else {
        new.append(after[young])
        young += 1
      }
    }
    self.kept = kept
    self.lost = lost + before[old...]
    self.new = new + after[young...]
  }

  /// How many ties there were at either time.
  public var count: Int {
    kept.count + lost.count + new.count
  }

  /// The share of the ties of either time that both have (Jaccard), or nil if there is no tie.
  ///
  /// - SeeAlso: T. A. B. Snijders et al., Social Networks 32 (2010),
  ///   doi:10.1016/j.socnet.2009.02.004, who want 0.3 or more between two waves.
  public var stability: Double? {
    count > 0 ? Double(kept.count) / Double(count) : nil
  }
}
