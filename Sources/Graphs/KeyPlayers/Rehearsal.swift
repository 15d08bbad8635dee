/// What becomes of a graph without some vertices, or whom they reach: asked again and again.
struct Rehearsal {
  private let vertexCount: Int
  private var levels: LevelSearch
  /// The number of ordered pairs at each distance.
  private var pairCounts = ContiguousArray<Int>()

  init(_ graph: Graph) {
    vertexCount = graph.vertexCount
    levels = LevelSearch(graph)
  }

  mutating func componentSizes(without closed: [Int32]) -> [Int] {
    var sizes: [Int] = []
    levels.forget(except: closed)
    for vertex in 0..<vertexCount where !levels.isMarked(vertex) {
      levels.search(from: [Int32(vertex)])
      sizes.append(levels.reachedCount)
    }
    return sizes
  }

  /// The share of remaining pairs without a path; asks for two vertices at least.
  mutating func unreachable(without closed: [Int32]) -> Double {
    let joined = componentSizes(without: closed).map { $0 * ($0 - 1) }.reduce(0, +)
    return 1 - Double(joined) / remainingPairs(without: closed)
  }

  /// The same share, with 1/*d* for a pair at distance *d*; asks for two vertices at least.
  ///
  /// Pairs are counted by distance before anything is divided, so the order of the vertices does
  /// not show in the last digit.
  mutating func distanceWeighted(without closed: [Int32]) -> Double {
    for distance in pairCounts.indices { pairCounts[distance] = 0 }
    for source in 0..<vertexCount {
      levels.forget(except: closed)
      if levels.isMarked(source) { continue }
      levels.search(from: [Int32(source)])
      let within = levels.reachedWithin
      while pairCounts.count < within.count { pairCounts.append(0) }
      for distance in 1..<max(within.count, 1) {
        pairCounts[distance] += within[distance] - within[distance - 1]
      }
    }
    let nearness = pairCounts.enumerated().dropFirst().map { Double($1) / Double($0) }
    return 1 - nearness.reduce(0, +) / remainingPairs(without: closed)
  }

  /// The number of vertices within some steps of a set, its members included.
  mutating func reach(of members: [Int32], within limit: Int) -> Int {
    levels.forget()
    levels.search(from: members, within: limit)
    return levels.reachedCount
  }

  /// The sum over all vertices of 1 / their distance from a set, 1 for its members.
  mutating func nearness(to members: [Int32]) -> Double {
    levels.forget()
    levels.search(from: members)
    let within = levels.reachedWithin
    return within.indices.reduce(0) { sum, distance in
      let count = within[distance] - (distance > 0 ? within[distance - 1] : 0)
      return sum + Double(count) / Double(max(distance, 1))
    }
  }

  private func remainingPairs(without closed: [Int32]) -> Double {
    Double(vertexCount - closed.count) * Double(vertexCount - closed.count - 1)
  }
}
