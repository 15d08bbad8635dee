extension DirectedGraph {
  /// Returns how often each arc lies on shortest paths from one vertex to another.
  ///
  /// Read it as reliance on a call: a high score marks a request by which two worlds are joined.
  ///
  ///     let path = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)])
  ///     path.arcBetweenness().values               // [2, 2]
  ///
  /// Conventions: the scores stand in the order of ``arcs``; the ends of an arc count as a pair;
  /// each ordered pair counts once, so that arcs both ways give together twice what a tie gives.
  ///
  /// - Parameter length: How the strength of an arc becomes path length.
  /// - Complexity: O(*nm*) for `.hop`, O(*nm* log *n*) for `.reciprocalStrength`; O(*n* + *m*)
  ///   space.
  /// - SeeAlso: M. Girvan, M. E. J. Newman, PNAS 99 (2002), doi:10.1073/pnas.122653799
  public func arcBetweenness(length: TieLength = .hop) -> TieScores {
    let sums = Dependencies(over: searchArcs(length), withArcs: true).arcs
    return TieScores(sums.map { $0.isFinite ? $0 : nil })
  }
}
