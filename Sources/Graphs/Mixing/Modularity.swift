extension Graph {
  /// Returns how far ties keep within the parts of a partition, beyond what chance would give.
  ///
  /// Read it as the pull of known groups: 0 where sectors do not matter to who meets whom, above 0.3
  /// where they matter much, below 0 where partners seek other sectors.
  ///
  ///     let graph = Graph(vertexCount: 4, ties: [(0, 1), (2, 3)])
  ///     graph.modularity(of: Partition(partOfVertex: [0, 0, 1, 1]))    // 0.5
  ///     graph.modularity(of: Partition(partOfVertex: [0, 1, 0, 1]))    // −0.5
  ///
  /// Conventions: by strength, Σ (inner / total − (sum of strengths / 2 total)²) over the parts;
  /// nil without a tie.
  ///
  /// - Parameter partition: A part for each vertex; another number of vertices is a programming
  ///   error.
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: M. E. J. Newman, M. Girvan, Phys. Rev. E 69 (2004), doi:10.1103/PhysRevE.69.026113
  public func modularity(of partition: Partition) -> Double? {
    requirePart(of: partition)
    guard tieCount > 0 else { return nil }
    var inner = [Double](repeating: 0, count: partition.partCount)
    var sums = inner
    for vertex in 0..<vertexCount {
      let part = partition.partOfVertex[vertex]
      for place in row(vertex) {
        sums[part] += strengths[place]
        if partition.partOfVertex[Int(targets[place])] == part { inner[part] += strengths[place] }
      }
    }
    let total = sums.reduce(0, +)
    return zip(inner, sums).reduce(0) { $0 + $1.0 / total - $1.1 / total * ($1.1 / total) }
  }

  /// Traps unless a partition gives each vertex of this graph a part.
  func requirePart(of partition: Partition) {
    precondition(
      partition.partOfVertex.count == vertexCount,
      "a partition of \(partition.partOfVertex.count) vertices for a graph of \(vertexCount)")
  }
}
