/// An arc from one vertex to another: how strong it is, and how many contacts it sums up.
///
/// Who calls on whom is an arc; who is in contact with whom is a ``Tie``.
///
///     Arc(1, 0) == Arc(0, 1)                     // false: an arc has a direction
///     Arc(0, 1, strength: 2.5).contactCount      // 1
public struct Arc: Sendable, Hashable {
  /// The vertex where the arc begins.
  public let source: Vertex
  /// The vertex where the arc ends.
  public let target: Vertex
  /// How strong the arc is, above 0; for plain arcs, the number of contacts.
  public let strength: Double
  /// How many contacts were merged into this arc, at least 1.
  public let contactCount: Int

  /// Makes an arc from one vertex to another.
  ///
  /// Nothing is checked here: arcs are data, and a graph says which of them it refuses.
  ///
  /// - Parameters:
  ///   - source: The vertex where it begins.
  ///   - target: The vertex where it ends.
  ///   - strength: How strong it is, above 0.
  ///   - contactCount: How many contacts this arc stands for, at least 1.
  public init(_ source: Vertex, _ target: Vertex, strength: Double = 1, contactCount: Int = 1) {
    self.source = source
    self.target = target
    self.strength = strength
    self.contactCount = contactCount
  }

  /// Makes an arc between the vertices at two places.
  ///
  /// - Parameters:
  ///   - source: The place of the vertex where it begins, from 0.
  ///   - target: The place of the vertex where it ends.
  ///   - strength: How strong it is, above 0.
  ///   - contactCount: How many contacts this arc stands for, at least 1.
  public init(_ source: Int, _ target: Int, strength: Double = 1, contactCount: Int = 1) {
    self.init(Vertex(source), Vertex(target), strength: strength, contactCount: contactCount)
  }

  /// This arc without its direction.
  var tie: Tie { Tie(source, target, strength: strength, contactCount: contactCount) }
}

extension Arc: CustomStringConvertible {
  /// The two vertices and the strength, as in `0→1 (2.5)`.
  public var description: String { "\(source)→\(target) (\(strength))" }
}
