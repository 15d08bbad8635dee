extension Graph {
  /// Every tie once, sorted by its first and then its second vertex.
  ///
  /// - Complexity: O(*n* + *m*): the list is made anew at each call.
  public var ties: [Tie] {
    var result: [Tie] = []
    result.reserveCapacity(tieCount)
    for vertex in 0..<vertexCount {
      for arc in row(vertex) where targets[arc] > vertex { result.append(tie(vertex, at: arc)) }
    }
    return result
  }

  /// Returns the neighbours of a vertex in increasing order.
  ///
  /// - Complexity: O(*d*) for *d* neighbours.
  public func neighbours(of vertex: Vertex) -> [Vertex] {
    targets[row(vertex.index)].map(Vertex.init(row:))
  }

  /// Returns the ties of a vertex, in the order of its neighbours.
  ///
  /// - Complexity: O(*d*) for *d* neighbours.
  public func ties(of vertex: Vertex) -> [Tie] {
    row(vertex.index).map { tie(vertex.index, at: $0) }
  }

  /// Returns the tie between two vertices, or nil if they are not neighbours.
  ///
  /// - Complexity: O(log *d*) for a vertex of *d* neighbours.
  public func tie(between vertex: Vertex, and other: Vertex) -> Tie? {
    var range = row(vertex.index)
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if targets[middle] == other.row { return tie(vertex.index, at: middle) }
      range =
        targets[middle] < other.row
        ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  private func tie(_ vertex: Int, at arc: Int) -> Tie {
    Tie(
      Vertex(vertex), Vertex(row: targets[arc]),
      strength: strengths[arc], contactCount: Int(contactCounts[arc]))
  }
}
