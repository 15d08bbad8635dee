/// How far a graph has come apart, once some vertices have left.
///
///     let star = Graph(vertexCount: 4, ties: [(0, 1), (0, 2), (0, 3)])
///     star.fragmentation(removing: [Vertex(0)]).unreachable      // 1
///     star.fragmentation(removing: [Vertex(0)]).remainingCount   // 3
public struct Fragmentation: Sendable, Hashable {
  /// The share of remaining pairs without a path, Borgatti's F, or nil below two vertices.
  public let unreachable: Double?
  /// The same, a pair at distance *d* counting as lost by 1 − 1/*d*: Borgatti's DF.
  public let distanceWeighted: Double?
  /// The number of vertices that remain.
  public let remainingCount: Int
  /// The sizes of the components that remain, the largest first.
  public let componentSizes: [Int]
}

extension Graph {
  /// Returns how far the graph comes apart if some vertices leave together.
  ///
  /// Read it as a rehearsal of departures: partners of whom each can be replaced may be
  /// irreplaceable together.
  ///
  ///     let ring = Graph(vertexCount: 4, ties: [(0, 1), (1, 2), (2, 3), (0, 3)])
  ///     ring.fragmentation(removing: [Vertex(0)]).unreachable               // 0
  ///     ring.fragmentation(removing: [Vertex(0), Vertex(2)]).unreachable    // 1
  ///
  /// Conventions: pairs are those of the vertices that remain, so those who left are not counted
  /// as lost; distances are in hops; both shares are undefined if fewer than two remain.
  ///
  /// - Parameter departed: Who leaves, in any order; with nobody, the graph as it is.
  /// - Complexity: O(*nm*) for the distances; O(*n* + *m*) space.
  /// - SeeAlso: S. P. Borgatti, Computational & Mathematical Organization Theory 12 (2006),
  ///   doi:10.1007/s10588-006-7084-x
  public func fragmentation(removing departed: [Vertex] = []) -> Fragmentation {
    let closed = VertexSet(departed).vertices.map(\.row)
    precondition(
      closed.allSatisfy { $0 < vertexCount }, "somebody leaves a graph of \(vertexCount) unknown")
    var rehearsal = Rehearsal(self)
    let sizes = rehearsal.componentSizes(without: closed)
    let pairs = Double(vertexCount - closed.count) * Double(vertexCount - closed.count - 1)
    return Fragmentation(
      unreachable: pairs > 0 ? rehearsal.unreachable(without: closed) : nil,
      distanceWeighted: pairs > 0 ? rehearsal.distanceWeighted(without: closed) : nil,
      remainingCount: vertexCount - closed.count,
      componentSizes: sizes.sorted(by: >))
  }
}
