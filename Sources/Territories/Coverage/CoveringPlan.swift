/// The sites that were chosen, what each serves, and how much better any choice could be.
public struct CoveringPlan: Sendable, Hashable {
  /// The sites, in the order in which they add most.
  public let sites: [Int]
  /// The demands that each of them serves, every demand once, in rising order.
  public let served: [[Int]]
  /// What is served, by weight.
  public let weight: Double
  /// What no choice can exceed.
  public let upperBound: Double
  /// Whether no choice is better.
  public let isExact: Bool
}
