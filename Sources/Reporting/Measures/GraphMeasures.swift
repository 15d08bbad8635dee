import Graphs
import Languages
import Partners

/// Everything that is measured on one graph: what `maillage measure` shows.
///
///     let measures = GraphMeasures(of: file.network)
///     measures.scores[.betweenness]?.ranked().first      // Heather's place in the kite
public struct GraphMeasures: Sendable {
  /// The graph.
  public let network: NamedGraph
  /// How strength becomes length on paths.
  public let length: TieLength
  /// The groups of the vertices, if some are known.
  public let grouping: Grouping?
  /// The scores of the vertices; the measures that need a direction only where there is one.
  public let scores: [VertexMeasure: VertexScores]
  /// The parts between which no path leads, whatever the direction of ties.
  public let components: Partition
  /// The vertices without whom a component falls apart.
  public let cutpoints: VertexSet
  /// The ties in order, each with its betweenness and whether it is a bridge.
  public let ties: [MeasuredTie]
  /// What is measured on the whole graph.
  public let whole: WholeMeasures
  /// What only a graph of attendance has.
  public let twoMode: TwoModeMeasures?
  /// What only a graph with known groups has.
  public let groups: GroupMeasures?

  /// Measures a graph.
  ///
  /// - Parameters:
  ///   - network: The graph.
  ///   - length: How strength becomes length on paths.
  ///   - grouping: The groups of the vertices, if some are known.
  /// - Complexity: that of betweenness, O(*nm*) for hops.
  public init(of network: NamedGraph, length: TieLength = .hop, grouping: Grouping? = nil) {
    let contacts = network.contacts
    self.network = network
    self.length = length
    self.grouping = grouping
    let measured = VertexMeasure.allCases.filter { !$0.needsDirection || network.isDirected }
    scores = Dictionary(
      uniqueKeysWithValues: measured.map { ($0, network.scores(of: $0, length: length)) })
    components = contacts.components()
    cutpoints = contacts.cutpoints()
    ties = network.measuredTies(length: length)
    whole = WholeMeasures(of: network)
    twoMode = TwoModeMeasures(of: network)
    groups = grouping.map { GroupMeasures(of: network, by: $0) }
  }
}

/// A tie with what is measured on it.
public struct MeasuredTie: Sendable, Hashable {
  /// One end; where ties have a direction, the one that calls.
  public let source: Int
  /// The other end.
  public let target: Int
  /// How often the tie lies on shortest paths.
  public let betweenness: Double?
  /// Whether its two ends have no other path between them.
  public let isBridge: Bool
}
