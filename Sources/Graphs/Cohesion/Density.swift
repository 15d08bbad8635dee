extension Graph {
  /// The share of all pairs of vertices that are tied, or nil below two vertices.
  ///
  /// Read it with care: large networks are always sparse, so compare only networks of one size.
  ///
  ///     Graph(vertexCount: 3, ties: [(0, 1)]).density          // 1/3
  ///     Graph(vertexCount: 1).density                          // nil
  ///
  /// Conventions: *m* / (*n*(*n* − 1) / 2); strengths do not count, isolates do.
  public var density: Double? {
    guard vertexCount > 1 else { return nil }
    return Double(2 * tieCount) / (Double(vertexCount) * Double(vertexCount - 1))
  }
}

extension TwoModeGraph {
  /// The share of all places at all events that were taken, or nil without an actor or an event.
  ///
  ///     TwoModeGraph(actorCount: 2, eventCount: 2, affiliations: [(0, 0), (1, 0)]).density   // 0.5
  ///
  /// Conventions: affiliations divided by actors × events; an actor who never came counts.
  public var density: Double? {
    guard actorCount > 0, eventCount > 0 else { return nil }
    return Double(affiliationCount) / (Double(actorCount) * Double(eventCount))
  }
}
