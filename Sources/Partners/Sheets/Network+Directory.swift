import Graphs
import Languages
import Tables
import Territories

extension Network {
  /// Returns who is there for a territory, or nil if the records have no such territory.
  ///
  /// - Parameters:
  ///   - id: The territory.
  ///   - settings: The day up to which meetings count.
  /// - Complexity: O(*i* · *s* + *p*) for *i* institutions of *s* served territories each and *p*
  ///   participations.
  public func directory(of id: String, _ settings: AnalysisSettings) -> TerritoryDirectory? {
    guard territory(id) != nil else { return nil }
    let communes = communes(ofTerritory: id)
    let near = territories(around: id, holding: Set(communes))
    let seats = Set(communes.map { self.communes[$0].code })
    let (meetings, offers) = (lastMeetings(upTo: settings.window.asOf), offersOfProviders)
    let functions = Dictionary(grouping: professionals.indices) { professionals[$0].institution }
    let entries = institutions.indices.compactMap { index -> TerritoryDirectory.Entry? in
      let record = institutions[index]
      let own = offers[record.id] ?? []
      let aims = record.serves + own.flatMap { services.offers[$0].serves }
      let served = aims.filter(near.contains).distinct
      let isSeated = seatCommune(of: record).map(seats.contains) ?? false
      guard isSeated || !served.isEmpty else { return nil }
      return TerritoryDirectory.Entry(
        institution: index, isSeated: isSeated, serves: served, offers: own,
        functions: functions[record.id] ?? [], lastMet: meetings[index]?.day,
        lastOccasion: meetings[index]?.occasion)
    }
    return TerritoryDirectory(territory: id, communes: communes, entries: entries)
  }

  /// Returns the communes of a territory, those of the territories inside it included, as indices.
  func communes(ofTerritory id: String) -> [Int] {
    let names = Set([id] + territories(inside: id))
    let systems = zonings.values.sorted { $0.id < $1.id }
    return Set(
      systems.flatMap { zoning in
        zoning.zones.indices.filter { names.contains(zoning.zones[$0].id) }
          .flatMap(zoning.communes(of:))
      }
    ).sorted()
  }

  /// The territories inside a territory, those inside them included; no circle is in the records.
  private func territories(inside id: String) -> [String] {
    territories.filter { $0.parent == id }.flatMap { [$0.id] + territories(inside: $0.id) }
  }

  /// A territory, those that it is part of or that are part of it, and the zones of every system
  /// that hold one of its communes.
  private func territories(around id: String, holding communes: Set<Int>) -> Set<String> {
    var names = Set([id] + territories(inside: id))
    var parent = territory(id)?.parent
    while let next = parent, names.insert(next).inserted { parent = territory(next)?.parent }
    for zoning in zonings.values {
      for commune in communes {
        names.formUnion(zoning.memberships[commune].map { zoning.zones[$0.zone].id })
      }
    }
    return names
  }

  /// What each provider offers, as indices, by identifier.
  var offersOfProviders: [String: [Int]] {
    Dictionary(grouping: services.offers.indices) { provider(of: services.offers[$0]) }
  }

  /// When each institution was last met up to a day, and at which interaction, by index.
  private func lastMeetings(upTo asOf: Day) -> [Int: (day: Day, occasion: Int)] {
    var last: [Int: (day: Day, occasion: Int)] = [:]
    for presence in presences(where: interactions.map(\.tookPlace)) {
      guard let institution = presence.institution,
        let day = interactions[presence.interaction].days(upTo: asOf)?.upperBound,
        last[institution].map({ $0.day < day }) ?? true
      else { continue }
      last[institution] = (day, presence.interaction)
    }
    return last
  }
}
