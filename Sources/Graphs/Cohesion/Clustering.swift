extension Graph {
  /// Returns the share of the pairs of neighbours of each vertex that are tied to each other.
  ///
  /// Read it as closure around somebody: 1 where all partners of a partner know each other, 0 where
  /// they meet only through it.
  ///
  ///     Graph(vertexCount: 4, ties: [(0, 1), (1, 2), (2, 0), (2, 3)]).clustering().values
  ///     // [1, 1, 1/3, 0]
  ///
  /// Conventions: local transitivity; 0 below two neighbours; strengths do not count.
  ///
  /// - Complexity: O(*m*^1.5).
  /// - SeeAlso: D. J. Watts, S. H. Strogatz, Nature 393 (1998), doi:10.1038/30918
  public func clustering() -> VertexScores {
    let triangles = triangleCounts
    return VertexScores(
      (0..<vertexCount).map { vertex in
        let degree = Double(row(vertex).count)
        return degree > 1 ? Double(2 * triangles[vertex]) / (degree * (degree - 1)) : 0
      })
  }

  /// Returns the clustering of each vertex, each pair of neighbours weighed by its two ties.
  ///
  /// Read it beside ``clustering()``: higher where the strong ties close, lower where they reach
  /// partners who do not know each other.
  ///
  ///     try Graph(
  ///       vertexCount: 4,
  ///       ties: [Tie(0, 1, strength: 2), Tie(0, 2, strength: 2), Tie(0, 3), Tie(1, 2)]
  ///     ).strengthClustering().values              // [0.4, 1, 1, 0]
  ///
  /// Conventions: Σ (*w*ᵢⱼ + *w*ᵢₖ) over the tied pairs *j*, *k* of neighbours, divided by
  /// *s*(*d* − 1), its value were all pairs tied; 0 below two neighbours.
  ///
  /// - Complexity: O(*m*^1.5).
  /// - SeeAlso: A. Barrat and others, PNAS 101 (2004), doi:10.1073/pnas.0400087101
  public func strengthClustering() -> VertexScores {
    let triangles = triangleStrengths
    return VertexScores(
      (0..<vertexCount).map { vertex in
        let degree = Double(row(vertex).count)
        let strength = strengths[row(vertex)].reduce(0, +)
        return degree > 1 ? triangles[vertex] / (strength * (degree - 1)) : 0
      })
  }
}
