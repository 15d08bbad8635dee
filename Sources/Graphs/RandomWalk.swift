/// A walk that leaves each vertex along an arc drawn by strength.
struct RandomWalk {
  /// The sum of errors over all vertices that ends the search.
  static let tolerance = 1e-12
  /// The number of steps that ends the search in any case; only damping above 0.999 needs more.
  static let maximumSteps = 20_000

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
      let change = step(portions, base: base, damping: damping, to: &scores)
      if change * damping <= Self.tolerance * (1 - damping) { break }
    }
    let total = scores.reduce(0, +)
    return ContiguousArray(scores.map { $0 / total })
  }

  /// Takes one step from all vertices at once and returns how much the scores changed in all.
  private func step(
    _ portions: ContiguousArray<Double>, base: Double, damping: Double,
    to scores: inout ContiguousArray<Double>
  ) -> Double {
    let offsets = offsets.span
    let sources = sources.span
    let strengths = strengths.span
    let portions = portions.span
    var scores = scores.mutableSpan
    var change = 0.0
    for vertex in 0..<scores.count {
      var arriving = 0.0
      for place in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        arriving += strengths[place] * portions[Int(sources[place])]
      }
      let score = base + damping * arriving
      change += (score - scores[vertex]).magnitude
      scores[vertex] = score
    }
    return change
  }

  /// The strength of all arcs from each vertex.
  private func totalsBySource(_ n: Int) -> ContiguousArray<Double> {
    var totals = ContiguousArray<Double>(repeating: 0, count: n)
    for place in sources.indices { totals[Int(sources[place])] += strengths[place] }
    return totals
  }
}
