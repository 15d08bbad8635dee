extension Graph {
  /// Returns the coreness of each vertex: the largest *k* whose *k*-core still holds it.
  ///
  /// Read it as embedding: a partner of coreness 3 belongs to a circle where each has at least
  /// three partners, and a single departure does not empty it.
  ///
  ///     let graph = Graph(vertexCount: 5, ties: [(0, 1), (1, 2), (0, 2), (2, 3)])
  ///     graph.coreness().values                    // [2, 2, 2, 1, 0]
  ///
  /// Conventions: merged ties count once and strengths do not count; an isolate has 0.
  ///
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: S. B. Seidman, Social Networks 5 (1983), doi:10.1016/0378-8733(83)90028-X;
  ///   V. Batagelj, M. Zaveršnik (2003), arXiv:cs/0310049
  public func coreness() -> VertexScores {
    VertexScores(peeled().coreness.map(Double.init))
  }

  /// Returns the *k*-core: the largest set of vertices with *k* neighbours or more within it.
  ///
  ///     let graph = Graph(vertexCount: 5, ties: [(0, 1), (1, 2), (0, 2), (2, 3)])
  ///     graph.core(2).vertices                     // [0, 1, 2]
  ///
  /// Conventions: the 0-core is everybody; above the highest coreness nobody is left; a core may
  /// fall into several components.
  ///
  /// - Parameter k: How many neighbours each must keep; a negative number is a programming error.
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: S. B. Seidman, Social Networks 5 (1983), doi:10.1016/0378-8733(83)90028-X
  public func core(_ k: Int) -> VertexSet {
    precondition(k >= 0, "nobody has a negative number of neighbours: \(k)")
    let coreness = peeled().coreness
    return VertexSet(vertices.filter { coreness[$0.index] >= k })
  }
}
