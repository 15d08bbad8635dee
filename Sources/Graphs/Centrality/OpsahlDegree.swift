extension Graph {
  /// Returns a degree for each vertex that weighs the number of ties against their strength.
  ///
  /// Read it as a choice made aloud: is it better to know many, or to meet often? Below 1, a spread
  /// of many weak ties scores higher; above 1, a few strong ones.
  ///
  ///     let graph = Graph(vertexCount: 3, ties: [(0, 1), (0, 1), (0, 1), (0, 1)])
  ///     graph.opsahlDegree(alpha: 0.5).values      // [2, 2, 0]
  ///
  /// Conventions: *k*^(1 − α) · *s*^α, for *k* ties of total strength *s*; an isolate has 0.
  ///
  /// - Parameter alpha: 0 gives the degree, 1 the strength; a negative or infinite one is a
  ///   programming error.
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: T. Opsahl, F. Agneessens, J. Skvoretz, Social Networks 32 (2010),
  ///   doi:10.1016/j.socnet.2010.03.006
  public func opsahlDegree(alpha: Double = 1) -> VertexScores {
    precondition(alpha >= 0 && alpha.isFinite, "alpha is a finite number from 0: \(alpha)")
    return VertexScores(
      (0..<vertexCount).map { vertex in
        let degree = Double(row(vertex).count)
        guard degree > 0 else { return 0 }
        let mean = strengths[row(vertex)].reduce(0, +) / degree
        return degree * mean.raised(to: alpha)
      })
  }
}
