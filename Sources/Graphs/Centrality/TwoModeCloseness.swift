extension TwoModeGraph {
  /// Returns how near each vertex of a mode is to all vertices of both modes that it can reach.
  ///
  /// Read it as independence: whoever is near to all needs few intermediaries. 1 is who shares the
  /// events of everybody.
  ///
  ///     let meetings = TwoModeGraph(
  ///       actorCount: 2, eventCount: 2, affiliations: [(0, 0), (0, 1), (1, 1)])
  ///     meetings.closeness(of: .actors).values[0]           // 1
  ///     meetings.closeness(of: .actors).values[1]           // 2/3
  ///
  /// Conventions: the least sum of distances that is possible, 1 to each reached vertex of the
  /// other mode and 2 to each of its own, divided by the sum that is; undefined for isolates. In a
  /// connected network this is the normalization of Borgatti and Everett; in another, compare
  /// within components only.
  ///
  /// - Complexity: O(*nm*) at worst, for *n* vertices and *m* affiliations.
  /// - SeeAlso: S. P. Borgatti, M. G. Everett, Social Networks 19 (1997),
  ///   doi:10.1016/S0378-8733(96)00301-2
  public func closeness(of mode: Mode) -> VertexScores {
    let graph = graph
    let totals = graph.distanceSums(.hop).rows.map(\.total)
    let components = graph.components()
    var actorsOfPart = [Int](repeating: 0, count: components.partCount)
    for actor in 0..<actorCount { actorsOfPart[components.partOfVertex[actor]] += 1 }
    return VertexScores(
      places(of: mode).map { place in
        let part = components.partOfVertex[place]
        let (size, actors) = (components.sizes[part], actorsOfPart[part])
        guard size > 1 else { return nil }
        let own = mode == .actors ? actors : size - actors
        return Double(size - own + 2 * (own - 1)) / totals[place]
      })
  }

  /// The largest number of hops between two vertices of either mode, or nil if none are affiliated.
  ///
  /// Conventions: over pairs with a path, as in ``graph``: two actors at one event are 2 apart.
  public var diameter: Int? { graph.diameter }

  /// The mean number of hops between vertices of either mode, or nil if none are affiliated.
  ///
  /// Conventions: over pairs with a path, as in ``graph``: two actors at one event are 2 apart.
  public var meanDistance: Double? { graph.meanDistance }
}
