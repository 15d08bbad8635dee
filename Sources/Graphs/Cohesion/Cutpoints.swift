extension Graph {
  /// Returns the vertices whose departure takes their component apart.
  ///
  /// Read them as single points of failure: partners who held a chain of contacts lose each other
  /// when a cutpoint leaves.
  ///
  ///     Graph(vertexCount: 4, ties: [(0, 1), (1, 2), (2, 3)]).cutpoints().vertices   // [1, 2]
  ///
  /// Conventions: an isolate, or one of two who only know each other, parts nobody; strengths do
  /// not count.
  ///
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: J. Hopcroft, R. Tarjan, Communications of the ACM 16 (1973),
  ///   doi:10.1145/362248.362272
  public func cutpoints() -> VertexSet {
    var blockCounts = ContiguousArray<Int32>(repeating: 0, count: vertexCount)
    for member in blocks().members { blockCounts[Int(member)] += 1 }
    return VertexSet(vertices.filter { blockCounts[$0.index] > 1 })
  }
}
