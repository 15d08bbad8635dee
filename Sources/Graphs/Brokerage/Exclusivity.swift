extension Graph {
  /// Returns for how many pairs of different groups each vertex is the only broker.
  ///
  /// Read it as fragility between sectors: these pairs lose each other, at two steps, the day this
  /// partner leaves, and nobody can step in.
  ///
  ///     let graph = Graph(vertexCount: 4, ties: [(0, 1), (1, 2), (1, 3), (2, 3)])
  ///     graph.exclusivity(groups: Partition(partOfVertex: [0, 0, 1, 1])).values  // [0, 2, 0, 0]
  ///
  /// Conventions: each unordered pair counts once; the two are of different groups, whatever the
  /// group of the broker, are not tied, and have no other common neighbour.
  ///
  /// - Parameter groups: The group of each vertex; a partition of another size is a programming
  ///   error.
  /// - Complexity: O(Σ *d*²) over the degrees *d*; O(*n*) space.
  /// - SeeAlso: M. Hamilton, J. Hileman, Ö. Bodin, Social Networks 61 (2020),
  ///   doi:10.1016/j.socnet.2019.08.002
  public func exclusivity(groups: Partition) -> VertexScores {
    // Every pair is met from both of its ends.
    VertexScores(exclusivePairs(offsets, targets, groups: groups).map { Double($0 / 2) })
  }
}

extension DirectedGraph {
  /// Returns for how many pairs of different groups each vertex is the only way from one to the other.
  ///
  /// Read it as fragility between sectors: nobody else could carry what goes from the first of the
  /// pair to the second.
  ///
  ///     let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)])
  ///     graph.exclusivity(groups: Partition(partOfVertex: [0, 0, 1])).values     // [0, 1, 0]
  ///
  /// Conventions: pairs are ordered; the two are of different groups, whatever the group of the
  /// broker, the first does not call on the second, and no other path of two arcs joins them.
  ///
  /// - Parameter groups: The group of each vertex; a partition of another size is a programming
  ///   error.
  /// - Complexity: O(Σ *d*₋ *d*₊) over the in- and outdegrees; O(*n*) space.
  /// - SeeAlso: M. Hamilton, J. Hileman, Ö. Bodin, Social Networks 61 (2020),
  ///   doi:10.1016/j.socnet.2019.08.002
  public func exclusivity(groups: Partition) -> VertexScores {
    VertexScores(
      exclusivePairs(outRows.offsets, outRows.neighbours, groups: groups).map(Double.init))
  }
}

/// Returns for each vertex the ordered pairs of different groups that it alone joins.
private func exclusivePairs(
  _ offsetArray: ContiguousArray<Int32>, _ targetArray: ContiguousArray<Int32>, groups: Partition
) -> ContiguousArray<Int> {
  let n = offsetArray.count - 1
  let groups = groups.partOfVertex
  precondition(
    groups.count == n, "groups of \(groups.count) vertices do not divide a graph of \(n)")
  let (offsets, targets) = (offsetArray.span, targetArray.span)
  let (unmet, severalBrokers): (Int32, Int32) = (-1, -2)
  var countArray = ContiguousArray<Int>(repeating: 0, count: n)
  var brokerArray = ContiguousArray<Int32>(repeating: unmet, count: n)
  var counts = countArray.mutableSpan
  var brokers = brokerArray.mutableSpan
  var met = ContiguousArray<Int32>()

  for a in 0..<n {
    let ownRow = Int(offsets[a])..<Int(offsets[a + 1])
    for arc in ownRow {
      let v = Int(targets[arc])
      for second in Int(offsets[v])..<Int(offsets[v + 1]) {
        let b = Int(targets[second])
        if brokers[b] == unmet { met.append(targets[second]) }
        brokers[b] = brokers[b] == unmet ? targets[arc] : severalBrokers
      }
    }
    // Who is reached directly needs no broker, nor does the source itself.
    brokers[a] = severalBrokers
    for arc in ownRow { brokers[Int(targets[arc])] = severalBrokers }
    for vertex in met {
      let b = Int(vertex)
      if brokers[b] >= 0, groups[b] != groups[a] { counts[Int(brokers[b])] += 1 }
      brokers[b] = unmet
    }
    brokers[a] = unmet
    for arc in ownRow { brokers[Int(targets[arc])] = unmet }
    met.removeAll(keepingCapacity: true)
  }
  return countArray
}
