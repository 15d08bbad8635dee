/// What the distances from one vertex to all others add up to.
///
/// Vertices out of reach are nowhere in it.
struct DistanceSum {
  /// How many others are reached.
  var reachedCount = 0
  /// The sum of the distances to them.
  var total = 0.0
  /// The sum of 1 / distance to them.
  var reciprocal = 0.0
  /// The largest distance to any of them.
  var farthest = 0.0

  /// Adds some others at a distance.
  mutating func add(_ count: Int, at distance: Double) {
    reachedCount += count
    total += Double(count) * distance
    reciprocal += Double(count) / distance
    farthest = max(farthest, distance)
  }
}

/// What the distances from each vertex of a graph add up to.
struct DistanceSums {
  var rows: ContiguousArray<DistanceSum>

  init(vertexCount: Int) {
    rows = ContiguousArray(repeating: DistanceSum(), count: vertexCount)
  }

  /// Reached / total, or nil for whoever reaches nobody.
  var closeness: VertexScores {
    VertexScores(rows.map { $0.reachedCount > 0 ? Double($0.reachedCount) / $0.total : nil })
  }

  /// The mean of 1 / distance over all *n* − 1 others, those out of reach as 0.
  var harmonic: VertexScores {
    let others = Double(rows.count - 1)
    return VertexScores(rows.map { others > 0 ? $0.reciprocal / others : nil })
  }

  /// The largest distance of each vertex, or nil for whoever reaches nobody.
  var eccentricity: VertexScores {
    VertexScores(rows.map { $0.reachedCount > 0 ? $0.farthest : nil })
  }

  /// The largest distance of all in hops, or nil if nobody reaches another.
  var diameter: Int? {
    rows.map(\.farthest).max().flatMap { $0 > 0 ? Int($0) : nil }
  }

  /// How many ordered pairs have a path.
  var reachedCount: Int { rows.reduce(0) { $0 + $1.reachedCount } }

  /// The mean distance over the pairs with a path, or nil if there are none.
  var mean: Double? {
    let total = rows.reduce(0) { $0 + $1.total }
    return reachedCount > 0 ? total / Double(reachedCount) : nil
  }
}
