/// An undirected graph whose ties have a strength: who is in contact with whom.
///
/// Ties between the same two vertices merge: their strengths add, and the number of contacts is
/// kept. Vertices without a tie stay, for a silent partner is a finding.
///
///     let graph = Graph(vertexCount: 4, ties: [(0, 1), (1, 0), (1, 2)])
///     graph.tieCount                             // 2
///     graph.ties[0]                              // 0–1 (2.0), two contacts
///     graph.degree(of: Vertex(3))                // 0: an isolate
///
/// Conventions: no vertex is tied to itself; the order of the ties does not matter, save for the
/// last digits of a sum of strengths.
public struct Graph: Sendable, Hashable {
  /// Where the row of each vertex begins in the arrays below; the last entry is their length.
  let offsets: ContiguousArray<Int32>
  /// The neighbours of each vertex, row after row, each row in increasing order.
  let targets: ContiguousArray<Int32>
  /// The strength of the tie to each neighbour.
  let strengths: ContiguousArray<Double>
  /// The number of contacts behind the tie to each neighbour.
  let contactCounts: ContiguousArray<Int32>

  /// The number of vertices, isolates included.
  public var vertexCount: Int { offsets.count - 1 }

  /// The number of ties after merging.
  public var tieCount: Int { targets.count / 2 }

  /// All vertices in order.
  public var vertices: [Vertex] { (0..<vertexCount).map(Vertex.init) }

  /// Makes a graph from pairs of vertices, each one contact of strength 1.
  ///
  ///     Graph(vertexCount: 3, ties: [(0, 1), (2, 1)]).degree().values   // [1, 2, 1]
  ///
  /// A self-tie or a vertex out of range is a programming error here; ties that come from a file
  /// go to the initializer that throws.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices, isolates included.
  ///   - ties: The two places of each tie, from 0.
  /// - Complexity: O(*n* + *m*).
  public init(vertexCount: Int, ties: [(Int, Int)] = []) {
    var list = TieList(capacity: ties.count)
    for (u, v) in ties {
      precondition(u != v, "tie \(u)–\(v) ties a vertex to itself")
      precondition(
        min(u, v) >= 0 && max(u, v) < vertexCount,
        "tie \(u)–\(v) names a vertex outside 0..<\(vertexCount)")
      list.append(Int32(u), Int32(v), strength: 1, contactCount: 1)
    }
    self.init(vertexCount: vertexCount, merging: list)
  }

  /// Makes a graph from ties that may be wrong.
  ///
  ///     try Graph(vertexCount: 2, ties: [Tie(0, 1, strength: 0)])
  ///     // throws "tie 0: 0–1 (0.0) needs a finite strength above 0"
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices, isolates included.
  ///   - ties: The ties, in any order; those between the same vertices merge.
  /// - Throws: ``GraphError`` with every self-tie, unknown vertex and strength that is not
  ///   positive.
  /// - Complexity: O(*n* + *m*).
  public init(vertexCount: Int, ties: [Tie]) throws(GraphError) {
    var list = TieList(capacity: ties.count)
    var refusals: [GraphError.Refusal] = []
    for (row, tie) in ties.enumerated() {
      if let reason = tie.refusal(vertexCount: vertexCount) {
        refusals.append(GraphError.Refusal(row: row, tie: tie, reason: reason))
      } else {
        list.append(
          tie.first.row, tie.second.row,
          strength: tie.strength, contactCount: Int32(tie.contactCount))
      }
    }
    guard refusals.isEmpty else { throw GraphError(refusals: refusals) }
    self.init(vertexCount: vertexCount, merging: list)
  }

  init(vertexCount: Int, merging list: TieList) {
    precondition(vertexCount >= 0, "a graph has no negative number of vertices: \(vertexCount)")
    let rows = AdjacencyRows(vertexCount: vertexCount, ties: list.sortedAndMerged(vertexCount))
    offsets = rows.offsets
    targets = rows.targets
    strengths = rows.strengths
    contactCounts = rows.contactCounts
  }

  /// The places in the flat arrays where the row of a vertex lies.
  func row(_ vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }
}
