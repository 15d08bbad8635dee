/// How much the shortest paths from all sources depend on each vertex and each arc (Brandes).
struct Dependencies: Sendable {
  var vertices: ContiguousArray<Double>
  /// One number for each arc, or none when nobody asked for arcs.
  var arcs: ContiguousArray<Double>

  init(vertexCount: Int, arcCount: Int) {
    vertices = ContiguousArray(repeating: 0, count: vertexCount)
    arcs = ContiguousArray(repeating: 0, count: arcCount)
  }

  /// Adds up what depends on whom, over all sources.
  ///
  /// The sources are cut into as many shares on every machine, and the shares add up in their
  /// order, so that the last digit depends neither on the number of cores nor on their haste.
  init(over arcs: SearchArcs, withArcs: Bool = false, onOneThread: Bool = false) {
    let arcCount = withArcs ? arcs.targets.count : 0
    let batch = arcs.lengths.isEmpty ? HopSearch.laneCount : 1
    let batchCount = (arcs.vertexCount + batch - 1) / batch
    let shareCount = min(batchCount, Dependencies.shareCount)
    let shares = concurrently(shareCount, onOneThread: onOneThread) { share in
      let first = batch * (share * batchCount / shareCount)
      let end = min(batch * ((share + 1) * batchCount / shareCount), arcs.vertexCount)
      let none = Dependencies(vertexCount: arcs.vertexCount, arcCount: arcCount)
      return arcs.lengths.isEmpty
        ? none.addingHops(from: first..<end, over: arcs)
        : none.addingLengths(from: first..<end, over: arcs)
    }
    self.init(vertexCount: arcs.vertexCount, arcCount: arcCount)
    for share in shares {
      for i in share.vertices.indices { vertices[i] += share.vertices[i] }
      for i in share.arcs.indices { self.arcs[i] += share.arcs[i] }
    }
  }

  /// Enough shares to keep many cores busy to the end, few enough to hold in memory at once.
  private static let shareCount = 32

  private func addingHops(from sources: Range<Int>, over arcs: SearchArcs) -> Dependencies {
    var search = HopSearch(arcs)
    var result = self
    for first in stride(from: sources.lowerBound, to: sources.upperBound, by: HopSearch.laneCount) {
      let batch = first..<min(first + HopSearch.laneCount, sources.upperBound)
      search.addDependencies(of: batch, to: &result)
    }
    return result
  }

  private func addingLengths(from sources: Range<Int>, over arcs: SearchArcs) -> Dependencies {
    let shortest = arcs.lengths.min() ?? 1
    let longest = arcs.lengths.max() ?? 1
    if let queue = BucketQueue(shortest: shortest, longest: longest) {
      return addingLengths(from: sources, search: LengthSearch(arcs, queue: queue))
    }
    return addingLengths(from: sources, search: LengthSearch(arcs, queue: DistanceHeap()))
  }

  private func addingLengths<Queue>(
    from sources: Range<Int>, search: LengthSearch<Queue>
  ) -> Dependencies {
    var search = search
    var result = self
    for source in sources { search.addDependencies(of: source, to: &result) }
    return result
  }
}
