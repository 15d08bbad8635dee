/// That an institution or a professional was there: a participation, or the lending of a place.
struct Presence: Hashable {
  /// The interaction, as an index.
  let interaction: Int
  /// The institution that was there, or of which somebody was, as an index.
  let institution: Int?
  /// The professional who was there.
  let professional: String?
}

extension Network {
  /// Returns who was at which interaction of a window, hosts included, each once, in the order of
  /// the records.
  func presences(in window: Window) -> [Presence] {
    presences(where: interactions.map(window.contains))
  }

  /// Returns who was at which of the marked interactions, hosts included, each once.
  func presences(where isLive: [Bool]) -> [Presence] {
    var presences: [Presence] = []
    var seen: Set<Int> = []
    let hosts = interactions.indices.lazy.filter { isLive[$0] }.compactMap { hostSeat(at: $0) }
    for seat in [seats.filter { isLive[Int($0.interaction)] }, Array(hosts)].joined()
    where seen.insert(key(of: seat)).inserted {
      presences.append(presence(seat))
    }
    return presences
  }

  /// Whoever lent the place.
  private func hostSeat(at interaction: Int) -> Seat? {
    guard let place = interactions[interaction].place else { return nil }
    let professional = professionalIndex[place]
    let house = professional.map { professionals[$0].institution } ?? place
    return Seat(
      interaction: Int32(interaction),
      institution: house.flatMap { institutionIndex[$0] }.map(Int32.init) ?? -1,
      professional: professional.map(Int32.init) ?? -1)
  }

  /// A number for who was at what: a professional is at one institution, so that the two are one.
  private func key(of seat: Seat) -> Int {
    let actor =
      seat.professional >= 0
      ? institutions.count + Int(seat.professional) : Int(seat.institution)
    return Int(seat.interaction) * (institutions.count + professionals.count + 1) + actor + 1
  }

  private func presence(_ seat: Seat) -> Presence {
    Presence(
      interaction: Int(seat.interaction),
      institution: seat.institution >= 0 ? Int(seat.institution) : nil,
      professional: seat.professional >= 0 ? professionals[Int(seat.professional)].id : nil)
  }
}
