import Graphs

extension Graph {
  /// The corners of a cube, tied where they differ in one coordinate.
  static func cube(_ dimension: Int) -> Graph {
    Graph(
      vertexCount: 1 << dimension,
      ties: (0..<(1 << dimension)).flatMap { corner in
        (0..<dimension).map { (corner, corner ^ (1 << $0)) }
      })
  }
}

extension TwoModeGraph {
  /// Actors and events as the vertices of one graph, the actors first.
  var asGraph: Graph {
    Graph(
      vertexCount: actorCount + eventCount,
      ties: (0..<actorCount).flatMap { actor in
        events(ofActor: actor).map { (actor, actorCount + $0) }
      })
  }
}
