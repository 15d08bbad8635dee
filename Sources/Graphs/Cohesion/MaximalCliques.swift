/// Cliques of a graph, and whether they are all of them.
public struct CliqueList: Sendable, Hashable {
  /// The cliques, in the order of their vertices compared from the lowest.
  public let cliques: [VertexSet]
  /// Whether these are all maximal cliques; false when the search stopped at its limit.
  public let isComplete: Bool
}

extension Graph {
  /// Returns the largest circles in which everybody is tied to everybody else.
  ///
  /// Read them as closed circles: a clique of partners is a working group, known or not; those who
  /// sit in several join them.
  ///
  ///     let graph = Graph(vertexCount: 5, ties: [(0, 1), (1, 2), (0, 2), (2, 3)])
  ///     graph.maximalCliques(limit: 100).cliques.map(\.vertices)   // [[0, 1, 2], [2, 3], [4]]
  ///     graph.maximalCliques(limit: 2).isComplete                  // false
  ///
  /// Conventions: a clique is maximal if nobody else is tied to all of it; an isolate is a clique
  /// of one; strengths do not count. Which cliques are found before the limit depends on the order
  /// of the vertices: report a list that is not complete as "at least".
  ///
  /// - Parameter limit: How many cliques to find at most, 1 or more.
  /// - Complexity: O(*d* *n* 3^(*d*/3)) without a limit, for a highest coreness *d*: a graph of *n*
  ///   vertices can have 3^(*n*/3) maximal cliques.
  /// - SeeAlso: C. Bron, J. Kerbosch, Communications of the ACM 16 (1973),
  ///   doi:10.1145/362342.362367; D. Eppstein, M. Löffler, D. Strash (2010),
  ///   doi:10.1007/978-3-642-17517-6_36
  public func maximalCliques(limit: Int) -> CliqueList {
    precondition(limit > 0, "a search for \(limit) cliques finds nothing")
    let order = peeled().order
    var ranks = ContiguousArray<Int32>(repeating: 0, count: vertexCount)
    for (rank, vertex) in order.enumerated() { ranks[Int(vertex)] = Int32(rank) }
    var places = ContiguousArray<Int32>(repeating: -1, count: vertexCount)
    var found: [VertexSet] = []
    for vertex in order {
      // One more than the limit tells whether there are more.
      var circle = CliqueSearch(around: vertex, in: self, ranks: ranks, places: &places)
      circle.search(into: &found, limit: limit + 1)
      if found.count > limit { break }
    }
    let kept = found.prefix(limit).sorted { $0.vertices.lexicographicallyPrecedes($1.vertices) }
    return CliqueList(cliques: kept, isComplete: found.count <= limit)
  }
}
