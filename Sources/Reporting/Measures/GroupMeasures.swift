import Graphs
import Partners

/// What a graph with known groups has: how far ties cross them, and who carries them across.
public struct GroupMeasures: Sendable {
  /// External minus internal ties over all ties, from −1 to 1, or nil without ties.
  public let eiIndex: Double?
  /// The mean of the index over all ways to deal out the same groups, or nil below two vertices.
  public let expectedEIIndex: Double?
  /// How much more strength lies within groups than chance would put there, or nil without ties.
  public let modularity: Double?
  /// The five brokerage roles of each vertex.
  public let brokerage: Brokerage

  /// Measures a graph.
  init(of network: NamedGraph, by grouping: Grouping) {
    let groups = grouping.partition
    let contacts = network.contacts
    let mixing = contacts.eiIndex(of: groups)
    eiIndex = mixing.value
    expectedEIIndex = mixing.expected
    modularity = contacts.modularity(of: groups)
    brokerage =
      switch network.structure {
      case .undirected(let graph): graph.brokerage(groups: groups)
      case .directed(let graph): graph.brokerage(groups: groups)
      }
  }
}
