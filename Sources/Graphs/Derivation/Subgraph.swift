/// A part of a graph as a graph of its own, and where its vertices come from.
///
///     let path = Graph(vertexCount: 4, ties: [(0, 1), (1, 2), (2, 3)])
///     let end = path.subgraph(of: VertexSet([Vertex(2), Vertex(3)]))
///     end.graph.ties                             // [0–1 (1.0)]
///     end.original(of: Vertex(0))                // 2
public struct Subgraph: Sendable, Hashable {
  /// The part, its vertices numbered from 0.
  public let graph: Graph
  /// The vertices of the whole that are in the part, in the order of the part.
  public let originals: VertexSet

  /// Returns the vertex of the whole that a vertex of the part stands for.
  public func original(of vertex: Vertex) -> Vertex { originals.vertices[vertex.index] }
}

/// A part of a directed graph as a graph of its own, and where its vertices come from.
public struct DirectedSubgraph: Sendable, Hashable {
  /// The part, its vertices numbered from 0.
  public let graph: DirectedGraph
  /// The vertices of the whole that are in the part, in the order of the part.
  public let originals: VertexSet

  /// Returns the vertex of the whole that a vertex of the part stands for.
  public func original(of vertex: Vertex) -> Vertex { originals.vertices[vertex.index] }
}

extension Graph {
  /// Returns some vertices and all ties between them.
  ///
  ///     let triangle = Graph(vertexCount: 3, ties: [(0, 1), (1, 2), (2, 0)])
  ///     triangle.subgraph(of: VertexSet([Vertex(0), Vertex(2)])).graph.tieCount   // 1
  ///
  /// Conventions: vertices keep their order, ties their strengths and contact counts.
  ///
  /// - Parameter set: The vertices to keep; one out of range is a programming error.
  /// - Complexity: O(*n*) plus the ties of the kept vertices.
  public func subgraph(of set: VertexSet) -> Subgraph {
    let places = set.places(vertexCount: vertexCount)
    var list = TieList(capacity: 0)
    for (place, vertex) in set.vertices.enumerated() {
      for arc in row(vertex.index) where places[Int(targets[arc])] > place {
        list.append(
          Int32(place), places[Int(targets[arc])],
          strength: strengths[arc], contactCount: contactCounts[arc])
      }
    }
    return Subgraph(graph: Graph(vertexCount: set.count, merging: list), originals: set)
  }
}

extension DirectedGraph {
  /// Returns some vertices and all arcs between them.
  ///
  ///     let path = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)])
  ///     path.subgraph(of: VertexSet([Vertex(1), Vertex(2)])).graph.arcs   // [0→1 (1.0)]
  ///
  /// Conventions: vertices keep their order, arcs their strengths and contact counts.
  ///
  /// - Parameter set: The vertices to keep; one out of range is a programming error.
  /// - Complexity: O(*n*) plus the arcs of the kept vertices.
  public func subgraph(of set: VertexSet) -> DirectedSubgraph {
    let places = set.places(vertexCount: vertexCount)
    var list = TieList(capacity: 0)
    for (place, vertex) in set.vertices.enumerated() {
      for arc in outRows[vertex.index] where places[Int(outRows.neighbours[arc])] >= 0 {
        list.appendArc(
          Int32(place), places[Int(outRows.neighbours[arc])],
          strength: outRows.strengths[arc], contactCount: outRows.contactCounts[arc])
      }
    }
    return DirectedSubgraph(
      graph: DirectedGraph(vertexCount: set.count, merging: list), originals: set)
  }
}

extension VertexSet {
  /// The place of each vertex of a graph in the set, −1 for those outside.
  fileprivate func places(vertexCount: Int) -> ContiguousArray<Int32> {
    var places = ContiguousArray<Int32>(repeating: -1, count: vertexCount)
    for (place, vertex) in vertices.enumerated() {
      precondition(
        vertex.index < vertexCount, "vertex \(vertex) is outside 0..<\(vertexCount)")
      places[vertex.index] = Int32(place)
    }
    return places
  }
}
