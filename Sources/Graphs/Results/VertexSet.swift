/// Some of the vertices of a graph, each once and in order.
///
///     let set = VertexSet([Vertex(4), Vertex(1), Vertex(4)])
///     set.vertices                               // [1, 4]
///     set.contains(Vertex(2))                    // false
public struct VertexSet: Sendable, Hashable {
  /// The vertices of the set, in increasing order.
  public let vertices: [Vertex]

  /// The number of vertices in the set.
  public var count: Int { vertices.count }

  /// Whether nobody is in the set.
  public var isEmpty: Bool { vertices.isEmpty }

  /// Makes a set of vertices.
  ///
  /// - Parameter vertices: The vertices in any order; one given twice counts once.
  /// - Complexity: O(*k* log *k*) for *k* vertices.
  public init(_ vertices: [Vertex]) {
    self.vertices = Set(vertices).sorted()
  }

  /// Returns whether a vertex is in the set.
  ///
  /// - Complexity: O(log *k*) for a set of *k*.
  public func contains(_ vertex: Vertex) -> Bool {
    var range = vertices.indices
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if vertices[middle] == vertex { return true }
      range =
        vertices[middle] < vertex
        ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}
