/// What is expected of ties between a core and its periphery.
public enum CorePeripheryPattern: String, Sendable, Hashable, CaseIterable {
  /// Whoever is in the core is tied to everybody: core with core, and core with periphery.
  case coreReachesAll
  /// Pairs of one core and one peripheral vertex are ignored: only the core must be tied within.
  case coreKeepsWithin
}

/// The ties within a core and within its periphery, from which the fit of a pattern follows.
struct CoreCounts {
  let vertexCount: Int
  let tieCount: Int
  var coreSize = 0
  var coreTieCount = 0
  var peripheryTieCount: Int

  init(_ graph: Graph) {
    vertexCount = graph.vertexCount
    tieCount = graph.tieCount
    peripheryTieCount = graph.tieCount
  }

  /// Moves a vertex from one side to the other.
  mutating func move(intoCore: Bool, coreNeighbours: Int, degree: Int) {
    let sign = intoCore ? 1 : -1
    coreSize += sign
    coreTieCount += sign * coreNeighbours
    peripheryTieCount -= sign * (degree - coreNeighbours)
  }

  /// The correlation of ties with the pattern over all pairs it speaks of, or nil where either is
  /// the same for all of them.
  func correlation(_ pattern: CorePeripheryPattern) -> Double? {
    let core = Self.pairs(coreSize)
    let periphery = Self.pairs(vertexCount - coreSize)
    switch pattern {
    case .coreReachesAll:
      let all = Self.pairs(vertexCount)
      return Self.correlation(
        pairs: all, ties: Double(tieCount), expected: all - periphery,
        both: Double(tieCount - peripheryTieCount))
    case .coreKeepsWithin:
      return Self.correlation(
        pairs: core + periphery, ties: Double(coreTieCount + peripheryTieCount), expected: core,
        both: Double(coreTieCount))
    }
  }

  private static func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }

  /// The correlation of two yes-or-no properties of pairs, from how many have one, the other, both.
  private static func correlation(
    pairs: Double, ties: Double, expected: Double, both: Double
  ) -> Double? {
    let variances = ties * (pairs - ties) * (expected * (pairs - expected))
    return variances > 0 ? (pairs * both - ties * expected) / variances.squareRoot() : nil
  }
}
