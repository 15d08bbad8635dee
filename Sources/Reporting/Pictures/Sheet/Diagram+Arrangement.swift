import Graphviz

extension Diagram {
  /// Returns this diagram with every node where an engine puts it, and the room that they take.
  ///
  /// The first of the two passes of a drawing; in the second everything stays where it is and the
  /// words come around it.
  func arranged(by engine: Engine) throws(GraphvizError) -> (diagram: Diagram, bounds: Box) {
    let layout = try layout(by: engine)
    var diagram = self
    diagram.nodes = nodes.map { node in
      layout.boxes[node.id].map { node.placed(at: $0.center) } ?? node
    }
    return (diagram, layout.bounds)
  }
}
