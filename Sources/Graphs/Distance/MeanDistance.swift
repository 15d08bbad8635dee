extension Graph {
  /// The mean distance in hops between two vertices that have a path, or nil without ties.
  ///
  /// Read it beside the components: a network that falls apart looks smaller, not larger.
  ///
  ///     Graph(vertexCount: 4, ties: [(0, 1), (1, 2)]).meanDistance   // 4/3
  ///     Graph(vertexCount: 4).meanDistance                           // nil
  ///
  /// Conventions: over pairs with a path; strengths do not count.
  ///
  /// - Complexity: O(*nm*), in a small world near O(*nm* / 512), at each call.
  /// - SeeAlso: D. Watts, S. Strogatz, Nature 393 (1998), doi:10.1038/30918
  public var meanDistance: Double? { distanceSums(.hop).mean }
}

extension DirectedGraph {
  /// The mean distance in hops from one vertex to another it reaches, or nil without arcs.
  ///
  ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)]).meanDistance   // 4/3
  ///
  /// Conventions: over ordered pairs with a path along the arcs; strengths do not count.
  ///
  /// - Complexity: O(*nm*), in a small world near O(*nm* / 512), at each call.
  public var meanDistance: Double? { distanceSums(.hop).mean }
}
