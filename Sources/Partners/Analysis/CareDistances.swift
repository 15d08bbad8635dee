import Territories

/// How far each commune is from its own care, and how much care it can reach.
///
/// Read the distance as a lower bound of the road, and the accessibility as a comparison between
/// communes, not as a number of places.
public struct CareDistances: Sendable, Hashable {
  /// The institution that is nearest, and how far it is.
  public struct Seat: Sendable, Hashable {
    /// The institution, as an index.
    public let institution: Int
    /// Kilometres, as the crow flies.
    public let distance: Double
  }

  /// For each commune, the nearest seat of a body of care responsible for its own care zone.
  ///
  /// Conventions: nil where the commune has no point, no zone, or its zone no seat with a point.
  public let nearest: [Seat?]
  /// For each commune, what a pupil can reach of the bodies of care, whichever zone they answer
  /// for; nil where the commune has no point.
  public let accessibility: [Double?]
  /// Whether bodies of care are counted by recorded full-time equivalents, rather than one each.
  public let isFullTime: Bool
}

extension Network {
  /// Returns how far communes are from their own care, or nil without a zoning of care or a point.
  ///
  /// Conventions: great circle; an institution is at its own point, else at that of its commune;
  /// a commune belongs to the care zone that holds most of it; accessibility is E2SFCA with the
  /// weights 1, 0.68 and 0.22 up to 10, 20 and 30 km, and the pupils as demand.
  ///
  /// - Complexity: O(*c* · *s*) for *c* communes and the *s* seats that answer for one zone or lie
  ///   between two parallels.
  public func careDistances(_ settings: AnalysisSettings) -> CareDistances? {
    guard let zoning = zonings[settings.careZoning] else { return nil }
    let seats = careSeats(settings, zoning)
    guard !seats.isEmpty, communes.contains(where: { $0.point != nil }) else { return nil }
    let (accessibility, isFullTime) = accessibility(of: seats)
    return CareDistances(
      nearest: nearest(seats, zoning), accessibility: accessibility, isFullTime: isFullTime)
  }

  private struct CareSeat {
    let institution: Int
    let point: GeographicPoint
    let zones: Set<Int>
  }

  private func careSeats(_ settings: AnalysisSettings, _ zoning: Zoning) -> [CareSeat] {
    let responsibility = Responsibility(self, in: zoning)
    return institutions.indices.compactMap { index in
      let institution = institutions[index]
      guard settings.careSectors.contains(institution.sector), institution.count == nil,
        let point = ownPoint(of: index)
      else { return nil }
      return CareSeat(
        institution: index, point: point, zones: responsibility.zones(of: institution))
    }
  }

  private func nearest(_ seats: [CareSeat], _ zoning: Zoning) -> [CareDistances.Seat?] {
    var seatsByZone: [[CareSeat]] = zoning.zones.map { _ in [] }
    for seat in seats { for zone in seat.zones { seatsByZone[zone].append(seat) } }
    return zip(communes, zoning.mainZones).map { commune, zone in
      guard let point = commune.point, let zone else { return nil }
      var best: CareDistances.Seat?
      for seat in seatsByZone[zone] {
        let distance = seat.point.distance(to: point)
        if best.map({ distance < $0.distance }) ?? true {
          best = CareDistances.Seat(institution: seat.institution, distance: distance)
        }
      }
      return best
    }
  }

  private func accessibility(of seats: [CareSeat]) -> ([Double?], isFullTime: Bool) {
    let posts = Dictionary(grouping: professionals) { $0.institution ?? "" }
    let recorded = seats.map { seat -> Double? in
      let posts = posts[institutions[seat.institution].id]?.compactMap(\.fte) ?? []
      return posts.isEmpty ? nil : posts.reduce(0, +)
    }
    let isFullTime = recorded.contains { $0 != nil }
    let nearby = NearbyPoints(seats.map(\.point))
    let steps = [FloatingCatchment.Step].slow
    let ways = communes.enumerated().flatMap { place, commune in
      commune.point.map { point in
        nearby.indices(within: steps.last?.bound ?? 0, of: point).map { seat in
          FloatingCatchment.Way(
            place: place, site: seat, cost: seats[seat].point.distance(to: point))
        }
      } ?? []
    }
    let catchment = FloatingCatchment(
      demand: communes.map { $0.pupils ?? 0 },
      supply: recorded.map { isFullTime ? $0 ?? 0 : 1 }, ways: ways, steps: steps)
    let reachable = zip(communes, catchment.accessibility).map { $0.point == nil ? nil : $1 }
    return (reachable, isFullTime)
  }
}
