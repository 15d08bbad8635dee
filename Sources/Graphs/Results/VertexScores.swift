/// A number for each vertex of a graph, or nil where the measure is not defined.
///
///     let scores = VertexScores([1, 3, nil, 3])
///     scores.ranked()                            // [1, 3, 0, 2]
///     scores[Vertex(1)]                          // 3
public struct VertexScores: Sendable, Hashable {
  /// The score of each vertex, by index; nil is "not defined", never 0.
  public let values: [Double?]

  /// Makes scores from one number, or nil, for each vertex.
  public init(_ values: [Double?]) {
    self.values = values
  }

  /// The score of a vertex, or nil where the measure is not defined.
  public subscript(vertex: Vertex) -> Double? { values[vertex.index] }

  /// Returns all vertices from the highest score to the lowest.
  ///
  /// Conventions: equal scores keep the order of the vertices; vertices without a score come
  /// last, in their order.
  ///
  /// - Complexity: O(*n* log *n*).
  public func ranked() -> [Vertex] {
    let keyed = values.enumerated().map { (index: $0.offset, score: $0.element ?? -.infinity) }
    let sorted = keyed.sorted { ($1.score, $0.index) < ($0.score, $1.index) }
    let defined = sorted.filter { values[$0.index] != nil }
    let undefined = sorted.filter { values[$0.index] == nil }
    return (defined + undefined).map { Vertex($0.index) }
  }
}
