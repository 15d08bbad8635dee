/// Where an engine put the nodes of a diagram, in points, the y axis pointing up.
public struct Layout: Sendable, Equatable {
  /// The outline of each node, by its id.
  public let boxes: [String: Box]
  /// The text inside each node, by the node's id; nodes that show no text are absent.
  public let labels: [String: Box]
  /// The text beside each node that has an `xlabel` and found room for it, by the node's id.
  public let outerLabels: [String: Box]
  /// The whole drawing, without the margin around it.
  public let bounds: Box
}
