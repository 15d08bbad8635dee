extension Graph {
  /// Returns the number of neighbours of a vertex.
  ///
  /// - Complexity: O(1).
  public func degree(of vertex: Vertex) -> Int {
    row(vertex.index).count
  }

  /// Returns how many neighbours each vertex has.
  ///
  /// Read it as reach at first hand: with how many partners somebody is in direct contact, however
  /// often they meet.
  ///
  ///     Graph(vertexCount: 3, ties: [(0, 1), (0, 1)]).degree().values     // [1, 1, 0]
  ///
  /// Conventions: merged ties count once; an isolate has 0.
  ///
  /// - Complexity: O(*n*).
  /// - SeeAlso: L. C. Freeman, Social Networks 1 (1979), doi:10.1016/0378-8733(78)90021-7
  public func degree() -> VertexScores {
    VertexScores((0..<vertexCount).map { Double(row($0).count) })
  }

  /// Returns the sum of the strengths of the ties of each vertex.
  ///
  /// Read it as volume: how much contact goes through somebody, however few the partners.
  ///
  ///     Graph(vertexCount: 3, ties: [(0, 1), (0, 1)]).strength().values   // [2, 2, 0]
  ///
  /// Conventions: an isolate has 0; strengths add in the order of the neighbours.
  ///
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: A. Barrat and others, PNAS 101 (2004), doi:10.1073/pnas.0400087101
  public func strength() -> VertexScores {
    VertexScores((0..<vertexCount).map { strengths[row($0)].reduce(0, +) })
  }
}
