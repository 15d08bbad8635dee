/// A number for each tie of a graph, or nil where the measure is not defined.
///
///     let graph = Graph(vertexCount: 3, ties: [(0, 1), (1, 2)])
///     let scores = TieScores([2, 5])             // for graph.ties[0] and graph.ties[1]
///     scores.ranked()                            // [1, 0]
///     graph.ties[scores.ranked()[0]]             // 1–2 (1.0)
public struct TieScores: Sendable, Hashable {
  /// The score of each tie, in the order of ``Graph/ties``; nil is "not defined", never 0.
  public let values: [Double?]

  /// Makes scores from one number, or nil, for each tie.
  ///
  /// - Parameter values: The numbers, in the order of ``Graph/ties``.
  public init(_ values: [Double?]) {
    self.values = values
  }

  /// Returns the places of all ties in ``Graph/ties``, from the highest score to the lowest.
  ///
  /// Conventions: equal scores keep the order of the ties; ties without a score come last, in
  /// their order.
  ///
  /// - Complexity: O(*m* log *m*).
  public func ranked() -> [Int] {
    VertexScores(values).ranked().map(\.index)
  }
}
