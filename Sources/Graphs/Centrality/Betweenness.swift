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
  /// three vertices, and any score is when a pair that it counts has 2¹⁰²⁴ shortest paths or more.
  ///
  /// - Parameters:
  ///   - length: How tie strength becomes path length.
  ///   - normalized: Whether to divide by (*n* − 1)(*n* − 2) / 2.
  /// - Complexity: O(*nm*) for `.hop`, O(*nm* log *n*) for `.reciprocalStrength`; O(*n* + *m*)
  ///   space.
  /// - SeeAlso: U. Brandes, J. Math. Sociol. 25 (2001), doi:10.1080/0022250X.2001.9990249
  public func betweenness(length: TieLength = .hop, normalized: Bool = false) -> VertexScores {
    // Every pair was met from both of its ends.
    let sums = Dependencies(over: searchArcs(length)).vertices
    return VertexScores(scores(sums, divisor: 2, normalized: normalized))
  }
}

extension DirectedGraph {
  /// Returns how often each vertex lies on shortest paths from one other vertex to another.
  ///
  /// Read it as relaying: a high score marks a partner through whom requests pass.
  ///
  ///     let relay = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)])
  ///     relay.betweenness().values                 // [0, 1, 0]
  ///
  /// Conventions: as for a ``Graph``, save that each ordered pair counts once, so that arcs both
  /// ways give twice what a tie gives.
  ///
  /// - Parameters:
  ///   - length: How the strength of an arc becomes path length.
  ///   - normalized: Whether to divide by (*n* − 1)(*n* − 2).
  /// - Complexity: O(*nm*) for `.hop`, O(*nm* log *n*) for `.reciprocalStrength`; O(*n* + *m*)
  ///   space.
  /// - SeeAlso: U. Brandes, J. Math. Sociol. 25 (2001), doi:10.1080/0022250X.2001.9990249
  public func betweenness(length: TieLength = .hop, normalized: Bool = false) -> VertexScores {
    let sums = Dependencies(over: searchArcs(length)).vertices
    return VertexScores(scores(sums, divisor: 1, normalized: normalized))
  }
}

/// Returns sums over all ordered pairs as scores, or nil where they are not defined.
private func scores(
  _ sums: ContiguousArray<Double>, divisor: Double, normalized: Bool
) -> [Double?] {
  let n = Double(sums.count)
  guard !normalized || n > 2 else { return sums.map { _ in nil } }
  let whole = normalized ? (n - 1) * (n - 2) : divisor
  return sums.map { $0.isFinite ? $0 / whole : nil }
}
