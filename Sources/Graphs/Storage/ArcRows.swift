/// The arcs of a graph in one direction: for each vertex, flat, the vertices at the other end.
struct ArcRows: Sendable, Hashable {
  /// Where the row of each vertex begins; the last entry is the number of arcs.
  let offsets: ContiguousArray<Int32>
  /// The vertices at the other end, row after row, each row in increasing order.
  let neighbours: ContiguousArray<Int32>
  let strengths: ContiguousArray<Double>
  let contactCounts: ContiguousArray<Int32>

  /// Makes the rows of distinct arcs sorted by the vertex whose row they are in.
  init(vertexCount: Int, arcs: TieList) {
    precondition(arcs.count <= Int(Int32.max), "a directed graph has at most 2³¹ − 1 arcs")
    offsets = rowOffsets(of: arcs.firsts, rowCount: vertexCount)
    neighbours = arcs.seconds
    strengths = arcs.strengths
    contactCounts = arcs.contactCounts
  }

  /// The places in the flat arrays where the row of a vertex lies.
  subscript(vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }
}
