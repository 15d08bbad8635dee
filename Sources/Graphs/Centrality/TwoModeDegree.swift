extension TwoModeGraph {
  /// Returns the share of the other mode with which each vertex of a mode is affiliated.
  ///
  /// For actors, read it as assiduity: 1 is who came to every event. For events, as attendance.
  ///
  ///     let meetings = TwoModeGraph(
  ///       actorCount: 2, eventCount: 2, affiliations: [(0, 0), (0, 1), (1, 1)])
  ///     meetings.degreeCentrality(of: .actors).values       // [1, 0.5]
  ///
  /// Conventions: degree / number of vertices of the other mode; undefined if that has none.
  ///
  /// - Complexity: O(*n*).
  /// - SeeAlso: S. P. Borgatti, M. G. Everett, Social Networks 19 (1997),
  ///   doi:10.1016/S0378-8733(96)00301-2
  public func degreeCentrality(of mode: Mode) -> VertexScores {
    let others = Double(count(of: mode.other))
    return VertexScores(degree(of: mode).values.map { others > 0 ? $0.map { $0 / others } : nil })
  }
}
