/// Which institutions appeared, disappeared and stayed among those that were at something.
///
/// All are indices into the roster, in its order. An anonymous group counts as one institution.
public struct PresenceChange: Sendable, Hashable {
  /// Those that were at something in both windows.
  public let stayed: [Int]
  /// Those that were at nothing in the first window.
  public let appeared: [Int]
  /// Those that were at nothing in the second.
  public let disappeared: [Int]

  /// Holds those present in one window against those of another.
  init(from before: [Int], to after: [Int]) {
    let (old, young) = (Set(before), Set(after))
    stayed = old.intersection(young).sorted()
    appeared = young.subtracting(old).sorted()
    disappeared = old.subtracting(young).sorted()
  }
}
