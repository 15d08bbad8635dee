extension Graph {
  /// The dependencies of all sources on each vertex, over paths counted in hops (Brandes).
  ///
  /// One loop nest in the order of the algorithm: search from a source and count paths, then come
  /// back from the farthest vertex and share out what depends on each.
  func hopDependencies() -> ContiguousArray<Double> {
    let offsets = offsets.span
    let targets = targets.span
    var distanceArray = ContiguousArray<Int32>(repeating: -1, count: vertexCount)
    var queueArray = distanceArray
    var pathCountArray = ContiguousArray<Double>(repeating: 0, count: vertexCount)
    var dependencyArray = pathCountArray
    var sumArray = pathCountArray
    var distances = distanceArray.mutableSpan
    var queue = queueArray.mutableSpan
    var pathCounts = pathCountArray.mutableSpan
    var dependencies = dependencyArray.mutableSpan
    var sums = sumArray.mutableSpan

    for source in 0..<vertexCount {
      distances[source] = 0
      pathCounts[source] = 1
      queue[0] = Int32(truncatingIfNeeded: source)
      var head = 0
      var reached = 1
      while head < reached {
        let u = Int(queue[head])
        head += 1
        let next = distances[u] + 1
        let count = pathCounts[u]
        for arc in Int(offsets[u])..<Int(offsets[u + 1]) {
          let v = Int(targets[arc])
          if distances[v] < 0 {
            distances[v] = next
            queue[reached] = targets[arc]
            reached += 1
          }
          if distances[v] == next { pathCounts[v] += count }
        }
      }

      // The scratch is wiped on the way back: only vertices nearer than this one are still read.
      while reached > 0 {
        reached -= 1
        let w = Int(queue[reached])
        let previous = distances[w] - 1
        if previous >= 0 {
          let share = (1 + dependencies[w]) / pathCounts[w]
          for arc in Int(offsets[w])..<Int(offsets[w + 1]) {
            let v = Int(targets[arc])
            if distances[v] == previous { dependencies[v] += pathCounts[v] * share }
          }
          sums[w] += dependencies[w]
        }
        distances[w] = -1
        pathCounts[w] = 0
        dependencies[w] = 0
      }
    }
    return sumArray
  }
}
