extension Graph {
  /// The share of all paths of length 2 whose ends are tied, or nil without such a path.
  ///
  /// Read it as closure: whether the partners of a partner know each other. A projection is closed
  /// by construction, since every meeting is a clique.
  ///
  ///     Graph(vertexCount: 4, ties: [(0, 1), (1, 2), (2, 0), (2, 3)]).transitivity   // 0.6
  ///     Graph(vertexCount: 2, ties: [(0, 1)]).transitivity                           // nil
  ///
  /// Conventions: 3 × triangles / paths of length 2, over the whole graph: hubs weigh more than in
  /// a mean over vertices; strengths do not count.
  ///
  /// - Complexity: O(*m*^1.5) at each call.
  /// - SeeAlso: R. D. Luce, A. D. Perry, Psychometrika 14 (1949), doi:10.1007/BF02289146
  public var transitivity: Double? {
    let paths = (0..<vertexCount).reduce(0) { $0 + row($1).count * (row($1).count - 1) / 2 }
    return paths > 0 ? Double(triangleCounts.reduce(0) { $0 + Int($1) }) / Double(paths) : nil
  }
}
