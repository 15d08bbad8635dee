extension Graph {
  /// Returns circles that hold more strength within than chance would give them, by Leiden.
  ///
  /// Read them as proposals: who works together in practice, to lay beside the sectors on paper.
  /// Another seed may give other circles; those that stay over many seeds are worth telling.
  ///
  ///     let graph = Graph(vertexCount: 5, ties: [(0, 1), (1, 2), (0, 2), (3, 4)])
  ///     var generator = SeededGenerator(seed: 1)
  ///     graph.communities(using: &generator).parts             // [[0, 1, 2], [3, 4]]
  ///
  /// Conventions: the quality is modularity with strengths (Newman & Girvan), no move of a single
  /// vertex would raise it, and each community is connected; an isolate is a community of one;
  /// communities are numbered in the order of their lowest vertex; the same seed gives the same
  /// communities, but the order of the vertices matters.
  ///
  /// - Parameters:
  ///   - resolution: The weight of chance, above 0: more gives smaller communities.
  ///   - generator: Where the order of visits comes from.
  /// - Complexity: O(*n* + *m*) per pass, of which there are few in practice.
  /// - SeeAlso: V. A. Traag, L. Waltman, N. J. van Eck, Scientific Reports 9 (2019),
  ///   doi:10.1038/s41598-019-41695-z
  public func communities(
    resolution: Double = 1, using generator: inout SeededGenerator
  ) -> Partition {
    precondition(
      resolution > 0 && resolution.isFinite, "a resolution is above 0, not \(resolution)")
    let network = LeidenNetwork(self, resolution: resolution)
    var labels = LeidenNetwork.singletons(vertexCount)
    // Each pass starts from the last one's communities, until no vertex wants to move.
    while network.moveVertices(&labels, using: &generator) {
      labels = network.coarsened(labels, using: &generator)
      labels = connectedParts(of: labels)
    }
    return Partition(partOfVertex: connectedParts(of: labels).map(Int.init))
  }

  /// Splits each label into the connected sets that bear it, numbered by their lowest vertex.
  private func connectedParts(of labels: ContiguousArray<Int32>) -> ContiguousArray<Int32> {
    var parts = ContiguousArray<Int32>(repeating: -1, count: vertexCount)
    var waiting = ContiguousArray<Int>()
    var count: Int32 = 0
    for start in 0..<vertexCount where parts[start] < 0 {
      parts[start] = count
      waiting.append(start)
      while let u = waiting.popLast() {
        for target in targets[row(u)] where parts[Int(target)] < 0 {
          guard labels[Int(target)] == labels[u] else { continue }
          parts[Int(target)] = count
          waiting.append(Int(target))
        }
      }
      count += 1
    }
    return parts
  }
}
