/// A walk that leaves each vertex along an arc drawn by strength.
struct RandomWalk {
  /// The sum of errors over all vertices that ends the search.
  static let tolerance = 1e-10
  /// The number of steps that ends the search in any case; only damping above 0.999 needs more.
  static let maximumSteps = 20_000
  /// The pieces that the vertices are divided into.
  static let pieceCount = 16
  /// Below so many arcs a second thread costs more than it does.
  static let fewestArcsForThreads = 500_000

  /// For each vertex, where the arcs that lead to it begin in the two arrays below.
  let offsets: ContiguousArray<Int32>
  let sources: ContiguousArray<Int32>
  let strengths: ContiguousArray<Double>

  /// How often the walk comes by each vertex, as shares of 1, if it starts anew now and then.
  func visits(damping: Double) -> ContiguousArray<Double> {
    precondition(damping >= 0 && damping < 1, "damping is at least 0 and below 1: \(damping)")
    let n = offsets.count - 1
    let departing = totalsBySource(n)
    var scores = ContiguousArray(repeating: 1 / Double(n), count: n)
    var portions = scores
    for _ in 0..<Self.maximumSteps {
      var stranded = 0.0
      for vertex in 0..<n {
        portions[vertex] = departing[vertex] > 0 ? scores[vertex] / departing[vertex] : 0
        if departing[vertex] == 0 { stranded += scores[vertex] }
      }
      let base = (1 - damping + damping * stranded) / Double(n)
      let next = step(portions, base: base, damping: damping)
      let change = (0..<n).reduce(0) { $0 + (next[$1] - scores[$1]).magnitude }
      scores = next
      if change * damping <= Self.tolerance * (1 - damping) { break }
    }
    let total = scores.reduce(0, +)
    return ContiguousArray(scores.map { $0 / total })
  }

  /// Takes one step from all vertices at once.
  ///
  /// Each vertex has a sum of its own, so that the pieces and threads do not show in the result.
  private func step(
    _ portions: ContiguousArray<Double>, base: Double, damping: Double
  ) -> ContiguousArray<Double> {
    let n = portions.count
    guard sources.count >= Self.fewestArcsForThreads else {
      return scores(of: 0..<n, portions, base: base, damping: damping)
    }
    let pieces = concurrently(Self.pieceCount) { piece in
      scores(
        of: piece * n / Self.pieceCount..<(piece + 1) * n / Self.pieceCount, portions, base: base,
        damping: damping)
    }
    return ContiguousArray(pieces.joined())
  }

  private func scores(
    of vertices: Range<Int>, _ portions: ContiguousArray<Double>, base: Double, damping: Double
  ) -> ContiguousArray<Double> {
    let offsets = offsets.span
    let sources = sources.span
    let strengths = strengths.span
    let portions = portions.span
    var scores = ContiguousArray<Double>()
    scores.reserveCapacity(vertices.count)
    for vertex in vertices {
      var arriving = 0.0
      for place in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        arriving += strengths[place] * portions[Int(sources[place])]
      }
      scores.append(base + damping * arriving)
    }
    return scores
  }

  /// The strength of all arcs from each vertex.
  private func totalsBySource(_ n: Int) -> ContiguousArray<Double> {
    var totals = ContiguousArray<Double>(repeating: 0, count: n)
    for place in sources.indices { totals[Int(sources[place])] += strengths[place] }
    return totals
  }
}
