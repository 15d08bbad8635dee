extension Graph {
  /// Returns how many contacts each vertex has that do not merely repeat one another.
  ///
  /// Read it as the number of separate worlds a partner hears from: contacts who all know each other
  /// count as little more than one.
  ///
  ///     let triangle = Graph(vertexCount: 3, ties: [(0, 1), (1, 2), (2, 0)])
  ///     triangle.effectiveSize().values            // [1, 1, 1]
  ///
  /// Conventions: Σⱼ (1 − Σₖ *p*ᵢₖ *m*ⱼₖ) over the contacts *j*, where *m*ⱼₖ is the strength of
  /// *j*–*k* divided by the strongest tie of *j*; with equal strengths, *d* − 2*t*/*d* for *t* ties
  /// among *d* contacts; isolates are undefined.
  ///
  /// - Complexity: O(*m*^1.5); structuralHoles() gives all four measures of
  ///   Burt for the price of one.
  /// - SeeAlso: S. P. Borgatti, Connections 20 (1997), 35–38
  public func effectiveSize() -> VertexScores { structuralHoles().effectiveSize }
}

extension DirectedGraph {
  /// Returns how many contacts each vertex has that do not merely repeat one another.
  ///
  ///     let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (0, 2), (1, 0), (2, 1)])
  ///     graph.effectiveSize().values               // [7/6, 7/6, 1]
  ///
  /// Conventions: contacts in either direction count, and the strengths of both directions add.
  ///
  /// - Complexity: O(*m*^1.5).
  /// - SeeAlso: S. P. Borgatti, Connections 20 (1997), 35–38
  public func effectiveSize() -> VertexScores { structuralHoles().effectiveSize }
}
