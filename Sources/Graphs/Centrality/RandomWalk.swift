/// A walk that leaves each vertex along an arc drawn by strength, and now and then starts anew.
///
/// How often it comes by each vertex solves a linear system. Where the walk can as well be taken
/// backwards, as along ties, the system is symmetric at heart, and each step may be led beyond its
/// image by Chebyshev's weights: some 40 steps then do what takes 140 without them.
///
/// - SeeAlso: G. H. Golub, R. S. Varga, Numer. Math. 3 (1961), doi:10.1007/BF01386013
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
  /// Whether each arc has one of the same strength back.
  let isReversible: Bool

  /// How often the walk comes by each vertex, as shares of 1, if it starts anew now and then.
  ///
  /// What leaves a vertex without arcs starts anew anywhere, which changes all shares alike: it is
  /// left out of the system and made up for at the end.
  func visits(damping: Double) -> ContiguousArray<Double> {
    precondition(damping >= 0 && damping < 1, "damping is at least 0 and below 1: \(damping)")
    let n = offsets.count - 1
    let chances = chances(n, damping: damping)
    var scores = ContiguousArray(repeating: 1 / Double(n), count: n)
    var last = scores
    var weight = 1.0
    for step in 0..<Self.maximumSteps {
      let image = image(of: scores, chances, base: (1 - damping) / Double(n))
      let change = (0..<n).reduce(0) { $0 + (image[$1] - scores[$1]).magnitude }
      guard change > Self.tolerance * (1 - damping) * image.reduce(0, +) else {
        scores = image
        break
      }
      for vertex in 0..<n {
        let next = last[vertex] + weight * (image[vertex] - last[vertex])
        last[vertex] = scores[vertex]
        scores[vertex] = next
      }
      if isReversible { weight = 1 / (1 - damping * damping * weight / (step == 0 ? 2 : 4)) }
    }
    let total = scores.reduce(0, +)
    return ContiguousArray(scores.map { $0 / total })
  }

  /// The chance of each arc to be taken from its source, times the damping.
  private func chances(_ n: Int, damping: Double) -> ContiguousArray<Double> {
    var departing = ContiguousArray<Double>(repeating: 0, count: n)
    for place in sources.indices { departing[Int(sources[place])] += strengths[place] }
    let factors = ContiguousArray(departing.map { damping / $0 })
    return ContiguousArray(sources.indices.map { strengths[$0] * factors[Int(sources[$0])] })
  }

  /// Takes one step from all vertices at once.
  ///
  /// Each vertex has a sum of its own, so that the pieces and threads do not show in the result.
  private func image(
    of scores: ContiguousArray<Double>, _ chances: ContiguousArray<Double>, base: Double
  ) -> ContiguousArray<Double> {
    let n = scores.count
    guard sources.count >= Self.fewestArcsForThreads else {
      return image(of: scores, at: 0..<n, chances, base: base)
    }
    let pieces = concurrently(Self.pieceCount) { piece in
      image(
        of: scores, at: piece * n / Self.pieceCount..<(piece + 1) * n / Self.pieceCount, chances,
        base: base)
    }
    return ContiguousArray(pieces.joined())
  }

  private func image(
    of scores: ContiguousArray<Double>, at vertices: Range<Int>,
    _ chances: ContiguousArray<Double>, base: Double
  ) -> ContiguousArray<Double> {
    let offsets = offsets.span
    let sources = sources.span
    let chances = chances.span
    let scores = scores.span
    var image = ContiguousArray<Double>()
    image.reserveCapacity(vertices.count)
    for vertex in vertices {
      var arriving = base
      for place in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        arriving += chances[place] * scores[Int(sources[place])]
      }
      image.append(arriving)
    }
    return image
  }
}
