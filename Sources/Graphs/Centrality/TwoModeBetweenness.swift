extension TwoModeGraph {
  /// Returns how often each vertex of a mode lies on shortest paths between two others of any mode.
  ///
  /// For actors, read it as brokerage between events and between those who never met; for events,
  /// as the occasions that hold the network together.
  ///
  ///     let meeting = TwoModeGraph(
  ///       actorCount: 3, eventCount: 1, affiliations: [(0, 0), (1, 0), (2, 0)])
  ///     meeting.betweenness(of: .events).values             // [3]
  ///     meeting.betweenness(of: .actors).values             // [0, 0, 0]
  ///
  /// Conventions: on the two-mode graph and not on a projection, in which one meeting would hide
  /// who brokers; endpoints do not count, each unordered pair counts once. Normalized scores are
  /// divided by ``maximalBetweenness(of:)``, and undefined where that is 0.
  ///
  /// - Parameters:
  ///   - mode: Whose scores.
  ///   - normalized: Whether to divide by the largest betweenness that the two sizes allow.
  /// - Complexity: O(*nm*) for *n* vertices and *m* affiliations; O(*n* + *m*) space.
  /// - SeeAlso: S. P. Borgatti, M. G. Everett, Social Networks 19 (1997),
  ///   doi:10.1016/S0378-8733(96)00301-2
  public func betweenness(of mode: Mode, normalized: Bool = false) -> VertexScores {
    let raw = graph.betweenness().values[places(of: mode)]
    guard normalized else { return VertexScores(Array(raw)) }
    let largest = maximalBetweenness(of: mode) ?? 0
    return VertexScores(raw.map { score in largest > 0 ? score.map { $0 / largest } : nil })
  }

  /// Returns the largest betweenness that a vertex of a mode could have, or nil if a mode is empty.
  ///
  ///     let sizes = TwoModeGraph(actorCount: 18, eventCount: 14, affiliations: [])
  ///     sizes.maximalBetweenness(of: .actors)               // 445
  ///
  /// Conventions: for *n* vertices of the mode and *m* of the other, ½[*m*²(*s* + 1)² +
  /// *m*(*s* + 1)(2*t* − *s* − 1) − *t*(2*s* − *t* + 3)] with *s* and *t* the quotient and the
  /// remainder of (*n* − 1) / *m*, which is attained by a vertex in the middle of a tree. Some
  /// software takes 2(*n* − 1)(*m* − 1) for the larger mode, which is less: 442 for the women.
  ///
  /// - Complexity: O(1).
  /// - SeeAlso: S. P. Borgatti, D. S. Halgin, The SAGE Handbook of Social Network Analysis (2011),
  ///   doi:10.4135/9781446294413.n28
  public func maximalBetweenness(of mode: Mode) -> Double? {
    let (own, other) = (count(of: mode), count(of: mode.other))
    guard own > 0, other > 0 else { return nil }
    let n = Double(own)
    let m = Double(other)
    let s = ((n - 1) / m).rounded(.down)
    let t = n - 1 - s * m
    let whole = m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)
    return whole / 2
  }
}
