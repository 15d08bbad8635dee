import Territories

/// Which bodies of care answer for which care zone, and whom of them to invite.
struct ResponsibleCare {
  private let network: Network
  private let settings: AnalysisSettings
  private let zoning: Zoning
  /// The bodies that answer for each zone, in the order of the records.
  private var bodies: [[Body]]

  private struct Body {
    let institution: Int
    /// Whether it names the zone among those it serves, rather than lying in it or serving more.
    let namesZone: Bool
    let seat: GeographicPoint?
  }

  init(_ network: Network, _ finder: CareTies, _ request: MeetingPlanRequest) {
    self.network = network
    settings = finder.settings
    zoning = finder.zoning
    bodies = zoning.zones.map { _ in [] }
    for (index, institution) in network.institutions.enumerated() {
      // A group that stands for several unnamed bodies has nobody to write to.
      guard settings.careSectors.contains(institution.sector), institution.count ?? 1 == 1,
        !network.isExcluded(index, by: request)
      else { continue }
      let named = Set(institution.serves.compactMap(zoning.zone(id:)))
      for zone in finder.zones(of: institution) {
        bodies[zone].append(
          Body(
            institution: index, namesZone: named.contains(zone), seat: network.seat(of: index)))
      }
    }
  }

  /// Whether a body answers for a zone.
  func hasBody(_ zone: Int) -> Bool { !bodies[zone].isEmpty }

  /// The care zones of a school.
  func zones(ofUnit unit: Int) -> [Int] {
    let commune = network.institutions[unit].commune.flatMap { network.communeIndex[$0] }
    return commune.map { zoning.memberships[$0].map(\.zone) } ?? []
  }

  /// Returns whom to invite so that each school meets a body that answers for its zone.
  ///
  /// - Parameters:
  ///   - units: The schools, with the coverage of each.
  ///   - place: Where the meeting is held.
  func guests(of units: [UnitCoverage], at place: GeographicPoint) -> [PlannedMeeting.Guest] {
    var zones: [Int: Set<Int>] = [:]
    for zone in zonesToServe(units.map(\.unit)) {
      let order = inOrder(bodies[zone], from: place)
      guard let first = order.first else { continue }
      zones[first, default: []].insert(zone)
      // Whoever carries a tie alone cannot double it.
      let hangsOnFirst = units.contains { unit in
        !unit.ties.isEmpty && self.zones(ofUnit: unit.unit).contains(zone)
          && unit.ties.allSatisfy { $0.carrier == carrier(of: first) }
      }
      if hangsOnFirst, let second = order.first(where: { carrier(of: $0) != carrier(of: first) }) {
        zones[second, default: []].insert(zone)
      }
    }
    return zones.sorted { $0.key < $1.key }.map { body, zones in
      PlannedMeeting.Guest(body: body, zones: zones.sorted())
    }
  }

  /// The zones for which somebody must come: one of each school's, as few as the order finds.
  private func zonesToServe(_ units: [Int]) -> [Int] {
    let choices = units.map { zones(ofUnit: $0).filter(hasBody) }
    var needed = Set(choices.filter { $0.count == 1 }.joined())
    for choice in choices where needed.isDisjoint(with: choice) {
      if let zone = choice.first { needed.insert(zone) }
    }
    return needed.sorted()
  }

  /// Those who name the zone first, of those the located, of those the nearest.
  private func inOrder(_ bodies: [Body], from place: GeographicPoint) -> [Int] {
    let keyed = bodies.map { body in
      (
        namesZone: body.namesZone ? 0 : 1,
        distance: body.seat.map { $0.distance(to: place) } ?? .infinity,
        institution: body.institution
      )
    }
    return keyed.sorted { $0 < $1 }.map(\.institution)
  }

  private func carrier(of body: Int) -> Int { network.carrier(of: body, settings) }
}
