extension Graph {
  /// Returns how often each tie lies on shortest paths between two vertices.
  ///
  /// Read it as reliance on a contact: a high score marks a tie by which two worlds meet.
  ///
  ///     let path = Graph(vertexCount: 4, ties: [(0, 1), (1, 2), (2, 3)])
  ///     path.tieBetweenness().values               // [3, 4, 3]
  ///
  /// Conventions: the two ends of a tie count as a pair, so that a tie between two vertices that
  /// know nobody else has 1; each unordered pair counts once and shares its 1 among its shortest
  /// paths; lengths and undefined scores are as for betweenness of vertices.
  ///
  /// - Parameter length: How tie strength becomes path length.
  /// - Complexity: O(*nm*) for `.hop`, O(*nm* log *n*) for `.reciprocalStrength`; O(*n* + *m*)
  ///   space.
  /// - SeeAlso: M. Girvan, M. E. J. Newman, PNAS 99 (2002), doi:10.1073/pnas.122653799
  public func tieBetweenness(length: TieLength = .hop) -> TieScores {
    let sums = Dependencies(over: searchArcs(length), withArcs: true).arcs
    // The arcs from a vertex to lower ones come in the order in which those met it, so that one
    // place in each row finds the way back of every tie.
    var next = offsets
    var scores: [Double?] = []
    scores.reserveCapacity(tieCount)
    for u in 0..<vertexCount {
      for arc in row(u) where targets[arc] > u {
        let v = Int(targets[arc])
        let sum = sums[arc] + sums[Int(next[v])]
        next[v] += 1
        // Every pair was met from both of its ends.
        scores.append(sum.isFinite ? sum / 2 : nil)
      }
    }
    return TieScores(scores)
  }
}
