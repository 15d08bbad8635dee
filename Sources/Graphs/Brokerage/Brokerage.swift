/// How often each vertex brokers between others, role by role.
///
///     let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)])
///     let brokerage = graph.brokerage(groups: Partition(partOfVertex: [0, 1, 1]))
///     brokerage.counts(.gatekeeper).values       // [0, 1, 0]
///     brokerage.total(.gatekeeper)               // 1
///     brokerage.total                            // 1
public struct Brokerage: Sendable, Hashable {
  /// For each role and then each vertex, what was counted.
  let counted: [[Double]]
  /// For each role and then each vertex, what random ties would give.
  let expectation: [[Double?]]

  /// Returns how often each vertex plays a role.
  public func counts(_ role: BrokerageRole) -> VertexScores { VertexScores(counted[role.rawValue]) }

  /// Returns how often each vertex would play a role if the ties had fallen at random.
  ///
  /// Conventions: the mean over all graphs with as many ties, all equally likely, and the same
  /// groups; `sna` for R takes the density as a probability instead, which differs by a part in
  /// *n*². Undefined under shared credit.
  public func expected(_ role: BrokerageRole) -> VertexScores {
    VertexScores(expectation[role.rawValue])
  }

  /// How often each vertex brokers, all roles together.
  public var counts: VertexScores {
    let vertices = counted[0].indices
    return VertexScores(vertices.map { vertex in counted.map { $0[vertex] }.reduce(0, +) })
  }

  /// Returns how often a role is played by all vertices together.
  public func total(_ role: BrokerageRole) -> Double { counted[role.rawValue].reduce(0, +) }

  /// How often all vertices broker, all roles together.
  public var total: Double { BrokerageRole.allCases.map(total).reduce(0, +) }
}

extension DirectedGraph {
  /// Returns how often each vertex stands between two who have no direct contact, by role.
  ///
  /// Read it as the work of joining: who lets others into a sector, who speaks for one, and who
  /// belongs to neither of the two that it joins.
  ///
  ///     let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)])
  ///     let brokerage = graph.brokerage(groups: Partition(partOfVertex: [0, 0, 1]))
  ///     brokerage.counts(.representative).values   // [0, 1, 0]
  ///
  /// Conventions: a vertex brokers from *a* to *b* if *a* calls on it, it calls on *b*, and *a*
  /// does not call on *b*, whether or not *b* calls on *a*; strengths do not count.
  ///
  /// - Parameters:
  ///   - groups: The group of each vertex; a partition of another size is a programming error.
  ///   - credit: What each of several brokers of a pair gets.
  /// - Complexity: O(Σ *d*₋ *d*₊) over the in- and outdegrees; O(*n*) space.
  /// - SeeAlso: R. V. Gould, R. M. Fernandez, Sociological Methodology 19 (1989),
  ///   doi:10.2307/270949
  public func brokerage(groups: Partition, credit: BrokerageCredit = .full) -> Brokerage {
    let arcs = Double(arcCount)
    let places = Double(vertexCount) * Double(vertexCount - 1)
    return brokerageByRows(
      outRows.offsets, outRows.neighbours, groups: groups, credit: credit,
      chance: chanceOfAnOpenPath(ties: arcs, among: places))
  }
}

extension Graph {
  /// Returns how often each vertex stands between two who are not tied, by role.
  ///
  /// Read it as the work of joining: who keeps a sector in touch with others, and who belongs to
  /// neither of the two that it joins.
  ///
  ///     let graph = Graph(vertexCount: 3, ties: [(0, 1), (1, 2)])
  ///     let brokerage = graph.brokerage(groups: Partition(partOfVertex: [0, 1, 2]))
  ///     brokerage.counts(.liaison).values          // [0, 2, 0]: from 0 to 2 and back
  ///
  /// Conventions: every tie is taken in both directions, so each pair counts twice and gatekeepers
  /// are representatives as often; strengths do not count.
  ///
  /// - Parameters:
  ///   - groups: The group of each vertex; a partition of another size is a programming error.
  ///   - credit: What each of several brokers of a pair gets.
  /// - Complexity: O(Σ *d*²) over the degrees *d*; O(*n*) space.
  /// - SeeAlso: R. V. Gould, R. M. Fernandez, Sociological Methodology 19 (1989),
  ///   doi:10.2307/270949
  public func brokerage(groups: Partition, credit: BrokerageCredit = .full) -> Brokerage {
    let places = Double(vertexCount) * Double(vertexCount - 1) / 2
    return brokerageByRows(
      offsets, targets, groups: groups, credit: credit,
      chance: chanceOfAnOpenPath(ties: Double(tieCount), among: places))
  }
}
