extension Graph {
  /// Returns how often a walk that now and then starts anew comes by each vertex, as a share of 1.
  ///
  /// Read it as visibility: where a message lands that is passed on at random, by strength.
  ///
  ///     Graph(vertexCount: 3, ties: [(0, 1)]).pageRank().values    // [0.4651, 0.4651, 0.0698]
  ///
  /// Conventions: by strength; scores add to 1; a walk at an isolate starts anew at any vertex. The
  /// search ends when the scores are right to 1e-10 in all.
  ///
  /// - Parameter damping: The share of steps along a tie; below 0, or 1 and above, is a programming
  ///   error.
  /// - Complexity: O(*n* + *m*) for each step; some 40 steps at 0.85.
  /// - SeeAlso: S. Brin, L. Page, Computer Networks 30 (1998), doi:10.1016/S0169-7552(98)00110-X
  public func pageRank(damping: Double = 0.85) -> VertexScores {
    let walk = RandomWalk(
      offsets: offsets, sources: targets, strengths: strengths, isReversible: true)
    return VertexScores(walk.visits(damping: damping).map { $0 })
  }
}

extension DirectedGraph {
  /// Returns how often a walk that now and then starts anew comes by each vertex, as a share of 1.
  ///
  /// Read it as authority: high for those on whom much-called-on partners call.
  ///
  ///     DirectedGraph(vertexCount: 2, arcs: [(0, 1)]).pageRank().values     // [0.3509, 0.6491]
  ///
  /// Conventions: along the arcs, by strength; scores add to 1; a walk at a vertex that calls on
  /// nobody starts anew at any vertex. The search ends when the scores are right to 1e-10 in all.
  ///
  /// - Parameter damping: The share of steps along an arc; below 0, or 1 and above, is a programming
  ///   error.
  /// - Complexity: O(*n* + *m*) for each step; at most 200 steps at 0.85.
  /// - SeeAlso: S. Brin, L. Page, Computer Networks 30 (1998), doi:10.1016/S0169-7552(98)00110-X
  public func pageRank(damping: Double = 0.85) -> VertexScores {
    let walk = RandomWalk(
      offsets: inRows.offsets, sources: inRows.neighbours, strengths: inRows.strengths,
      isReversible: false)
    return VertexScores(walk.visits(damping: damping).map { $0 })
  }
}
