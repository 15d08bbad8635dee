extension DirectedGraph {
  /// The share of all arcs that are answered by an arc in return, or nil without arcs.
  ///
  /// Read it as give and take: near 0, some call and others answer; at 1, everybody is called
  /// back.
  ///
  ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 0), (1, 2)]).reciprocity   // 2/3
  ///     DirectedGraph(vertexCount: 3).reciprocity                                   // nil
  ///
  /// Conventions: arcs are counted, not pairs: a mutual pair is two arcs of two, a pair tied one
  /// way is one of one; strengths do not count.
  ///
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: S. Wasserman, K. Faust, Social Network Analysis (1994), ch. 13,
  ///   doi:10.1017/CBO9780511815478
  public var reciprocity: Double? {
    guard arcCount > 0 else { return nil }
    let answered = (0..<vertexCount).reduce(0) { $0 + mutualCount(of: $1) }
    return Double(answered) / Double(arcCount)
  }

  /// How many of those on whom a vertex calls also call on it: two sorted rows walked at once.
  private func mutualCount(of vertex: Int) -> Int {
    var callers = inRows.neighbours[inRows[vertex]]
    var count = 0
    for called in outRows.neighbours[outRows[vertex]] {
      while let caller = callers.first, caller < called { callers.removeFirst() }
      if callers.first == called { count += 1 }
    }
    return count
  }
}
