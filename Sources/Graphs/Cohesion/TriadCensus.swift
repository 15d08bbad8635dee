extension DirectedGraph {
  /// Returns how often each of the sixteen patterns occurs among all sets of three vertices.
  ///
  /// Read it as the grain of a network: many 300 and 030T say circles and ranks, many 201 and 021C
  /// say brokers.
  ///
  ///     let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2), (2, 0)])
  ///     graph.triadCensus()["030C"]                // 1
  ///
  /// Conventions: the digits of a name count mutual, one-way and missing relations; then D is down,
  /// U up, C a cycle, T transitive, with 111D for *a* ⇄ *b* ← *c* and 111U for *a* ⇄ *b* → *c*.
  ///
  /// - Complexity: O(*mΔ*) for a highest degree *Δ*, and not O(*n*³).
  /// - SeeAlso: V. Batagelj, A. Mrvar, Social Networks 23 (2001),
  ///   doi:10.1016/S0378-8733(01)00035-1
  public func triadCensus() -> Census {
    let counts = DyadRows(self).triadCounts()
    return Census(names: TriadType.allCases.map(\.rawValue), counts: counts)
  }
}

extension Graph {
  /// Returns how often three vertices have no tie, one, two, or all three.
  ///
  /// Read it as closure: 300 are closed triangles, 201 open ones, where somebody stands between.
  ///
  ///     Graph(vertexCount: 3, ties: [(0, 1), (1, 2)]).triadCensus().counts   // [0, 0, 1, 0]
  ///
  /// Conventions: the names are those of directed graphs, a tie being mutual: 003, 102, 201, 300.
  ///
  /// - Complexity: O(*mΔ*) for a highest degree *Δ*.
  /// - SeeAlso: V. Batagelj, A. Mrvar, Social Networks 23 (2001),
  ///   doi:10.1016/S0378-8733(01)00035-1
  public func triadCensus() -> Census {
    let counts = DyadRows(self).triadCounts()
    let kept = TriadType.allCases.indices.filter { !TriadType.allCases[$0].hasOneWayRelation }
    return Census(
      names: kept.map { TriadType.allCases[$0].rawValue }, counts: kept.map { counts[$0] })
  }
}
