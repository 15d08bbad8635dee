/// An edge of a diagram.
public struct Edge: Sendable, Equatable {
  /// The id of the node it leaves.
  public var tail: String
  /// The id of the node it reaches.
  public var head: String
  /// What stands beside it; nil for nothing.
  public var label: String?
  /// How it looks, beyond the diagram's `edgeDefaults`.
  public var attributes: Attributes

  /// Makes an edge between two nodes; in an undirected diagram their order shows in `dot` only.
  ///
  ///     Edge("cmp-07", "lycee-jbd", label: "3", attributes: [.penwidth: "3"])
  public init(_ tail: String, _ head: String, label: String? = nil, attributes: Attributes = [:]) {
    self.tail = tail
    self.head = head
    self.label = label
    self.attributes = attributes
  }
}
