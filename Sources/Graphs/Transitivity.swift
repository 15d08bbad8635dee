extension Graph {
  /// The share of all paths of length 2 whose ends are tied, or nil without such a path.
  ///
  /// Read it as closure: whether the partners of a partner know each other. A projection is closed
  /// by construction, since every meeting is a clique.
  ///
  ///     Graph(vertexCount: 4, ties: [(0, 1), (1, 2), (2, 0), (2, 3)]).transitivity   // 0.6
  ///     Graph(vertexCount: 2, ties: [(0, 1)]).transitivity                           // nil
  ///
  /// Conventions: 3 × triangles / paths of length 2, over the whole graph: hubs weigh more than in
  /// a mean over vertices; strengths do not count.
  ///
  /// - Complexity: O(*m*^1.5) at each call.
  /// - SeeAlso: R. D. Luce, A. D. Perry, Psychometrika 14 (1949), doi:10.1007/BF02289146
  public var transitivity: Double? {
    let paths = (0..<vertexCount).reduce(0) { $0 + row($1).count * (row($1).count - 1) / 2 }
    return paths > 0 ? Double(3 * triangleCount) / Double(paths) : nil
  }

  /// How many threes of vertices are all tied.
  ///
  /// Each triangle is met once, from its vertex of the lowest degree, so that no hub is ever
  /// searched for each of its neighbours.
  private var triangleCount: Int {
    let higher = tiesToHigherDegrees
    let offsets = higher.offsets.span
    let neighbours = higher.neighbours.span
    var markArray = ContiguousArray<Int32>(repeating: -1, count: vertexCount)
    var marks = markArray.mutableSpan
    var count = 0
    for u in 0..<vertexCount {
      let row = Int(offsets[u])..<Int(offsets[u + 1])
      for place in row { marks[Int(neighbours[place])] = Int32(truncatingIfNeeded: u) }
      for place in row {
        let v = Int(neighbours[place])
        for next in Int(offsets[v])..<Int(offsets[v + 1])
        where marks[Int(neighbours[next])] == u {
          count += 1
        }
      }
    }
    return count
  }

  /// Each tie once, in the row of the end that has fewer ties.
  private var tiesToHigherDegrees: ArcRows {
    var list = TieList(capacity: tieCount)
    for u in 0..<vertexCount {
      for v in targets[row(u)] where (row(u).count, u) < (row(Int(v)).count, Int(v)) {
        list.appendArc(Int32(u), v, strength: 1, contactCount: 1)
      }
    }
    return ArcRows(vertexCount: vertexCount, arcs: list)
  }
}
