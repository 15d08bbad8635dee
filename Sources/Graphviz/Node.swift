/// A node of a diagram.
public struct Node: Sendable, Equatable {
  /// What edges, clusters and layouts call it; no other node of the diagram has the same.
  public var id: String
  /// What it shows; nil shows the id.
  public var label: String?
  /// How it looks, beyond the diagram's `nodeDefaults`.
  public var attributes: Attributes

  /// Makes a node.
  ///
  ///     Node(id: "cmp-07", label: "CMP d’Alès", attributes: [.shape: "box", .tooltip: "Soins"])
  public init(id: String, label: String? = nil, attributes: Attributes = [:]) {
    self.id = id
    self.label = label
    self.attributes = attributes
  }

  /// Returns the same node at a place, for the engines `overlapRemoval` and `fixed`.
  ///
  ///     Node(id: "ales").placed(at: Point(x: 120, y: 80)).attributes[.position]  // "120.0,80.0"
  public func placed(at point: Point) -> Node {
    var node = self
    node.attributes[.position] = point.description
    return node
  }

  /// Where the attribute `position` puts the node, or nil if it says nothing of use.
  public var position: Point? {
    let parts = attributes[.position]?.split(separator: ",").compactMap { Double($0) } ?? []
    return parts.count == 2 ? Point(x: parts[0], y: parts[1]) : nil
  }
}
