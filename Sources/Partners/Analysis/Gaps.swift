import Tables
import Territories

extension Network {
  /// Returns the gaps of the network, the most serious first.
  ///
  /// Conventions: what nobody reaches comes before what is badly divided; within each, the more
  /// pupils concerned the earlier; equal weights keep the order of the kinds and of the records.
  ///
  /// - Parameters:
  ///   - coverage: The coverage of the same network, or nil if it lacks one of the two systems.
  ///   - settings: The window and the systems.
  public func gaps(_ coverage: Coverage?, _ settings: AnalysisSettings) -> [Gap] {
    gaps(coverage, settings, distances: careDistances(settings))
  }

  /// Returns the gaps of the network where distances are known already.
  func gaps(
    _ coverage: Coverage?, _ settings: AnalysisSettings, distances: CareDistances?
  ) -> [Gap] {
    let covering = coverage.map { cellGaps($0, settings) + silentUnitGaps($0) } ?? []
    let missing = missingGaps(settings) + (distances.map { distantGaps($0, settings) } ?? [])
    let order = (coverage.map(splitGaps) ?? []) + hostGaps(settings) + assignmentGaps(settings)
    let found =
      covering + lapsedGaps(settings) + missing + memberGaps(settings) + order
      + unlistedGaps(settings)
    return found.enumerated().sorted { left, right in
      if left.element.isUncovered != right.element.isUncovered { return left.element.isUncovered }
      if left.element.weight != right.element.weight {
        return left.element.weight > right.element.weight
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  private func lapsedGaps(_ settings: AnalysisSettings) -> [Gap] {
    guard let zoning = zonings[settings.meetingZoning] else { return [] }
    let communes = zoning.communesByZone
    return meetingHistories(settings).compactMap { history in
      guard history.openGap.map({ $0 > settings.lapseLimit }) ?? true else { return nil }
      return Gap(
        kind: .lapsed(zone: history.zone), weight: pupils(of: communes[history.zone]),
        since: history.last, rows: history.meetings.suffix(1).map(\.origin))
    }
  }

  /// Those who sit in a body that goes on, and were at nothing else.
  private func memberGaps(_ settings: AnalysisSettings) -> [Gap] {
    let seats = participations.filter { participation in
      participation.role == .member
        && interaction(participation.interaction).map(settings.window.contains) == true
    }
    let bodies = Set(seats.compactMap { interactionIndex[$0.interaction] })
    let present = presences(in: settings.window).filter { !bodies.contains($0.interaction) }
    let active = Set(present.compactMap(\.institution))
    let silent = seats.compactMap { seat -> (institution: Int, origin: Origin)? in
      let house = professional(seat.actor).map(\.institution) ?? seat.actor
      guard let index = house.flatMap({ institutionIndex[$0] }), !active.contains(index)
      else { return nil }
      return (index, seat.origin)
    }
    guard !silent.isEmpty else { return [] }
    let members = Set(silent.map(\.institution)).sorted()
    return [
      Gap(
        kind: .silentMembers(institutions: members), weight: 0, since: nil,
        rows: silent.map(\.origin))
    ]
  }

  private func hostGaps(_ settings: AnalysisSettings) -> [Gap] {
    guard let zoning = zonings[settings.meetingZoning] else { return [] }
    let hosts = hostCommunes(settings)
    return zip(zoning.zones.indices, zoning.communesByZone).compactMap { zone, members in
      let communes = members.filter { !hosts.contains(self.communes[$0].code) }
      guard !communes.isEmpty else { return nil }
      return Gap(
        kind: .neverHosted(zone: zone, communes: bySize(communes)), weight: pupils(of: communes),
        since: nil, rows: rows(ofTerritory: zoning.zones[zone].id))
    }
  }

  private func unlistedGaps(_ settings: AnalysisSettings) -> [Gap] {
    guard let zoning = zonings[settings.directoryZoning] else { return [] }
    let directories = tools.filter { $0.kind == settings.directoryKind }
    let listed = Set(directories.compactMap { $0.territory.flatMap(zoning.zone(id:)) })
    let communes = zoning.memberships.indices.filter { commune in
      !zoning.memberships[commune].contains { listed.contains($0.zone) }
    }
    guard !communes.isEmpty, !directories.isEmpty else { return [] }
    return [
      Gap(
        kind: .unlisted(communes: bySize(communes)), weight: pupils(of: communes), since: nil,
        rows: directories.map(\.origin))
    ]
  }

  func pupils(of communes: [Int]) -> Double {
    communes.reduce(0) { $0 + (self.communes[$1].pupils ?? 0) }
  }

  func bySize(_ communes: [Int]) -> [Int] {
    communes.sorted { left, right in
      let sizes = (self.communes[left].population ?? 0, self.communes[right].population ?? 0)
      return sizes.0 == sizes.1 ? left < right : sizes.0 > sizes.1
    }
  }

  func rows(ofTerritory id: String) -> [Origin] {
    territory(id).map { [$0.origin] } ?? []
  }
}

extension Zoning {
  /// The communes of every zone at once, so that all zones together cost one pass.
  var communesByZone: [[Int]] {
    var communes: [[Int]] = zones.map { _ in [] }
    for (commune, memberships) in memberships.enumerated() {
      for zone in Set(memberships.map(\.zone)).sorted() { communes[zone].append(commune) }
    }
    return communes
  }
}
