/// A directed graph whose arcs have a strength: who calls on whom.
///
/// Arcs between the same two vertices in the same direction merge: their strengths add, and the
/// number of contacts is kept. Vertices without an arc stay.
///
///     let graph = DirectedGraph(vertexCount: 4, arcs: [(0, 1), (1, 0), (1, 2), (1, 2)])
///     graph.arcCount                             // 3
///     graph.arcs[2]                              // 1→2 (2.0), two contacts
///     graph.underlying.tieCount                  // 2: between 0 and 1, and between 1 and 2
///
/// Conventions: no vertex calls on itself; the order of the arcs does not matter, save for the
/// last digits of a sum of strengths.
public struct DirectedGraph: Sendable, Hashable {
  /// For each vertex, those on whom it calls.
  let outRows: ArcRows
  /// For each vertex, those who call on it.
  let inRows: ArcRows

  /// The number of vertices, isolates included.
  public var vertexCount: Int { outRows.offsets.count - 1 }

  /// The number of arcs after merging.
  public var arcCount: Int { outRows.neighbours.count }

  /// All vertices in order.
  public var vertices: [Vertex] { (0..<vertexCount).map(Vertex.init) }

  /// Makes a directed graph from pairs of vertices, each one contact of strength 1.
  ///
  ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (2, 1)]).inDegree().values   // [0, 2, 0]
  ///
  /// A self-arc or a vertex out of range is a programming error here; arcs that come from a file
  /// go to the initializer that throws.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices, isolates included.
  ///   - arcs: The places where each arc begins and ends, from 0.
  /// - Complexity: O(*n* + *m*).
  public init(vertexCount: Int, arcs: [(Int, Int)] = []) {
    var list = TieList(capacity: arcs.count)
    for (u, v) in arcs {
      precondition(u != v, "arc \(u)→\(v) leads from a vertex to itself")
      precondition(
        min(u, v) >= 0 && max(u, v) < vertexCount,
        "arc \(u)→\(v) names a vertex outside 0..<\(vertexCount)")
      list.appendArc(Int32(u), Int32(v), strength: 1, contactCount: 1)
    }
    self.init(vertexCount: vertexCount, merging: list)
  }

  /// Makes a directed graph from arcs that may be wrong.
  ///
  ///     try DirectedGraph(vertexCount: 2, arcs: [Arc(0, 1, strength: 0)])
  ///     // throws "tie 0: 0–1 (0.0) needs a finite strength above 0"
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices, isolates included.
  ///   - arcs: The arcs, in any order; those between the same vertices in the same direction
  ///     merge.
  /// - Throws: ``GraphError`` with every self-arc, unknown vertex and strength that is not
  ///   positive; each refusal gives the row of the arc, and the arc without its direction.
  /// - Complexity: O(*n* + *m*).
  public init(vertexCount: Int, arcs: [Arc]) throws(GraphError) {
    var list = TieList(capacity: arcs.count)
    var refusals: [GraphError.Refusal] = []
    for (row, arc) in arcs.enumerated() {
      if let reason = arc.tie.refusal(vertexCount: vertexCount) {
        refusals.append(GraphError.Refusal(row: row, tie: arc.tie, reason: reason))
      } else {
        list.appendArc(
          arc.source.row, arc.target.row,
          strength: arc.strength, contactCount: Int32(arc.contactCount))
      }
    }
    guard refusals.isEmpty else { throw GraphError(refusals: refusals) }
    self.init(vertexCount: vertexCount, merging: list)
  }

  init(vertexCount: Int, merging list: TieList) {
    precondition(vertexCount >= 0, "a graph has no negative number of vertices: \(vertexCount)")
    let arcs = list.sortedAndMerged(vertexCount)
    outRows = ArcRows(vertexCount: vertexCount, arcs: arcs)
    inRows = ArcRows(vertexCount: vertexCount, arcs: arcs.reversed(vertexCount))
  }

  private init(outRows: ArcRows, inRows: ArcRows) {
    self.outRows = outRows
    self.inRows = inRows
  }

  /// This graph with every arc turned round.
  ///
  /// Measures follow the arcs away from a vertex; on the reversed graph they tell how others come
  /// to it.
  ///
  ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1)]).reversed.arcs   // [1→0 (1.0)]
  ///
  /// - Complexity: O(1).
  public var reversed: DirectedGraph { DirectedGraph(outRows: inRows, inRows: outRows) }
}
