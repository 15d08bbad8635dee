extension Zoning {
  /// A commune from which a zone is served.
  public struct Seat: Sendable, Hashable {
    /// The zone, as an index into the zones.
    public let zone: Int
    /// Where it sits.
    public let commune: Commune

    /// Makes a seat.
    public init(zone: Int, commune: Commune) {
      self.zone = zone
      self.commune = commune
    }
  }

  /// Makes a zoning in which every commune follows the nearest seat, for want of a stated one.
  ///
  /// It is a working hypothesis: whoever draws the real limits had other reasons than distance.
  ///
  ///     let sectors = Zoning(
  ///       id: "care-sector", zones: [ales, nord],
  ///       seats: [Zoning.Seat(zone: 0, commune: alesCommune), …], communes: communes)
  ///     sectors.inferredCount                      // all communes but the seats
  ///
  /// Conventions: great-circle distance; distances that agree to a billionth are equal, and then
  /// the seat of the lowest commune code wins, or the first of one commune. A commune that is a
  /// seat belongs to its zone as stated, any other as inferred; without a point it stays
  /// unassigned.
  ///
  /// - Parameters:
  ///   - id: The name of the system.
  ///   - zones: Its zones.
  ///   - seats: Where the zones are served from; a zone may have several seats or none.
  ///   - communes: The communes to place.
  /// - Complexity: O(*n* · *s*) for *n* communes and *s* seats: 35,000 and 1,000 in a tenth of a
  ///   second.
  public init(id: String, zones: [Zone], seats: [Seat], communes: [Commune]) {
    let search = SeatSearch(seats)
    self.init(
      id: id, zones: zones,
      memberships: communes.map { commune in
        if let own = search.zone(seatedIn: commune) { return [Membership(zone: own)] }
        guard let zone = commune.point.flatMap(search.zone(nearestTo:)) else { return [] }
        return [Membership(zone: zone, basis: .inferred)]
      })
  }
}

extension Zoning {
  /// Returns this system with every commune of no zone given to that of the nearest commune of one.
  ///
  ///     sectors.completed(for: communes).unassigned     // only communes without a point
  ///
  /// Conventions: those of ``init(id:zones:seats:communes:)``, every commune that belongs to a zone
  /// being a seat of the zone that holds most of it; what is added is inferred.
  ///
  /// - Parameter communes: The communes that the memberships speak of, in their order.
  /// - Complexity: O(*n* · *s*) for *n* communes without a zone and *s* with one.
  public func completed(for communes: [Commune]) -> Zoning {
    let seats = zip(communes, mainZones).compactMap { commune, zone in
      zone.map { Seat(zone: $0, commune: commune) }
    }
    let search = SeatSearch(seats)
    return Zoning(
      id: id, zones: zones,
      memberships: zip(communes, memberships).map { commune, memberships in
        guard memberships.isEmpty, let zone = commune.point.flatMap(search.zone(nearestTo:)) else {
          return memberships
        }
        return [Membership(zone: zone, basis: .inferred)]
      })
  }
}

/// Seats as points of the unit sphere, in arrays side by side.
private struct SeatSearch {
  private var zones: [Int] = []
  private var xs: [Double] = []
  private var ys: [Double] = []
  private var zs: [Double] = []
  private let zoneOfCommune: [String: Int]

  init(_ seats: [Zoning.Seat]) {
    zoneOfCommune = Dictionary(
      seats.map { ($0.commune.code, $0.zone) }, uniquingKeysWith: { first, _ in first })
    let ordered = seats.enumerated().sorted {
      ($0.element.commune.code, $0.offset) < ($1.element.commune.code, $1.offset)
    }
    for (_, seat) in ordered {
      guard let place = seat.commune.point?.direction else { continue }
      zones.append(seat.zone)
      xs.append(place.x)
      ys.append(place.y)
      zs.append(place.z)
    }
  }

  func zone(seatedIn commune: Commune) -> Int? { zoneOfCommune[commune.code] }

  func zone(nearestTo point: GeographicPoint) -> Int? {
    let place = point.direction
    var shortest = Double.infinity
    for seat in zones.indices { shortest = min(shortest, squaredChord(seat, place)) }
    // Squares differ by twice as much as lengths; the last term is for a seat at the very place.
    let limit = shortest * (1 + 2e-9) + 1e-24
    return zones.indices.first { squaredChord($0, place) <= limit }.map { zones[$0] }
  }

  private func squaredChord(_ seat: Int, _ place: SIMD3<Double>) -> Double {
    let (x, y, z) = (xs[seat] - place.x, ys[seat] - place.y, zs[seat] - place.z)
    return x * x + y * y + z * z
  }
}
