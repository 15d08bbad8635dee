/// How far a directed graph is from a perfect hierarchy, in Krackhardt's four dimensions.
///
/// A tree in which each has one superior, and all have a common one, has 1 in all four.
///
///     let tree = DirectedGraph(vertexCount: 4, arcs: [(0, 1), (0, 2), (2, 3)])
///     tree.krackhardtDimensions().efficiency      // 1
public struct KrackhardtDimensions: Sendable, Hashable {
  /// The share of pairs with a chain of contacts; nil below two vertices.
  public let connectedness: Double?
  /// The share of pairs, among those with a path, where only one reaches the other; nil if none has.
  public let hierarchy: Double?
  /// The share of ties that components could have beyond a tree and have not; nil without room.
  public let efficiency: Double?
  /// The share of pairs that have a nearest common superior; nil if no component has three vertices.
  public let leastUpperBound: Double?
}

/// What counts as one contact between two vertices of a directed graph.
public enum ContactCounting: String, Sendable, Hashable, CaseIterable {
  /// Two vertices are in contact once, be it by one arc or by two.
  case pairs
  /// Each arc is a contact.
  case arcs
}

extension DirectedGraph {
  /// Returns how far the graph is from a perfect hierarchy, in four dimensions.
  ///
  /// Read it as the shape of an organization: whether it holds together, whether orders go one
  /// way, whether there are ties to spare, whether any two disputants have somebody to turn to.
  ///
  ///     let ring = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2), (2, 0)])
  ///     ring.krackhardtDimensions().hierarchy       // 0: everybody reaches everybody
  ///
  /// Conventions, arcs leading from superiors to subordinates:
  /// - Connectedness is 1 − pairs in different weak components / all pairs.
  /// - Hierarchy is 1 − pairs that reach each other / pairs where one reaches the other or both.
  /// - Efficiency is 1 − ties beyond a tree / the most there could be, per weak component. Knoke's
  ///   information network has 0.361 by pairs, as Krackhardt counts, and 0.506 by arcs, as R's sna.
  /// - Least upper bound is 1 − pairs without one / ((*n* − 1)(*n* − 2) / 2), per weak component. It
  ///   is a common superior whom all others of the pair reach, oneself being above oneself; R's sna
  ///   asks instead for one who reaches all others.
  ///
  /// - Parameter counting: What efficiency counts as a tie.
  /// - Complexity: O(*nm* + *n*³ / 64); O(*n*² / 64) space.
  /// - SeeAlso: D. Krackhardt, Graph theoretical dimensions of informal organizations, in K. Carley,
  ///   M. Prietula, Computational Organization Theory (1994), 89–111
  public func krackhardtDimensions(counting: ContactCounting = .pairs) -> KrackhardtDimensions {
    let sizes = components().sizes
    return KrackhardtDimensions(
      connectedness: KrackhardtDimensions.connectedness(of: self, sizes),
      hierarchy: KrackhardtDimensions.hierarchy(of: self),
      efficiency: KrackhardtDimensions.efficiency(of: self, sizes, counting),
      leastUpperBound: KrackhardtDimensions.leastUpperBound(of: self, sizes))
  }
}

/// Each dimension of a graph, from the sizes of its weak components where it needs them.
extension KrackhardtDimensions {
  fileprivate static func connectedness(of graph: DirectedGraph, _ sizes: [Int]) -> Double? {
    guard graph.vertexCount > 1 else { return nil }
    return Double(pairCount(sizes)) / Double(pairCount([graph.vertexCount]))
  }

  fileprivate static func hierarchy(of graph: DirectedGraph) -> Double? {
    let mutual = pairCount(graph.strongComponents().sizes)
    // A pair that reaches both ways was counted from both ends.
    let reaching = graph.distanceSums(.hop).reachedCount - mutual
    return reaching > 0 ? 1 - Double(mutual) / Double(reaching) : nil
  }

  fileprivate static func efficiency(
    of graph: DirectedGraph, _ sizes: [Int], _ counting: ContactCounting
  ) -> Double? {
    let needed = sizes.reduce(0) { $0 + $1 - 1 }
    let (count, most) =
      switch counting {
      case .pairs: (graph.underlying.tieCount, pairCount(sizes))
      case .arcs: (graph.arcCount, 2 * pairCount(sizes))
      }
    return most > needed ? 1 - Double(count - needed) / Double(most - needed) : nil
  }

  fileprivate static func leastUpperBound(of graph: DirectedGraph, _ sizes: [Int]) -> Double? {
    // (n − 1)(n − 2) / 2 is the number of pairs of all but one.
    let most = pairCount(sizes.map { $0 - 1 })
    guard most > 0 else { return nil }
    return 1 - Double(graph.pairCountWithoutLeastUpperBound()) / Double(most)
  }

  /// How many pairs lie within parts of some sizes.
  private static func pairCount(_ sizes: [Int]) -> Int {
    sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }
}
