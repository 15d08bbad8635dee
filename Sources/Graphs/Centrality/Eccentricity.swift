extension Graph {
  /// Returns how many hops each vertex is from the farthest it can reach.
  ///
  /// Read it as the longest chain of contacts somebody may need.
  ///
  ///     Graph(vertexCount: 4, ties: [(0, 1), (1, 2)]).eccentricity().values   // [2, 1, 2, nil]
  ///
  /// Conventions: within the component; an isolate has none; strengths do not count.
  ///
  /// - Complexity: O(*nm*), in a small world near O(*nm* / 512).
  /// - SeeAlso: P. Hage, F. Harary, Social Networks 17 (1995), doi:10.1016/0378-8733(94)00248-9
  public func eccentricity() -> VertexScores {
    distanceSums(.hop).eccentricity
  }

  /// The largest distance in hops between two vertices with a path, or nil without ties.
  ///
  ///     Graph(vertexCount: 4, ties: [(0, 1), (1, 2)]).diameter   // 2
  ///     Graph(vertexCount: 4).diameter                           // nil
  ///
  /// Conventions: pairs without a path do not count, so a graph in pieces has the diameter of its
  /// widest piece; strengths do not count.
  ///
  /// - Complexity: O(*nm*), in a small world near O(*nm* / 512), at each call.
  public var diameter: Int? { distanceSums(.hop).diameter }
}

extension DirectedGraph {
  /// Returns how many hops along the arcs each vertex is from the farthest it can reach.
  ///
  ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)]).eccentricity().values  // [2, 1, nil]
  ///
  /// Conventions: distances follow the arcs, from the vertex; whoever reaches nobody has none;
  /// strengths do not count.
  ///
  /// - Complexity: O(*nm*), in a small world near O(*nm* / 512).
  /// - SeeAlso: P. Hage, F. Harary, Social Networks 17 (1995), doi:10.1016/0378-8733(94)00248-9
  public func eccentricity() -> VertexScores {
    distanceSums(.hop).eccentricity
  }

  /// The largest distance in hops from one vertex to another it reaches, or nil without arcs.
  ///
  ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)]).diameter   // 2
  ///
  /// Conventions: distances follow the arcs; pairs without a path do not count.
  ///
  /// - Complexity: O(*nm*), in a small world near O(*nm* / 512), at each call.
  public var diameter: Int? { distanceSums(.hop).diameter }
}
