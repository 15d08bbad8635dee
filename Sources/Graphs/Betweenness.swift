extension Graph {
  /// Returns how often each vertex lies on shortest paths between two others.
  ///
  /// Read it as brokerage: a high score marks a partner through whom otherwise distant partners
  /// meet.
  ///
  ///     let star = Graph(vertexCount: 4, ties: [(0, 1), (0, 2), (0, 3)])
  ///     star.betweenness().values                  // [3, 0, 0, 0]
  ///
  /// Conventions: endpoints do not count; each unordered pair counts once; a pair with several
  /// shortest paths shares its 1 among them; pairs without a path count for nobody; lengths that
  /// differ by less than ``TieLength/tolerance`` are equal. Normalized scores are undefined below
  /// three vertices.
  ///
  /// - Parameters:
  ///   - length: How tie strength becomes path length.
  ///   - normalized: Whether to divide by (*n* − 1)(*n* − 2) / 2.
  /// - Complexity: O(*nm*) for `.hop`, O(*nm* log *n*) for `.reciprocalStrength`; O(*n* + *m*)
  ///   space.
  /// - SeeAlso: U. Brandes, J. Math. Sociol. 25 (2001), doi:10.1080/0022250X.2001.9990249
  public func betweenness(length: TieLength = .hop, normalized: Bool = false) -> VertexScores {
    let n = Double(vertexCount)
    guard !normalized || vertexCount > 2 else { return VertexScores(vertices.map { _ in nil }) }
    let sums = length == .hop ? hopDependencies() : lengthDependencies()
    // Every pair was met from both of its ends.
    let divisor = normalized ? (n - 1) * (n - 2) : 2
    return VertexScores(sums.map { $0 / divisor })
  }
}
