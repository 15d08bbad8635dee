extension DirectedGraph {
  /// Returns the number of vertices on whom a vertex calls.
  ///
  /// - Complexity: O(1).
  public func outDegree(of vertex: Vertex) -> Int { outRows[vertex.index].count }

  /// Returns the number of vertices who call on a vertex.
  ///
  /// - Complexity: O(1).
  public func inDegree(of vertex: Vertex) -> Int { inRows[vertex.index].count }

  /// Returns on how many others each vertex calls.
  ///
  /// Read it as activity: whom somebody turns to.
  ///
  ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (0, 2)]).outDegree().values   // [2, 0, 0]
  ///
  /// Conventions: merged arcs count once; an isolate has 0.
  ///
  /// - Complexity: O(*n*).
  public func outDegree() -> VertexScores {
    VertexScores((0..<vertexCount).map { Double(outRows[$0].count) })
  }

  /// Returns how many others call on each vertex.
  ///
  /// Read it as demand: who is turned to, and may be asked too much.
  ///
  ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (0, 2)]).inDegree().values    // [0, 1, 1]
  ///
  /// Conventions: merged arcs count once; an isolate has 0.
  ///
  /// - Complexity: O(*n*).
  public func inDegree() -> VertexScores {
    VertexScores((0..<vertexCount).map { Double(inRows[$0].count) })
  }

  /// Returns the sum of the strengths of the arcs from each vertex.
  ///
  ///     DirectedGraph(vertexCount: 2, arcs: [(0, 1), (0, 1)]).outStrength().values  // [2, 0]
  ///
  /// Conventions: an isolate has 0; strengths add in the order of the targets.
  ///
  /// - Complexity: O(*n* + *m*).
  public func outStrength() -> VertexScores {
    VertexScores((0..<vertexCount).map { outRows.strengths[outRows[$0]].reduce(0, +) })
  }

  /// Returns the sum of the strengths of the arcs to each vertex.
  ///
  ///     DirectedGraph(vertexCount: 2, arcs: [(0, 1), (0, 1)]).inStrength().values   // [0, 2]
  ///
  /// Conventions: an isolate has 0; strengths add in the order of the sources.
  ///
  /// - Complexity: O(*n* + *m*).
  public func inStrength() -> VertexScores {
    VertexScores((0..<vertexCount).map { inRows.strengths[inRows[$0]].reduce(0, +) })
  }
}
