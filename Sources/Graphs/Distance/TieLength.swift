/// How the strength of a tie becomes its length on a path.
///
/// Strength is closeness and length is distance; to take one for the other is the commonest wrong
/// result of this field, so every measure on paths asks.
public enum TieLength: String, Sendable, Hashable, CaseIterable {
  /// Every tie is one step long, whatever its strength.
  case hop
  /// A tie is 1 / strength long: twice the contacts, half the way.
  case reciprocalStrength

  /// The relative difference below which two path lengths count as equal, 1e-10.
  ///
  /// Sums of reciprocals round: 1/10 + 1/5 comes out above 3/10, and of two equally short ways one
  /// would be lost.
  public static let tolerance = 1e-10
}
