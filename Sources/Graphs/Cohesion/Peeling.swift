/// A graph taken apart, each time at a vertex of the fewest remaining neighbours.
struct Peeling {
  /// All vertices, the first to leave first; each has at most its coreness of later neighbours.
  var order: ContiguousArray<Int32>
  /// The coreness of each vertex.
  var coreness: ContiguousArray<Int32>
}

extension Graph {
  /// Peels the graph with one bucket per degree (Batagelj & Zaveršnik).
  ///
  /// Vertices stand in `order` by remaining degree; one that loses a neighbour changes places with
  /// the first of its bucket, whose border then moves over it.
  func peeled() -> Peeling {
    var degreeArray = ContiguousArray((0..<vertexCount).map { Int32(row($0).count) })
    let highest = Int(degreeArray.max() ?? 0)
    var startArray = rowOffsets(of: degreeArray, rowCount: highest + 1)
    var orderArray = ContiguousArray<Int32>(repeating: 0, count: vertexCount)
    var placeArray = orderArray
    let offsets = offsets.span
    let targets = targets.span
    var degrees = degreeArray.mutableSpan
    var starts = startArray.mutableSpan
    var order = orderArray.mutableSpan
    var places = placeArray.mutableSpan

    for v in 0..<vertexCount {
      let bucket = Int(degrees[v])
      places[v] = starts[bucket]
      order[Int(starts[bucket])] = Int32(truncatingIfNeeded: v)
      starts[bucket] += 1
    }
    // Filling moved each start to that of the next bucket.
    for bucket in stride(from: highest, to: 0, by: -1) { starts[bucket] = starts[bucket - 1] }
    starts[0] = 0

    for step in 0..<vertexCount {
      let v = Int(order[step])
      let degree = degrees[v]
      for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
        let u = Int(targets[arc])
        guard degrees[u] > degree else { continue }
        let bucket = Int(degrees[u])
        let (place, first) = (places[u], starts[bucket])
        let swapped = order[Int(first)]
        order[Int(first)] = targets[arc]
        order[Int(place)] = swapped
        places[u] = first
        places[Int(swapped)] = place
        starts[bucket] += 1
        degrees[u] -= 1
      }
    }
    return Peeling(order: orderArray, coreness: degreeArray)
  }
}
