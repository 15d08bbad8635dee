/// The ties that a graph refuses, all of them at once.
///
/// Each refusal names the tie by its row, so that the caller can lead the reader to the line of
/// a file.
public struct GraphError: Error, Sendable, Hashable {
  /// A tie that cannot be part of the graph.
  public struct Refusal: Sendable, Hashable {
    /// The place of the tie in the list that was given, from 0.
    public let row: Int
    /// The tie as it was given.
    public let tie: Tie
    /// What is wrong with it.
    public let reason: Reason
  }

  /// What can be wrong with a tie.
  public enum Reason: Sendable, Hashable {
    /// It ties a vertex to itself.
    case selfTie
    /// It names a vertex that the graph does not have.
    case unknownVertex(vertexCount: Int)
    /// Its strength is not a finite number above 0.
    case strengthNotPositive
    /// It stands for no contact at all.
    case contactCountNotPositive
  }

  /// The refused ties, by row.
  public let refusals: [Refusal]
}

extension GraphError: CustomStringConvertible {
  /// One line for each refused tie.
  public var description: String {
    refusals.map(\.description).joined(separator: "\n")
  }
}

extension GraphError.Refusal: CustomStringConvertible {
  /// The row, the tie and the cure, as in `tie 3: 2–2 (1.0) ties a vertex to itself; drop it`.
  public var description: String { "tie \(row): \(tie) \(reason)" }
}

extension GraphError.Reason: CustomStringConvertible {
  /// The end of a sentence that begins with the tie.
  public var description: String {
    switch self {
    case .selfTie: "ties a vertex to itself; drop it"
    case .unknownVertex(let count): "names a vertex outside 0..<\(count)"
    case .strengthNotPositive: "needs a finite strength above 0"
    case .contactCountNotPositive: "needs at least one contact"
    }
  }
}

extension Tie {
  /// The first reason why a graph of some size refuses this tie, or nil if it takes it.
  func refusal(vertexCount: Int) -> GraphError.Reason? {
    if second.index >= vertexCount { return .unknownVertex(vertexCount: vertexCount) }
    if first == second { return .selfTie }
    if !(strength > 0 && strength.isFinite) { return .strengthNotPositive }
    return contactCount > 0 ? nil : .contactCountNotPositive
  }
}
