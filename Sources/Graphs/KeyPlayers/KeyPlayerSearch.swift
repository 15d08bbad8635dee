/// The search for a set of vertices that scores highest on a criterion.
struct KeyPlayerSearch {
  private let graph: Graph
  private let criterion: KeyPlayerCriterion
  private var rehearsal: Rehearsal

  /// What rounding can make of an equal score: a set must do better than that to take the place.
  private static let tolerance = 1e-12

  init(_ graph: Graph, criterion: KeyPlayerCriterion) {
    if case .reach(let steps) = criterion { precondition(steps >= 0, "nobody goes \(steps) steps") }
    self.graph = graph
    self.criterion = criterion
    rehearsal = Rehearsal(graph)
  }

  /// The score of a set, or nil where the criterion is not defined.
  mutating func score(of set: [Int32]) -> Double? {
    let remaining = graph.vertexCount - set.count
    switch criterion {
    case .fragmentation:
      return remaining > 1 ? rehearsal.unreachable(without: set) : nil
    case .distanceWeightedFragmentation:
      return remaining > 1 ? rehearsal.distanceWeighted(without: set) : nil
    case .reach(let steps):
      guard graph.vertexCount > 0 else { return nil }
      return Double(rehearsal.reach(of: set, within: steps)) / Double(graph.vertexCount)
    case .distanceWeightedReach:
      guard graph.vertexCount > 0 else { return nil }
      return rehearsal.nearness(to: set) / Double(graph.vertexCount)
    }
  }

  /// The number of steps that all sets of a size take.
  func steps(forSetsOf size: Int) -> Double {
    let n = Double(graph.vertexCount)
    let sets = (0..<size).reduce(1.0) { $0 * (n - Double($1)) / Double($1 + 1) }
    let search = n + 2 * Double(graph.tieCount)
    return sets * (criterion == .distanceWeightedFragmentation ? n * search : search)
  }

  /// The best of all sets of a size, the first of them in the order of the vertices.
  mutating func bestSet(of size: Int) -> [Int32] {
    var set = Array(0..<Int32(size))
    var best = set
    var bestScore = score(of: set) ?? 0
    while advance(&set) {
      let score = score(of: set) ?? 0
      if score > bestScore + KeyPlayerSearch.tolerance { (best, bestScore) = (set, score) }
    }
    return best
  }

  /// A set to which one joined after the other, then exchanged while an exchange helps.
  mutating func greedySet(of size: Int) -> [Int32] {
    var set: [Int32] = []
    while set.count < size {
      set.append(0)
      _ = exchange(at: set.count - 1, of: &set, above: -1)
    }
    var best = score(of: set) ?? 0
    var hasImproved = true
    while hasImproved {
      hasImproved = false
      for place in set.indices {
        if let better = exchange(at: place, of: &set, above: best) {
          (best, hasImproved) = (better, true)
        }
      }
    }
    return set
  }

  /// Puts at a place whoever scores most there, if that is above a score; returns the new score.
  private mutating func exchange(at place: Int, of set: inout [Int32], above score: Double)
    -> Double?
  {
    let others = Set(set.indices.filter { $0 != place }.map { set[$0] })
    var candidate = set
    var best: Double?
    for vertex in 0..<Int32(graph.vertexCount) where !others.contains(vertex) {
      candidate[place] = vertex
      let reached = self.score(of: candidate) ?? 0
      if reached > (best ?? score) + KeyPlayerSearch.tolerance {
        best = reached
        set[place] = vertex
      }
    }
    return best
  }

  /// Goes to the next set in the order of the vertices; false after the last.
  private func advance(_ set: inout [Int32]) -> Bool {
    let n = Int32(graph.vertexCount)
    let free = Int32(set.count)
    guard let place = set.indices.last(where: { set[$0] < n - free + Int32($0) }) else {
      return false
    }
    set[place] += 1
    for later in set.indices where later > place { set[later] = set[later - 1] + 1 }
    return true
  }
}
