/// A tie between two vertices: how strong it is, and how many contacts it sums up.
///
/// Strength says how close two partners are, so more is nearer. A path algorithm needs the
/// opposite, a length: see ``TieLength``.
///
///     Tie(1, 0) == Tie(0, 1)                     // true: a tie has no direction
///     Tie(0, 1, strength: 2.5).contactCount      // 1
public struct Tie: Sendable, Hashable {
  /// The vertex of the lower index.
  public let first: Vertex
  /// The vertex of the higher index.
  public let second: Vertex
  /// How close the two vertices are, above 0; for plain ties, the number of contacts.
  public let strength: Double
  /// How many contacts were merged into this tie, at least 1.
  public let contactCount: Int

  /// Makes a tie between two vertices, in either order.
  ///
  /// Nothing is checked here: ties are data, and a graph says which of them it refuses.
  ///
  /// - Parameters:
  ///   - vertex: One vertex.
  ///   - other: The other vertex.
  ///   - strength: How close they are, above 0.
  ///   - contactCount: How many contacts this tie stands for, at least 1.
  public init(_ vertex: Vertex, _ other: Vertex, strength: Double = 1, contactCount: Int = 1) {
    first = min(vertex, other)
    second = max(vertex, other)
    self.strength = strength
    self.contactCount = contactCount
  }

  /// Makes a tie between the vertices at two places, in either order.
  ///
  /// - Parameters:
  ///   - index: The place of one vertex, from 0.
  ///   - other: The place of the other vertex.
  ///   - strength: How close they are, above 0.
  ///   - contactCount: How many contacts this tie stands for, at least 1.
  public init(_ index: Int, _ other: Int, strength: Double = 1, contactCount: Int = 1) {
    self.init(Vertex(index), Vertex(other), strength: strength, contactCount: contactCount)
  }
}

extension Tie: CustomStringConvertible {
  /// The two vertices and the strength, as in `0–1 (2.5)`.
  public var description: String { "\(first)–\(second) (\(strength))" }
}
