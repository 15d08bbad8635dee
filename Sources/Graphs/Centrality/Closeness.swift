extension Graph {
  /// Returns the number of others each vertex reaches, divided by the sum of the distances to them.
  ///
  /// Read it as independence: a high score marks a partner who needs few go-betweens. Compare only
  /// within a component; ``harmonic(length:)`` compares across.
  ///
  ///     let path = Graph(vertexCount: 4, ties: [(0, 1), (1, 2)])
  ///     path.closeness().values                    // [2/3, 1, 2/3, nil]
  ///
  /// Conventions: reached / Σ *d* over reached vertices, so that the far side of a gap counts
  /// neither above nor below the line; an isolate has no closeness.
  ///
  /// - Parameter length: How tie strength becomes path length.
  /// - Complexity: for `.hop` O(*nm*), in a small world near O(*nm* / 512); O(*nm* log *n*) for
  ///   `.reciprocalStrength`.
  /// - SeeAlso: L. C. Freeman, Social Networks 1 (1979), doi:10.1016/0378-8733(78)90021-7
  public func closeness(length: TieLength = .hop) -> VertexScores {
    distanceSums(length).closeness
  }
}

extension DirectedGraph {
  /// Returns the number of others each vertex reaches, divided by the sum of the distances to them.
  ///
  /// Read it as reach: how directly somebody's word gets to those whom it gets to.
  ///
  ///     let path = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)])
  ///     path.closeness().values                    // [2/3, 1, nil]
  ///     path.reversed.closeness().values           // [nil, 1, 2/3]: how directly they are reached
  ///
  /// Conventions: distances follow the arcs, from the vertex; reached / Σ *d* over reached
  /// vertices; whoever reaches nobody has no closeness.
  ///
  /// - Parameter length: How the strength of an arc becomes its length.
  /// - Complexity: for `.hop` O(*nm*), in a small world near O(*nm* / 512); O(*nm* log *n*) for
  ///   `.reciprocalStrength`.
  /// - SeeAlso: L. C. Freeman, Social Networks 1 (1979), doi:10.1016/0378-8733(78)90021-7
  public func closeness(length: TieLength = .hop) -> VertexScores {
    distanceSums(length).closeness
  }
}
