extension Graph {
  /// Returns a vertex, all within some hops of it, and the ties between them.
  ///
  /// Read it as somebody's world: the partners, and whether they know each other without them.
  ///
  ///     let path = Graph(vertexCount: 5, ties: [(0, 1), (1, 2), (2, 3), (3, 4)])
  ///     path.egoNetwork(of: Vertex(1)).originals.vertices              // [0, 1, 2]
  ///     path.egoNetwork(of: Vertex(1), radius: 2).originals.vertices   // [0, 1, 2, 3]
  ///
  /// Conventions: the vertex itself is in it; strengths do not count for the radius.
  ///
  /// - Parameters:
  ///   - vertex: The vertex in the middle.
  ///   - radius: How many hops the farthest may be away; a negative number is a programming error.
  /// - Complexity: O(*n*) plus the ties of those found.
  /// - SeeAlso: R. S. Burt, Structural Holes, Harvard University Press (1992)
  public func egoNetwork(of vertex: Vertex, radius: Int = 1) -> Subgraph {
    precondition(radius >= 0, "a radius is at least 0, not \(radius)")
    var isFound = ContiguousArray(repeating: false, count: vertexCount)
    isFound[vertex.index] = true
    var found = [vertex]
    var rim = found[...]
    for _ in 0..<min(radius, vertexCount) where !rim.isEmpty {
      for inner in rim {
        for neighbour in targets[row(inner.index)] where !isFound[Int(neighbour)] {
          isFound[Int(neighbour)] = true
          found.append(Vertex(row: neighbour))
        }
      }
      rim = found[rim.endIndex...]
    }
    return subgraph(of: VertexSet(found))
  }
}
