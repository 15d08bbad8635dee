extension DirectedGraph {
  /// Returns the parts of the graph within which everybody is tied to everybody by some chain.
  ///
  /// Conventions: arcs are followed both ways; otherwise as in ``Graph/components()``.
  ///
  ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1)]).components().parts   // [[0, 1], [2]]
  ///
  /// - Complexity: O(*n* + *m*).
  public func components() -> Partition {
    underlying.components()
  }

  /// Returns the parts of the graph within which everybody can reach everybody along the arcs.
  ///
  /// Read it as circles of exchange: what one says comes back.
  ///
  ///     let graph = DirectedGraph(vertexCount: 4, arcs: [(0, 2), (2, 0), (2, 3)])
  ///     graph.strongComponents().parts             // [[0, 2], [1], [3]]
  ///
  /// Conventions: a vertex on no circle is a part of one; parts are numbered in the order of their
  /// lowest vertex.
  ///
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: R. Tarjan, SIAM Journal on Computing 1 (1972), doi:10.1137/0201010
  public func strongComponents() -> Partition {
    let parts = strongComponentsFromTheEnd().partOfVertex
    var numbers = [Int](repeating: -1, count: (parts.max() ?? -1) + 1)
    var count = 0
    for part in parts where numbers[part] < 0 {
      numbers[part] = count
      count += 1
    }
    return Partition(partOfVertex: parts.map { numbers[$0] })
  }

  /// The strong components so numbered that arcs between them lead from higher to lower numbers.
  ///
  /// The walk is Tarjan's without recursion, for a chain of partners may be longer than the stack.
  func strongComponentsFromTheEnd() -> Partition {
    var partOfVertex = [Int](repeating: -1, count: vertexCount)
    var order = ContiguousArray<Int32>(repeating: -1, count: vertexCount)
    var lowest = order
    var next = outRows.offsets
    var trail: [Int] = []
    var open: [Int] = []
    var metCount: Int32 = 0
    var partCount = 0

    for start in 0..<vertexCount where order[start] < 0 {
      trail.append(start)
      while let u = trail.last {
        if order[u] < 0 {
          order[u] = metCount
          lowest[u] = metCount
          metCount += 1
          open.append(u)
        }
        if next[u] < outRows.offsets[u + 1] {
          let v = Int(outRows.neighbours[Int(next[u])])
          next[u] += 1
          if order[v] < 0 {
            trail.append(v)
          } else if partOfVertex[v] < 0 {
            lowest[u] = min(lowest[u], order[v])
          }
          continue
        }
        trail.removeLast()
        if let caller = trail.last { lowest[caller] = min(lowest[caller], lowest[u]) }
        guard lowest[u] == order[u] else { continue }
        // Whatever is open since u was met can come back to u, and to nobody before it.
        while let v = open.popLast() {
          partOfVertex[v] = partCount
          if v == u { break }
        }
        partCount += 1
      }
    }
    return Partition(partOfVertex: partOfVertex)
  }
}
