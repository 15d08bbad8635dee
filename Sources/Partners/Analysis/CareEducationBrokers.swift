import Graphs

/// Who stands between institutions of education and of care that were never together.
///
/// Read the expected number beside the raw one: somebody who was at many meetings joins many pairs
/// by chance alone; who joins more than expected does the work of joining.
///
/// Conventions: institutions are tied if they were at the same interaction of the window; a pair is
/// one of education and one of care, not tied, that both met the broker; pairs are counted once.
///
/// - SeeAlso: R. V. Gould, R. M. Fernandez, Sociological Methodology 19 (1989),
///   doi:10.2307/270949
public struct CareEducationBrokers: Sendable, Hashable {
  /// On which side an institution stands.
  public enum Side: String, Sendable, Hashable, CaseIterable {
    /// A school, or what administers schools.
    case education
    /// A body of care.
    case care
    /// Neither.
    case third
  }

  /// An institution and the pairs that it joins.
  public struct Broker: Sendable, Hashable {
    /// The institution, as an index.
    public let institution: Int
    /// On which side it stands: one's own is represented, a third joins two others.
    public let side: Side
    /// How many pairs it joins.
    public let pairCount: Int
    /// How many it would join if as many ties had fallen at random.
    public let expected: Double
    /// How many pairs nobody else joins.
    public let solePairCount: Int
  }

  /// How many institutions of education were at something.
  public let educationCount: Int
  /// How many institutions of care were at something.
  public let careCount: Int
  /// How many pairs of education and care were together.
  public let tiedPairCount: Int
  /// How many other pairs have a broker.
  public let joinedPairCount: Int
  /// Those who join a pair, the most pairs first, then in the order of the records.
  public let brokers: [Broker]

  /// How many pairs of education and care there are.
  public var pairCount: Int { educationCount * careCount }
}

extension Network {
  /// Returns who stands between education and care, or nil where there are too many pairs.
  ///
  /// - Complexity: That of the projection, and O(Σ *d*²) over the partners *d* of each institution.
  public func careEducationBrokers(_ settings: AnalysisSettings) -> CareEducationBrokers? {
    guard let partners = ComparablePartners(self, in: settings.window) else { return nil }
    return CareEducationBrokers(self, partners, settings)
  }

  /// Returns who stands between education and care outside the meetings of the coordination.
  ///
  /// Read it beside the brokers of all meetings: who is in one list alone owes it to the
  /// coordination, or is hidden by it.
  ///
  /// Conventions: what the coordination organised is left out, and so is everybody of it; nil
  /// without a coordination, or where there are too many pairs.
  ///
  /// - Complexity: That of `careEducationBrokers(_:)`.
  public func careEducationBrokersOutside(_ settings: AnalysisSettings) -> CareEducationBrokers? {
    guard !coordinator.isEmpty else { return nil }
    let departed = departed(Departure(of: coordinator))
    let own = meetings(organisedBy: departed.actors, in: settings.window)
    return network(without: departed, fallen: Set(own)).careEducationBrokers(settings)
  }

  /// Returns on which side an institution stands.
  func side(of institution: Int, _ settings: AnalysisSettings) -> CareEducationBrokers.Side {
    let sector = institutions[institution].sector
    // Care first, as the settings may count anything as care.
    return settings.careSectors.contains(sector)
      ? .care : settings.unitSectors.contains(sector) ? .education : .third
  }
}

extension CareEducationBrokers {
  fileprivate init(
    _ network: Network, _ partners: ComparablePartners, _ settings: AnalysisSettings
  ) {
    let graph = partners.graph
    // What three groups tell apart and two do not are the pairs of education and care.
    let apart = partners.sides(network, settings, isApart: true)
    let together = partners.sides(network, settings, isApart: false)
    let (three, two) = (graph.brokerage(groups: apart), graph.brokerage(groups: together))
    let (alone, mixed) = (graph.exclusivity(groups: apart), graph.exclusivity(groups: together))
    let sides = partners.institutions.map { network.side(of: $0, settings) }
    educationCount = sides.count { $0 == .education }
    careCount = sides.count { $0 == .care }
    tiedPairCount = graph.ties.count { tie in
      let pair = [sides[tie.first.index], sides[tie.second.index]]
      return pair.contains(.education) && pair.contains(.care)
    }
    let credits = [apart, together].map { graph.brokerage(groups: $0, credit: .shared).acrossTotal }
    joinedPairCount = Int(((credits[0] - credits[1]) / 2).rounded())
    let raw = three.across(less: two) { $0.counts($1) }
    let expected = three.across(less: two) { $0.expected($1) }
    brokers = partners.institutions.indices.filter { raw[$0] > 0 }.map { place in
      Broker(
        institution: partners.institutions[place], side: sides[place],
        pairCount: Int((raw[place] / 2).rounded()), expected: expected[place] / 2,
        solePairCount: Int((alone.values[place] ?? 0) - (mixed.values[place] ?? 0)))
    }.sorted { left, right in
      (left.pairCount, right.institution) > (right.pairCount, left.institution)
    }
  }
}

extension Brokerage {
  /// The roles that join two different groups.
  private static let acrossRoles: [BrokerageRole] = [.gatekeeper, .representative, .liaison]

  /// How often all vertices together join two different groups.
  fileprivate var acrossTotal: Double { Self.acrossRoles.map { total($0) }.reduce(0, +) }

  /// Returns a number of each vertex for joining two different groups, less what other groups tell
  /// apart.
  fileprivate func across(
    less other: Brokerage, _ scores: (Brokerage, BrokerageRole) -> VertexScores
  ) -> [Double] {
    var sums = counts.values.map { _ in 0.0 }
    for role in Self.acrossRoles {
      let (own, less) = (scores(self, role), scores(other, role))
      for vertex in sums.indices {
        sums[vertex] += (own.values[vertex] ?? 0) - (less.values[vertex] ?? 0)
      }
    }
    return sums
  }
}
