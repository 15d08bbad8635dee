/// Each tie once, in the row of the end that has fewer ties: no hub is searched for each neighbour.
struct UpwardRows {
  let offsets: ContiguousArray<Int32>
  let targets: ContiguousArray<Int32>

  init(_ graph: Graph) {
    let starts = graph.offsets.span
    let ends = graph.targets.span
    var offsets = ContiguousArray<Int32>(repeating: 0, count: graph.vertexCount + 1)
    var targets = ContiguousArray<Int32>()
    targets.reserveCapacity(graph.tieCount)
    for u in 0..<graph.vertexCount {
      let degree = starts[u + 1] - starts[u]
      for place in Int(starts[u])..<Int(starts[u + 1]) {
        let v = Int(ends[place])
        let other = starts[v + 1] - starts[v]
        if degree < other || (degree == other && u < v) { targets.append(ends[place]) }
      }
      offsets[u + 1] = Int32(targets.count)
    }
    self.offsets = offsets
    self.targets = targets
  }
}
