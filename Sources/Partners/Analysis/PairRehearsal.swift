import Graphs

/// Which two departures cost most: for the schools, and for the whole.
public struct PairRehearsal: Sendable {
  /// The two institutions without which most pairs of the others are parted.
  public struct Parting: Sendable, Hashable {
    /// The two, as indices into the institutions.
    public let institutions: [Int]
    /// The share of pairs without a path as it is.
    public let before: Double?
    /// The same among those who stay.
    public let after: Double?
    /// Whether all pairs were tried.
    public let search: KeyPlayers.Search
  }

  /// The bodies of care by what is lost without two of them, or nil if the records lack one of the
  /// two territorial systems.
  public let carriers: CarrierPairs?
  /// Who parts the others most, or nil below three institutions and where the graph is too large.
  public let parting: Parting?
  /// Whether the graph of institutions is too large to look for the second.
  public let isTooLarge: Bool
}

extension Network {
  /// Returns the two departures that cost most, for the schools and for the whole.
  ///
  /// Read it beside single departures: two bodies of care that can each be replaced by the other
  /// cost nothing singly, and everything together.
  ///
  /// Conventions: the pair of carriers is exact at any size; the pair of institutions is exact
  /// where `Graph.keyPlayers(count:criterion:)` says so, and is not looked for where a search
  /// from every institution takes more steps than ``Cohesion/stepLimit``.
  ///
  /// - Complexity: That of ``coverage(_:)`` and of the key players.
  /// - SeeAlso: S. P. Borgatti, Computational & Mathematical Organization Theory 12 (2006),
  ///   doi:10.1007/s10588-006-7084-x
  public func pairRehearsal(_ settings: AnalysisSettings) -> PairRehearsal {
    let present = attendance(in: settings.window).institutions
    let graph = contacts(among: present, in: settings.window)
    let isTooLarge = graph.steps > Cohesion.stepLimit
    return PairRehearsal(
      carriers: coverage(settings).map(carrierPairs),
      parting: isTooLarge || present.count < 3 ? nil : parting(of: graph, present),
      isTooLarge: isTooLarge)
  }

  private func carrierPairs(_ coverage: Coverage) -> CarrierPairs {
    CarrierPairs(
      coverage.units.map { unit in
        (Set(unit.ties.map(\.carrier)).sorted(), institutions[unit.unit].weight)
      })
  }

  private func parting(of graph: Graph, _ present: [Int]) -> PairRehearsal.Parting {
    let players = graph.keyPlayers(count: 2, criterion: .fragmentation)
    return PairRehearsal.Parting(
      institutions: players.vertices.vertices.map { present[$0.index] },
      before: Cohesion.unreachable(graph.components().sizes), after: players.score,
      search: players.search)
  }
}
