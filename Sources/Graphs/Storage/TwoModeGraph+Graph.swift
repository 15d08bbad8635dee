extension TwoModeGraph {
  /// The same affiliations as ties of one graph: first the actors, then the events.
  ///
  ///     let meetings = TwoModeGraph(
  ///       actorCount: 2, eventCount: 1, affiliations: [(0, 0), (1, 0)])
  ///     meetings.graph.ties                        // [0–2 (1.0), 1–2 (1.0)]
  ///
  /// Conventions: event *e* is vertex *n* + *e* for *n* actors; a path from actor to actor is two
  /// ties long for each event on it.
  ///
  /// - Complexity: O(*n* + *m*): the graph is made anew at each call.
  public var graph: Graph {
    var ties = TieList(capacity: affiliationCount)
    for actor in 0..<actorCount {
      for event in eventRows[actor] {
        ties.append(Int32(actor), Int32(actorCount) + event, strength: 1, contactCount: 1)
      }
    }
    return Graph(vertexCount: actorCount + eventCount, merging: ties)
  }

  /// The places that the vertices of a mode have in ``graph``.
  func places(of mode: Mode) -> Range<Int> {
    mode == .actors ? 0..<actorCount : actorCount..<(actorCount + eventCount)
  }
}

extension Mode {
  /// The other mode.
  var other: Mode { self == .actors ? .events : .actors }
}
