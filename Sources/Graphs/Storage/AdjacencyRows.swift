/// The flat rows of a graph, each tie written once in the row of either vertex.
struct AdjacencyRows {
  private(set) var offsets: ContiguousArray<Int32>
  private(set) var targets: ContiguousArray<Int32>
  private(set) var strengths: ContiguousArray<Double>
  private(set) var contactCounts: ContiguousArray<Int32>

  /// Makes the rows of distinct ties sorted by first and second vertex.
  ///
  /// That order fills each row in increasing order: a vertex meets all its lower neighbours
  /// before it is itself the first of a tie.
  init(vertexCount: Int, ties: TieList) {
    precondition(ties.count <= Int(Int32.max) / 2, "a graph has at most 2³⁰ ties")
    offsets = rowOffsets(of: ties.firsts + ties.seconds, rowCount: vertexCount)
    targets = ContiguousArray(repeating: 0, count: 2 * ties.count)
    strengths = ContiguousArray(repeating: 0, count: 2 * ties.count)
    contactCounts = targets
    var next = offsets
    for i in 0..<ties.count {
      let (u, v) = (ties.firsts[i], ties.seconds[i])
      for (vertex, neighbour) in [(u, v), (v, u)] {
        let arc = Int(next[Int(vertex)])
        next[Int(vertex)] += 1
        targets[arc] = neighbour
        strengths[arc] = ties.strengths[i]
        contactCounts[arc] = ties.contactCounts[i]
      }
    }
  }
}
