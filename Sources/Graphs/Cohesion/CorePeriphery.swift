/// The core that fits a graph best, and how well.
///
/// Conventions: the correlation is Pearson's, over unordered pairs of vertices, between being tied
/// and being expected to be; 1 is a perfect core and periphery.
public struct CorePeriphery: Sendable, Hashable {
  /// The vertices of the core.
  public let core: VertexSet
  /// The correlation of the ties with the ideal pattern, from −1 to 1.
  public let correlation: Double
  /// Whether all cores were tried; beyond 20 vertices the best one found may not be the best.
  public let isExact: Bool
}

extension Graph {
  /// The largest number of vertices for which every core is tried.
  static let mostVerticesForAllCores = 20

  /// Returns the core whose ideal pattern comes nearest to the ties, or nil if none can be compared.
  ///
  /// Read it as who holds the network together: the core meets everybody, the periphery meets only
  /// the core. A low correlation says that the network is not of that kind.
  ///
  ///     let star = Graph(vertexCount: 4, ties: [(0, 1), (0, 2), (0, 3)])
  ///     let fit = star.corePeriphery()
  ///     fit?.core.vertices                         // [0]
  ///     fit?.correlation                           // 1
  ///
  /// Conventions: strengths do not count. The pattern expects ties between core and periphery, or
  /// ignores those pairs: Borgatti & Everett give both. Up to 20 vertices all cores are tried, and
  /// of equals the smallest is taken; beyond, cores grow by degree, then vertices are moved one by
  /// one as long as that helps, from 8 disturbed starts too. Nil without ties, with all pairs tied,
  /// or where no core differs.
  ///
  /// - Parameters:
  ///   - pattern: What is expected between core and periphery.
  ///   - seed: Where the disturbances come from beyond 20 vertices; the same gives the same core.
  /// - Complexity: O(2ⁿ) up to 20 vertices; beyond, O(*n* + *d*) for each move of a vertex.
  /// - SeeAlso: S. P. Borgatti, M. G. Everett, Social Networks 21 (1999),
  ///   doi:10.1016/S0378-8733(99)00019-2
  public func corePeriphery(
    pattern: CorePeripheryPattern = .coreReachesAll, seed: UInt64 = 0
  ) -> CorePeriphery? {
    if vertexCount <= Self.mostVerticesForAllCores { return bestOfAllCores(pattern) }
    var search = CoreSearch(self, pattern: pattern)
    search.run(seed: seed)
    guard let correlation = search.bestCorrelation else { return nil }
    let core = vertices.filter { search.bestCore[$0.index] }
    return CorePeriphery(core: VertexSet(core), correlation: correlation, isExact: false)
  }

  /// The best of all cores, each made from the last by moving one vertex (a Gray code).
  private func bestOfAllCores(_ pattern: CorePeripheryPattern) -> CorePeriphery? {
    let neighbours = (0..<vertexCount).map { vertex in
      targets[row(vertex)].reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
    }
    var counts = CoreCounts(self)
    var core = UInt32(0)
    var best: (core: UInt32, correlation: Double)?
    for step in 1..<UInt32(1) << UInt32(vertexCount) {
      let vertex = step.trailingZeroBitCount
      core ^= 1 << UInt32(vertex)
      counts.move(
        intoCore: core & 1 << UInt32(vertex) != 0,
        coreNeighbours: (neighbours[vertex] & core).nonzeroBitCount,
        degree: neighbours[vertex].nonzeroBitCount)
      guard let correlation = counts.correlation(pattern) else { continue }
      let isWorse = best.map {
        (correlation, -core.nonzeroBitCount) <= ($0.correlation, -$0.core.nonzeroBitCount)
      }
      if isWorse != true { best = (core, correlation) }
    }
    return best.map { best in
      let members = vertices.filter { best.core & 1 << UInt32($0.index) != 0 }
      return CorePeriphery(core: VertexSet(members), correlation: best.correlation, isExact: true)
    }
  }
}
