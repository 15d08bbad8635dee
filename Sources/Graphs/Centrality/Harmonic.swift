extension Graph {
  /// Returns the mean nearness of all others to each vertex, where nearness is 1 / distance.
  ///
  /// Read it as closeness that holds across gaps: whoever is out of reach is infinitely far, and
  /// adds nothing.
  ///
  ///     let path = Graph(vertexCount: 4, ties: [(0, 1), (1, 2)])
  ///     path.harmonic().values                     // [0.5, 2/3, 0.5, 0]
  ///
  /// Conventions: Σ 1/*d* divided by *n* − 1, isolates counted; an isolate has 0; not defined below
  /// two vertices.
  ///
  /// - Parameter length: How tie strength becomes path length.
  /// - Complexity: for `.hop` O(*nm*), in a small world near O(*nm* / 512); O(*nm* log *n*) for
  ///   `.reciprocalStrength`.
  /// - SeeAlso: M. Marchiori, V. Latora, Physica A 285 (2000), doi:10.1016/S0378-4371(00)00311-3
  public func harmonic(length: TieLength = .hop) -> VertexScores {
    distanceSums(length).harmonic
  }
}

extension DirectedGraph {
  /// Returns the mean nearness to each vertex of all others, where nearness is 1 / distance.
  ///
  ///     let path = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)])
  ///     path.harmonic().values                     // [0.75, 0.5, 0]
  ///
  /// Conventions: distances follow the arcs, from the vertex; Σ 1/*d* divided by *n* − 1; whoever
  /// reaches nobody has 0; not defined below two vertices.
  ///
  /// - Parameter length: How the strength of an arc becomes its length.
  /// - Complexity: for `.hop` O(*nm*), in a small world near O(*nm* / 512); O(*nm* log *n*) for
  ///   `.reciprocalStrength`.
  /// - SeeAlso: M. Marchiori, V. Latora, Physica A 285 (2000), doi:10.1016/S0378-4371(00)00311-3
  public func harmonic(length: TieLength = .hop) -> VertexScores {
    distanceSums(length).harmonic
  }
}
