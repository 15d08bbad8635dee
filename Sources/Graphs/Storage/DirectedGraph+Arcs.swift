extension DirectedGraph {
  /// Every arc once, sorted by its source and then its target.
  ///
  /// - Complexity: O(*n* + *m*): the list is made anew at each call.
  public var arcs: [Arc] {
    (0..<vertexCount).flatMap { vertex in outRows[vertex].map { outArc(vertex, at: $0) } }
  }

  /// Returns the vertices to which arcs lead from a vertex, in increasing order.
  ///
  /// - Complexity: O(*d*) for *d* arcs.
  public func successors(of vertex: Vertex) -> [Vertex] {
    outRows.neighbours[outRows[vertex.index]].map(Vertex.init(row:))
  }

  /// Returns the vertices from which arcs lead to a vertex, in increasing order.
  ///
  /// - Complexity: O(*d*) for *d* arcs.
  public func predecessors(of vertex: Vertex) -> [Vertex] {
    inRows.neighbours[inRows[vertex.index]].map(Vertex.init(row:))
  }

  /// Returns the arc from one vertex to another, or nil if there is none.
  ///
  /// - Complexity: O(log *d*) for a source of *d* arcs.
  public func arc(from source: Vertex, to target: Vertex) -> Arc? {
    var range = outRows[source.index]
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let found = outRows.neighbours[middle]
      if found == target.row { return outArc(source.index, at: middle) }
      range =
        found < target.row
        ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The graph of who is in contact with whom, whoever calls on the other.
  ///
  ///     let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 0), (2, 1)])
  ///     graph.underlying.ties                      // [0–1 (2.0), 1–2 (1.0)]
  ///
  /// Conventions: the strengths and the contact counts of both directions add.
  ///
  /// - Complexity: O(*n* + *m*): the graph is made anew at each call.
  public var underlying: Graph {
    var list = TieList(capacity: arcCount)
    for vertex in 0..<vertexCount {
      for place in outRows[vertex] {
        list.append(
          Int32(vertex), outRows.neighbours[place],
          strength: outRows.strengths[place], contactCount: outRows.contactCounts[place])
      }
    }
    return Graph(vertexCount: vertexCount, merging: list)
  }

  private func outArc(_ source: Int, at place: Int) -> Arc {
    Arc(
      Vertex(source), Vertex(row: outRows.neighbours[place]),
      strength: outRows.strengths[place], contactCount: Int(outRows.contactCounts[place]))
  }
}
