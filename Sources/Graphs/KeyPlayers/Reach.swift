extension Graph {
  /// Returns everybody within some steps of a set of vertices.
  ///
  /// Read it as whom a message would reach if these were told first and each passed it on so many
  /// times.
  ///
  ///     let path = Graph(vertexCount: 5, ties: [(0, 1), (1, 2), (2, 3), (3, 4)])
  ///     path.reach(of: [Vertex(0)], within: 2).vertices        // [0, 1, 2]
  ///
  /// Conventions: the members of the set are within 0 steps; strengths do not count.
  ///
  /// - Parameters:
  ///   - members: The vertices to start from; nobody reaches nobody.
  ///   - steps: The number of steps, 0 or more.
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: S. P. Borgatti, Computational & Mathematical Organization Theory 12 (2006),
  ///   doi:10.1007/s10588-006-7084-x
  public func reach(of members: [Vertex], within steps: Int) -> VertexSet {
    precondition(steps >= 0, "nobody goes \(steps) steps")
    var levels = LevelSearch(self)
    levels.forget()
    levels.search(from: members.map(\.row), within: steps)
    return VertexSet(levels.reached.map(Vertex.init(row:)))
  }

  /// Returns how near all vertices are to a set, from 0 to 1, or nil for a graph of nobody.
  ///
  /// Read it as reach with a discount: one at *d* steps counts 1/*d*.
  ///
  ///     let path = Graph(vertexCount: 3, ties: [(0, 1), (1, 2)])
  ///     path.distanceWeightedReach(of: [Vertex(0)])            // (1 + 1 + 1/2) / 3
  ///
  /// Conventions: Borgatti's DR, the mean over all vertices; members count 1, those whom nobody of
  /// the set reaches 0; distances are in hops.
  ///
  /// - Parameter members: The vertices to start from.
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: S. P. Borgatti, Computational & Mathematical Organization Theory 12 (2006),
  ///   doi:10.1007/s10588-006-7084-x
  public func distanceWeightedReach(of members: [Vertex]) -> Double? {
    guard vertexCount > 0 else { return nil }
    var rehearsal = Rehearsal(self)
    return rehearsal.nearness(to: members.map(\.row)) / Double(vertexCount)
  }
}
