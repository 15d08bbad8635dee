import Graphviz

extension Diagram {
  /// Returns this diagram with every node where an engine puts it, and the room that they take.
  ///
  /// The first of the two passes of a drawing; in the second everything stays where it is and the
  /// words come around it.
  func arranged(
    by engine: Engine, within deadline: Duration
  ) throws(GraphvizError) -> (diagram: Diagram, bounds: Box) {
    let (places, bounds) = try places(by: engine, within: deadline)
    var diagram = self
    diagram.nodes = nodes.map { node in places[node.id].map(node.placed(at:)) ?? node }
    return (diagram, bounds)
  }

  /// Returns where an engine puts the middles of the nodes, by their ids, and the room they take.
  ///
  /// Springs and ranks have a deadline. Their last digits differ from run to run, with where in
  /// memory the library works; a grid of 1/64 of a point drops them, and has all that is whole, a
  /// half or a quarter upon it.
  func places(
    by engine: Engine, within deadline: Duration
  ) throws(GraphvizError) -> (places: [String: Point], bounds: Box) {
    let layout =
      engine.needsPositions
      ? try layout(by: engine) : try layout(by: engine, within: deadline)
    let bounds = layout.bounds
    return (
      layout.boxes.mapValues { Point(x: $0.center.x.onGrid, y: $0.center.y.onGrid) },
      Box(
        minX: bounds.minX.onGrid, minY: bounds.minY.onGrid, maxX: bounds.maxX.onGrid,
        maxY: bounds.maxY.onGrid)
    )
  }
}

extension Double {
  /// The nearest multiple of 1/64.
  fileprivate var onGrid: Double { (self * 64).rounded() / 64 }
}
