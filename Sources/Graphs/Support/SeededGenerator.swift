/// Random numbers that are the same at every run for the same seed (SplitMix64).
///
///     var generator = SeededGenerator(seed: 0)
///     generator.next()                           // 16294208416658607535
///
/// Conventions: good enough to shuffle and to draw, never to keep a secret.
///
/// - SeeAlso: G. L. Steele, D. Lea, C. H. Flood, OOPSLA (2014), doi:10.1145/2660193.2660195
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Makes a generator.
  ///
  /// - Parameter seed: Any number; print it beside what was drawn, or nobody can draw it again.
  public init(seed: UInt64) {
    state = seed
  }

  /// Returns the next number.
  ///
  /// - Complexity: O(1).
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
