extension DistanceSums {
  /// Sums up the distances along arcs that have a length, one search after the other.
  ///
  /// Each vertex has a sum of its own, in the order in which its search settles the others, so
  /// that shares of the vertices may be searched from at once.
  init(lengthsAlong arcs: SearchArcs) {
    let n = arcs.vertexCount
    let shareCount = min(n, 32)
    let shares = concurrently(shareCount) { share in
      sums(from: (share * n / shareCount)..<((share + 1) * n / shareCount), along: arcs)
    }
    rows = ContiguousArray(shares.joined())
  }
}

/// Returns what the distances from some vertices add up to, with the queue that suits the lengths.
private func sums(
  from sources: Range<Int>, along arcs: SearchArcs
) -> ContiguousArray<DistanceSum> {
  let shortest = arcs.lengths.min() ?? 1
  let longest = arcs.lengths.max() ?? 1
  if let queue = BucketQueue(shortest: shortest, longest: longest) {
    return sums(from: sources, along: arcs, queue: queue)
  }
  return sums(from: sources, along: arcs, queue: DistanceHeap())
}

/// Returns what the distances from some vertices add up to, each vertex settling the others from
/// near to far (Dijkstra).
private func sums<Queue: VertexQueue>(
  from sources: Range<Int>, along arcs: SearchArcs, queue emptyQueue: Queue
) -> ContiguousArray<DistanceSum> {
  let offsets = arcs.offsets.span
  let targets = arcs.targets.span
  let lengths = arcs.lengths.span
  var queue = emptyQueue
  var distanceArray = ContiguousArray(repeating: Double.infinity, count: arcs.vertexCount)
  var settledArray = ContiguousArray(repeating: false, count: arcs.vertexCount)
  var distances = distanceArray.mutableSpan
  var isSettled = settledArray.mutableSpan
  var touched = ContiguousArray<Int32>()
  var result = ContiguousArray<DistanceSum>()

  for source in sources {
    var sum = DistanceSum()
    distances[source] = 0
    touched.append(Int32(truncatingIfNeeded: source))
    queue.push(Int32(truncatingIfNeeded: source), at: 0)
    while let vertex = queue.takeNearest() {
      let u = Int(vertex)
      // What settled earlier was put in again when its distance shrank.
      if isSettled[u] { continue }
      isSettled[u] = true
      let distance = distances[u]
      if u != source { sum.add(1, at: distance) }
      for arc in Int(offsets[u])..<Int(offsets[u + 1]) {
        let v = Int(targets[arc])
        let through = distance + lengths[arc]
        if through < distances[v] {
          if distances[v] == .infinity { touched.append(targets[arc]) }
          distances[v] = through
          queue.push(targets[arc], at: through)
        }
      }
    }
    for vertex in touched {
      distances[Int(vertex)] = .infinity
      isSettled[Int(vertex)] = false
    }
    touched.removeAll(keepingCapacity: true)
    result.append(sum)
  }
  return result
}
