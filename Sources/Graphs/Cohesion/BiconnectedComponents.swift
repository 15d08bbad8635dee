extension Graph {
  /// Returns the largest sets of vertices that hold together whoever of them leaves.
  ///
  /// Read them as solid circles: inside one, any two partners are joined by two separate chains of
  /// contacts; circles touch only in cutpoints.
  ///
  ///     let graph = Graph(vertexCount: 5, ties: [(0, 1), (1, 2), (0, 2), (2, 3)])
  ///     graph.biconnectedComponents().map(\.vertices)          // [[0, 1, 2], [2, 3]]
  ///
  /// Conventions: two vertices joined by a bridge are a component of two; an isolate is in none;
  /// components come in the order of their vertices, compared from the lowest.
  ///
  /// - Complexity: O(*n* + *m*), plus the time to sort the components.
  /// - SeeAlso: J. Hopcroft, R. Tarjan, Communications of the ACM 16 (1973),
  ///   doi:10.1145/362248.362272
  public func biconnectedComponents() -> [VertexSet] {
    let blocks = blocks()
    return (0..<blocks.count)
      .map { VertexSet(blocks[$0].map(Vertex.init(row:))) }
      .sorted { $0.vertices.lexicographicallyPrecedes($1.vertices) }
  }
}
