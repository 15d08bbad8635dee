extension Graph {
  /// Returns how far each vertex depends on contacts who depend on each other.
  ///
  /// Read it as lack of room: low where a partner alone joins separate contacts, high where all its
  /// contacts talk to each other anyway.
  ///
  ///     let star = Graph(vertexCount: 4, ties: [(0, 1), (0, 2)])
  ///     star.constraint().values                   // [0.5, 1, 1, nil]
  ///
  /// Conventions: Σⱼ (*p*ᵢⱼ + Σₖ *p*ᵢₖ *p*ₖⱼ)² over the contacts *j*, where *p*ᵢⱼ is the share of
  /// *j* in the strength of *i*; above 1 in small dense groups; isolates are undefined.
  ///
  /// - Complexity: O(*m*^1.5); structuralHoles() gives all four measures of
  ///   Burt for the price of one.
  /// - SeeAlso: R. S. Burt, American Journal of Sociology 110 (2004), doi:10.1086/421787
  public func constraint() -> VertexScores { structuralHoles().constraint }
}

extension DirectedGraph {
  /// Returns how far each vertex depends on contacts who depend on each other.
  ///
  ///     let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (0, 2), (1, 0), (2, 1)])
  ///     graph.constraint().values                  // [325/324, 325/324, 25/18]
  ///
  /// Conventions: contacts in either direction count, and the strengths of both directions add.
  ///
  /// - Complexity: O(*m*^1.5).
  /// - SeeAlso: R. S. Burt, American Journal of Sociology 110 (2004), doi:10.1086/421787
  public func constraint() -> VertexScores { structuralHoles().constraint }
}
