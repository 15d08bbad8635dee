import Graphs

/// The institutions that alone hold sectors of activity together within a window.
///
/// Read a pair as two institutions who met the same third one, and nobody else who could bring them
/// together: the day it leaves, they lose each other.
///
/// Conventions: two institutions are tied if they were at the same interaction of the window; a
/// pair is of two sectors of activity, not tied, and has one common neighbour alone. Institutions
/// of care are of one side for the pairs of education and care, whatever their sector.
///
/// - SeeAlso: M. Hamilton, J. Hileman, Ö. Bodin, Social Networks 61 (2020),
///   doi:10.1016/j.socnet.2019.08.002
public struct SectorBridges: Sendable, Hashable {
  /// An institution and the pairs that only it brings together.
  public struct Bridge: Sendable, Hashable {
    /// The institution, as an index.
    public let institution: Int
    /// How many pairs of different sectors.
    public let pairCount: Int
    /// How many pairs of education and care among them.
    public let careEducationPairCount: Int
  }

  /// Those that alone bring a pair together, the most pairs first, then in the order of the
  /// records.
  public let bridges: [Bridge]

  /// How many pairs of different sectors hang on one institution.
  public var pairCount: Int { bridges.reduce(0) { $0 + $1.pairCount } }

  /// How many pairs of education and care hang on one institution.
  public var careEducationPairCount: Int { bridges.reduce(0) { $0 + $1.careEducationPairCount } }

  /// Those that alone bring education and care together, the most pairs first.
  public var betweenCareAndEducation: [Bridge] {
    bridges.filter { $0.careEducationPairCount > 0 }.sorted { left, right in
      (left.careEducationPairCount, right.institution)
        > (right.careEducationPairCount, left.institution)
    }
  }
}

extension Network {
  /// Returns who alone holds sectors of activity together within the window, or nil where there are
  /// too many pairs to look at: a meeting of thousands, a go-between with thousands of partners.
  ///
  /// - Parameter limit: How many pairs of partners of one institution to look at, over all of them.
  /// - Complexity: that of the projection, and O(Σ *d*²) over the partners *d* of each institution;
  ///   O(`limit`) at most.
  func sectorBridges(_ settings: AnalysisSettings, limit: Int = ComparablePartners.pairLimit)
    -> SectorBridges?
  {
    guard let partners = ComparablePartners(self, in: settings.window, limit: limit) else {
      return nil
    }
    let graph = partners.graph
    let sectors = partners.institutions.map { institutions[$0].sector }
    let order = Dictionary(
      uniqueKeysWithValues: zip(Sector.allCases, Sector.allCases.indices))
    let all = graph.exclusivity(groups: Partition(partOfVertex: sectors.map { order[$0] ?? 0 }))
    // What three groups tell apart and two do not are the pairs of education and care.
    let apart = graph.exclusivity(groups: partners.sides(self, settings, isApart: true))
    let together = graph.exclusivity(groups: partners.sides(self, settings, isApart: false))
    let bridges = partners.institutions.indices.map { place in
      let (three, two) = (apart.values[place] ?? 0, together.values[place] ?? 0)
      return SectorBridges.Bridge(
        institution: partners.institutions[place], pairCount: Int(all.values[place] ?? 0),
        careEducationPairCount: Int(three - two))
    }
    return SectorBridges(
      bridges: bridges.filter { $0.pairCount > 0 }.sorted { left, right in
        (left.pairCount, right.institution) > (right.pairCount, left.institution)
      })
  }
}
