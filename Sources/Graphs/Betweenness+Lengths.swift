extension Graph {
  /// The dependencies of all sources on each vertex, over paths measured by length (Brandes).
  ///
  /// Paths are counted when a vertex settles and its distance is final. Counted earlier, while
  /// distances still shrink, a path within the tolerance could be counted forth but not back.
  func lengthDependencies() -> ContiguousArray<Double> {
    let offsets = offsets.span
    let targets = targets.span
    let lengthArray = ContiguousArray(strengths.map { 1 / $0 })
    let lengths = lengthArray.span
    var distanceArray = ContiguousArray(repeating: Double.infinity, count: vertexCount)
    var pathCountArray = ContiguousArray<Double>(repeating: 0, count: vertexCount)
    var dependencyArray = pathCountArray
    var sumArray = pathCountArray
    var distances = distanceArray.mutableSpan
    var pathCounts = pathCountArray.mutableSpan
    var dependencies = dependencyArray.mutableSpan
    var sums = sumArray.mutableSpan
    var heap = DistanceHeap()
    var settled = ContiguousArray<(vertex: Int32, predecessorEnd: Int32)>()
    var predecessors = ContiguousArray<Int32>()

    for source in 0..<vertexCount {
      distances[source] = 0
      heap.push(Int32(truncatingIfNeeded: source), at: 0)
      while let (vertex, distance) = heap.pop() {
        let u = Int(vertex)
        // A count of paths marks what has settled; its older entries in the heap are stale.
        if pathCounts[u] > 0 { continue }
        let limit = distance * (1 + TieLength.tolerance)
        var count = u == source ? 1.0 : 0
        for arc in Int(offsets[u])..<Int(offsets[u + 1]) {
          let v = Int(targets[arc])
          let reach = distance + lengths[arc]
          if reach < distances[v] {
            distances[v] = reach
            heap.push(targets[arc], at: reach)
          } else if distances[v] + lengths[arc] <= limit, pathCounts[v] > 0 {
            count += pathCounts[v]
            predecessors.append(targets[arc])
          }
        }
        pathCounts[u] = count
        settled.append((vertex, Int32(truncatingIfNeeded: predecessors.count)))
      }

      while let (vertex, predecessorEnd) = settled.popLast() {
        let w = Int(vertex)
        let share = (1 + dependencies[w]) / pathCounts[w]
        for place in Int(settled.last?.predecessorEnd ?? 0)..<Int(predecessorEnd) {
          let v = Int(predecessors[place])
          dependencies[v] += pathCounts[v] * share
        }
        if w != source { sums[w] += dependencies[w] }
        distances[w] = .infinity
        pathCounts[w] = 0
        dependencies[w] = 0
      }
      predecessors.removeAll(keepingCapacity: true)
    }
    return sumArray
  }
}
