import Graphs

/// The institution whose leaving breaks a network into the most pieces, and those pieces.
///
///     let star = Graph(vertexCount: 4, ties: [(0, 1), (0, 2), (0, 3)])
///     NetworkPieces(star)?.pieces                // [[1], [2], [3]]
struct NetworkPieces {
  /// The institution, as a vertex.
  let hub: Vertex
  /// What its own component falls into without it, the largest piece first.
  let pieces: [[Vertex]]

  /// Finds it, or nil if no leaving breaks anything.
  ///
  /// Conventions: of several the one with the most partners, then the first.
  ///
  /// - Complexity: O(*c*(*n* + *m*)) for *c* cutpoints.
  init?(_ graph: Graph) {
    let components = graph.components()
    let parts = components.parts
    let found = graph.cutpoints().vertices.map { hub in
      (hub: hub, pieces: graph.pieces(of: parts[components[hub]], without: hub))
    }
    let best = found.max { first, second in
      let counts = (first.pieces.count, graph.neighbours(of: first.hub).count, -first.hub.index)
      return counts
        < (second.pieces.count, graph.neighbours(of: second.hub).count, -second.hub.index)
    }
    guard let best else { return nil }
    (hub, pieces) = best
  }

  /// Whether so much hangs on the one that a picture should show what would be left.
  var isStar: Bool { pieces.count >= 5 }

  /// How many institutions lose at least one piece.
  var memberCount: Int { pieces.reduce(0) { $0 + $1.count } }
}

extension Graph {
  /// Returns what is left of a component without one of its vertices, the largest piece first.
  fileprivate func pieces(of component: [Vertex], without hub: Vertex) -> [[Vertex]] {
    let rest = subgraph(of: VertexSet(component.filter { $0 != hub }))
    let pieces = rest.graph.components().parts.map { $0.map(rest.original(of:)) }
    return pieces.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
  }
}
