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
    eiIndex = contacts.externalInternalIndex(of: groups)
    expectedEIIndex = groups.expectedExternalInternalIndex
    modularity = contacts.modularity(of: groups)
    brokerage =
      switch network.structure {
      case .undirected(let graph): graph.brokerage(groups: groups)
      case .directed(let graph): graph.brokerage(groups: groups)
      }
  }
}

extension Graph {
  /// Krackhardt and Stern (1988), doi:10.2307/2786835: pairs, whatever their strength.
  fileprivate func externalInternalIndex(of groups: Partition) -> Double? {
    guard tieCount > 0 else { return nil }
    let external = ties.count { groups[$0.first] != groups[$0.second] }
    return Double(2 * external - tieCount) / Double(tieCount)
  }

  /// Newman and Girvan (2004), doi:10.1103/PhysRevE.69.026113, by strength.
  fileprivate func modularity(of groups: Partition) -> Double? {
    let ties = ties
    let total = ties.reduce(0) { $0 + $1.strength }
    guard total > 0 else { return nil }
    var within = [Double](repeating: 0, count: groups.partCount)
    var ends = within
    for tie in ties {
      let (first, second) = (groups[tie.first], groups[tie.second])
      if first == second { within[first] += tie.strength }
      ends[first] += tie.strength
      ends[second] += tie.strength
    }
    return zip(within, ends).reduce(0) { sum, group in
      let share = group.1 / (2 * total)
      return sum + group.0 / total - share * share
    }
  }
}

extension Partition {
  /// 1 − 2 Σ n(n − 1) / N(N − 1) over groups of n among N vertices.
  fileprivate var expectedExternalInternalIndex: Double? {
    let count = partOfVertex.count
    guard count > 1 else { return nil }
    let within = sizes.reduce(0) { $0 + $1 * ($1 - 1) }
    return 1 - 2 * Double(within) / (Double(count) * Double(count - 1))
  }
}
