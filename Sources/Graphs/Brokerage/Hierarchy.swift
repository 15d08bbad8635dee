extension Graph {
  /// Returns how far the constraint on each vertex comes from a single contact, 0 to 1.
  ///
  /// Read it as dependence on somebody: high where one contact stands between a partner and the
  /// others, 0 where all constrain it alike.
  ///
  ///     let star = Graph(vertexCount: 4, ties: [(0, 1), (0, 2)])
  ///     star.hierarchy().values                    // [0, 1, 1, nil]
  ///
  /// Conventions: Theil's Σⱼ *r*ⱼ ln *r*ⱼ / (*d* ln *d*), where *r*ⱼ is the constraint by contact *j*
  /// over the mean of the *d* contacts; 1 with a single contact; isolates are undefined.
  ///
  /// - Complexity: O(*m*^1.5); structuralHoles() gives all four measures of
  ///   Burt for the price of one.
  /// - SeeAlso: R. S. Burt, Structural Holes, Harvard University Press (1992), ch. 2
  public func hierarchy() -> VertexScores { structuralHoles().hierarchy }
}

extension DirectedGraph {
  /// Returns how far the constraint on each vertex comes from a single contact, 0 to 1.
  ///
  ///     let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (2, 1)])
  ///     graph.hierarchy().values                   // [1, 0, 1]
  ///
  /// Conventions: contacts in either direction count, and the strengths of both directions add.
  ///
  /// - Complexity: O(*m*^1.5).
  /// - SeeAlso: R. S. Burt, Structural Holes, Harvard University Press (1992), ch. 2
  public func hierarchy() -> VertexScores { structuralHoles().hierarchy }
}
