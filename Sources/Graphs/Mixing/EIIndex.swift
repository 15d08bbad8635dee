/// How far ties lead out of the parts of a partition (E) rather than stay within (I).
///
///     let graph = Graph(vertexCount: 3, ties: [(0, 1), (1, 2)])
///     let index = graph.eiIndex(of: Partition(partOfVertex: [0, 0, 1]))
///     index.value                                // 0: one tie within, one between
///     index.expected                             // 1/3: of three pairs two are between
///     index.vertices.values                      // [−1, 0, 1]
///
/// Conventions: (*E* − *I*) / (*E* + *I*), from −1, all within, to 1, all between; ties are counted,
/// whatever their strength; nil where there are none.
public struct EIIndex: Sendable, Hashable {
  /// The number of ties between parts.
  public let externalTieCount: Int
  /// The number of ties within parts.
  public let internalTieCount: Int
  /// The mean of the index over all ways to hand out the same labels, or nil without a tie.
  public let expected: Double?
  /// The index of the ties of each part, or nil for a part without any.
  public let parts: [Double?]
  /// The index of the ties of each vertex, or nil for an isolate.
  public let vertices: VertexScores

  /// The index of all ties, or nil without any.
  public var value: Double? { eiBalance(external: externalTieCount, internal: internalTieCount) }
}

extension Graph {
  /// Returns how far ties lead out of the parts of a partition rather than stay within.
  ///
  /// Read it beside its expected value: with few small sectors most ties lead out by chance alone.
  ///
  ///     let graph = Graph(vertexCount: 3, ties: [(0, 1), (1, 2)])
  ///     graph.eiIndex(of: Partition(partOfVertex: [0, 0, 1])).value      // 0
  ///
  /// Conventions: as for ``EIIndex``; a tie between two parts counts for either part.
  ///
  /// - Parameter partition: A part for each vertex; another number of vertices is a programming
  ///   error.
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: D. Krackhardt, R. N. Stern, Social Psychology Quarterly 51 (1988),
  ///   doi:10.2307/2786835
  public func eiIndex(of partition: Partition) -> EIIndex {
    requirePart(of: partition)
    var external = [Int](repeating: 0, count: partition.partCount)
    var inner = external
    var values = [Double?](repeating: nil, count: vertexCount)
    for vertex in 0..<vertexCount {
      let part = partition.partOfVertex[vertex]
      let leading = targets[row(vertex)].count { partition.partOfVertex[Int($0)] != part }
      external[part] += leading
      inner[part] += row(vertex).count - leading
      values[vertex] = eiBalance(external: leading, internal: row(vertex).count - leading)
    }
    return EIIndex(
      externalTieCount: external.reduce(0, +) / 2,
      internalTieCount: inner.reduce(0, +) / 2,
      expected: tieCount > 0 ? partition.expectedEI : nil,
      // A tie within a part was met from both of its ends.
      parts: zip(external, inner).map { eiBalance(external: $0, internal: $1 / 2) },
      vertices: VertexScores(values))
  }
}

extension Partition {
  /// The E-I index of all pairs of vertices: what random labels give on average.
  var expectedEI: Double {
    let n = Double(partOfVertex.count)
    let inner = sizes.reduce(0) { $0 + Double($1) * Double($1 - 1) }
    return 1 - 2 * inner / (n * (n - 1))
  }
}

/// The difference of two counts divided by their sum, or nil if both are 0.
private func eiBalance(external: Int, internal inner: Int) -> Double? {
  external + inner > 0 ? Double(external - inner) / Double(external + inner) : nil
}
