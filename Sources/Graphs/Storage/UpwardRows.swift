/// Each tie once, in the row of the end that has fewer ties: no hub is searched for each neighbour.
///
/// Of equal ends it is the first. Without strengths, which counting does not need and which would
/// double what it walks over; `rowsToHigherDegrees` has them.
struct UpwardRows {
  let offsets: ContiguousArray<Int32>
  let targets: ContiguousArray<Int32>

  init(_ graph: Graph) {
    let n = graph.vertexCount
    let starts = graph.offsets.span
    let ends = graph.targets.span
    var offsetArray = ContiguousArray<Int32>(repeating: 0, count: n + 1)
    var targetArray = ContiguousArray<Int32>(repeating: 0, count: graph.tieCount + 1)
    var offsets = offsetArray.mutableSpan
    var targets = targetArray.mutableSpan
    var count = 0
    for u in 0..<n {
      let begin = Int(starts[u])
      let end = Int(starts[u + 1])
      let key = (end &- begin) << 32 | u
      for place in begin..<end {
        let v = Int(ends[place])
        let other = Int(starts[v &+ 1] &- starts[v]) << 32 | v
        // Written in any case and kept by the count: a branch would be guessed wrong half the time.
        targets[count] = ends[place]
        count &+= key < other ? 1 : 0
      }
      offsets[u + 1] = Int32(truncatingIfNeeded: count)
    }
    self.offsets = offsetArray
    self.targets = targetArray
  }
}
