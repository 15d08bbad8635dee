/// What a search from a vertex walks along: for each vertex, flat, the arcs that leave it.
struct SearchArcs: Sendable {
  let offsets: ContiguousArray<Int32>
  let targets: ContiguousArray<Int32>
  /// How long each arc is; none when paths are counted in hops.
  let lengths: ContiguousArray<Double>
  /// The arcs that arrive, or nil where each arc has its like in return, as those of a tie do.
  let arriving: Arriving?

  struct Arriving: Sendable {
    let offsets: ContiguousArray<Int32>
    let sources: ContiguousArray<Int32>
    let lengths: ContiguousArray<Double>
  }

  var vertexCount: Int { offsets.count - 1 }
}

extension Graph {
  /// The arcs of a search: each tie may be walked both ways.
  func searchArcs(_ length: TieLength) -> SearchArcs {
    SearchArcs(
      offsets: offsets, targets: targets, lengths: length.lengths(of: strengths), arriving: nil)
  }
}

extension DirectedGraph {
  /// The arcs of a search, each walked from its source to its target.
  func searchArcs(_ length: TieLength) -> SearchArcs {
    SearchArcs(
      offsets: outRows.offsets, targets: outRows.neighbours,
      lengths: length.lengths(of: outRows.strengths),
      arriving: SearchArcs.Arriving(
        offsets: inRows.offsets, sources: inRows.neighbours,
        lengths: length.lengths(of: inRows.strengths)))
  }
}

extension TieLength {
  fileprivate func lengths(of strengths: ContiguousArray<Double>) -> ContiguousArray<Double> {
    switch self {
    case .hop: []
    case .reciprocalStrength: ContiguousArray(strengths.map { 1 / $0 })
    }
  }
}
