/// What key players are key to: holding a graph together, or reaching everybody in it.
public enum KeyPlayerCriterion: Sendable, Hashable {
  /// Their departure parts most pairs: ``Fragmentation/unreachable``.
  case fragmentation
  /// Their departure parts most pairs or sends them the longest way round:
  /// ``Fragmentation/distanceWeighted``.
  case distanceWeightedFragmentation
  /// They reach the largest share of all within some steps.
  case reach(within: Int)
  /// They are nearest to all: ``Graph/distanceWeightedReach(of:)``.
  case distanceWeightedReach
}

/// The vertices that matter most together, how much, and how they were found.
public struct KeyPlayers: Sendable, Hashable {
  /// How a set of key players was found.
  public enum Search: String, Sendable, Hashable {
    /// All sets of that size were tried: there is no better one.
    case exact
    /// One joined after the other, then members were exchanged while that helped: there may be a
    /// better one.
    case greedyWithSwaps
  }

  /// The key players.
  public let vertices: VertexSet
  /// What the criterion gives for them, or nil where it is not defined.
  public let score: Double?
  /// How they were found.
  public let search: Search
}

extension Graph {
  /// Returns the set of vertices whose departure, or whose reach, weighs most together.
  ///
  /// Read it as a succession plan: not who is central one by one, but which few must not all be
  /// missing, or which few can tell everybody.
  ///
  ///     let path = Graph(vertexCount: 5, ties: [(0, 1), (1, 2), (2, 3), (3, 4)])
  ///     path.keyPlayers(count: 1, criterion: .fragmentation).vertices.vertices        // [2]
  ///     path.keyPlayers(count: 2, criterion: .reach(within: 1)).score                 // 1
  ///
  /// Conventions: after a removal, pairs are those of the vertices that remain; reach is a share of
  /// all vertices, members included; of equally good sets an exact search takes the one of the
  /// lowest vertices. The search is exact for up to three vertices while it takes no more than 10⁹
  /// steps, the number of sets times *n* + 2*m*, and times *n* again for
  /// `.distanceWeightedFragmentation`: where each has six ties, three of 170 vertices, or of 60.
  ///
  /// - Parameters:
  ///   - count: How many vertices, 1 or more; a smaller graph gives all it has.
  ///   - criterion: What they are key to.
  /// - Complexity: As above if exact, else O(*kn*) times the steps of one set, per exchange.
  /// - SeeAlso: S. P. Borgatti, Computational & Mathematical Organization Theory 12 (2006),
  ///   doi:10.1007/s10588-006-7084-x
  public func keyPlayers(count: Int, criterion: KeyPlayerCriterion) -> KeyPlayers {
    precondition(count > 0, "key players are 1 or more, not \(count)")
    var search = KeyPlayerSearch(self, criterion: criterion)
    let size = min(count, vertexCount)
    let isExact = size == vertexCount || size <= 3 && search.steps(forSetsOf: size) <= 1e9
    let players = isExact ? search.bestSet(of: size) : search.greedySet(of: size)
    return KeyPlayers(
      vertices: VertexSet(players.map(Vertex.init(row:))),
      score: search.score(of: players),
      search: isExact ? .exact : .greedyWithSwaps)
  }
}
