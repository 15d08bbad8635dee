extension Graph {
  /// Returns the effective size of each vertex divided by the number of its contacts.
  ///
  /// Read it as the yield of contacts: 1 where each opens a world of its own.
  ///
  ///     let triangle = Graph(vertexCount: 3, ties: [(0, 1), (1, 2), (2, 0)])
  ///     triangle.efficiency().values               // [0.5, 0.5, 0.5]
  ///
  /// Conventions: contacts are counted, not weighed by strength; isolates are undefined.
  ///
  /// - Complexity: O(*m*^1.5); structuralHoles() gives all four measures of
  ///   Burt for the price of one.
  /// - SeeAlso: R. S. Burt, Structural Holes, Harvard University Press (1992), ch. 2
  public func efficiency() -> VertexScores { structuralHoles().efficiency }
}

extension DirectedGraph {
  /// Returns the effective size of each vertex divided by the number of its contacts.
  ///
  ///     let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (0, 2), (1, 0), (2, 1)])
  ///     graph.efficiency().values                  // [7/12, 7/12, 0.5]
  ///
  /// Conventions: contacts in either direction count, and the strengths of both directions add.
  ///
  /// - Complexity: O(*m*^1.5).
  /// - SeeAlso: R. S. Burt, Structural Holes, Harvard University Press (1992), ch. 2
  public func efficiency() -> VertexScores { structuralHoles().efficiency }
}
