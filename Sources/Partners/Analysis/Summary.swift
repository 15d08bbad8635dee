import Tables
import Territories

/// How many records of each sort a network has, and what they leave open.
public struct Summary: Sendable, Hashable {
  /// A word and how often it occurs.
  public struct Count: Sendable, Hashable {
    /// The word, as the records write it.
    public let word: String
    /// How often.
    public let count: Int

    /// Makes a count.
    public init(word: String, count: Int) {
      self.word = word
      self.count = count
    }
  }

  /// Institutions by sector of activity.
  public let sectors: [Count]
  /// Interactions that count (no view, no series with rows of its own) by kind.
  public let kinds: [Count]
  /// Those interactions by status.
  public let statuses: [Count]
  /// Those interactions by the year in which they began; `-` where they are not dated.
  public let years: [Count]
  /// Professionals by function.
  public let functions: [Count]
  /// Counted interactions by the zones that they reached, zoning by zoning.
  public let reached: [Reached]
  /// Zones, and communes that have one, by zoning.
  public let zonings: [Zones]
  /// Institutions without a commune.
  public let unlocated: Int
  /// Counted interactions without a place or commune.
  public let placeless: Int
  /// Counted interactions that are dated by a year alone.
  public let datedByYear: Int

  /// How many interactions reached a zone.
  public struct Reached: Sendable, Hashable {
    /// The zoning.
    public let zoning: String
    /// The name of the zone.
    public let zone: String
    /// How many interactions, or nil if none is located in any zone of the zoning.
    public let count: Int?
  }

  /// How many zones a zoning has, and how many communes belong to one.
  public struct Zones: Sendable, Hashable {
    /// The zoning.
    public let zoning: String
    /// Its zones.
    public let zones: Int
    /// The communes that belong to one.
    public let communes: Int
    /// Those that belong to it by inference alone.
    public let inferred: Int
  }
}

extension Network {
  /// The interactions that count: events, and series that have no row of their own; never views.
  public var countedInteractions: [Interaction] {
    let parents = Set(interactions.filter { $0.level != .view }.compactMap(\.parent))
    return interactions.filter { interaction in
      interaction.level == .event
        || (interaction.level == .series && !parents.contains(interaction.id))
    }
  }

  /// How many records of each sort there are, and what they leave open.
  public var summary: Summary {
    let counted = countedInteractions
    return Summary(
      sectors: counts(institutions.map(\.sector.rawValue)), kinds: counts(counted.map(\.kind)),
      statuses: counts(counted.map(\.status.rawValue)),
      years: counts(counted.map { $0.start.map { String($0.first.description.prefix(4)) } ?? "-" })
        .sorted { $0.word < $1.word },
      functions: counts(professionals.map(\.function)), reached: reached(by: counted),
      zonings: zonings.values.sorted { $0.id < $1.id }.map { zoning in
        Summary.Zones(
          zoning: zoning.id, zones: zoning.zones.count,
          communes: communes.count - zoning.unassigned.count, inferred: zoning.inferredCount)
      },
      unlocated: institutions.count { $0.commune == nil },
      placeless: counted.count { commune(of: $0) == nil },
      datedByYear: counted.count { $0.start.map { $0.precision >= .year } == true })
  }

  private func reached(by counted: [Interaction]) -> [Summary.Reached] {
    zonings.values.sorted { $0.id < $1.id }.flatMap { zoning in
      let zones = counted.flatMap { self.zones(of: $0, in: zoning) }
      return zoning.zones.indices.map { zone in
        Summary.Reached(
          zoning: zoning.id, zone: zoning.zones[zone].name,
          count: zones.isEmpty ? nil : zones.count { $0 == zone })
      }
    }
  }

  private func counts(_ words: [String]) -> [Summary.Count] {
    Dictionary(grouping: words) { $0 }
      .map { Summary.Count(word: $0.key, count: $0.value.count) }
      .sorted { $0.count == $1.count ? $0.word < $1.word : $0.count > $1.count }
  }
}
