/// A participation that brings people together, by its places in the tables.
///
/// Half a million identifiers are looked up once, when the records are read: every analysis walks
/// through them again and again.
struct Seat: Sendable {
  /// The interaction, as an index.
  let interaction: Int32
  /// The institution that was there, or of which somebody was, as an index; -1 where there is none.
  let institution: Int32
  /// The professional who was there, as an index; -1 where it was an institution.
  let professional: Int32
}

/// Finds the places of who took part.
struct SeatFinder {
  let interactions: [String: Int]
  let institutions: [String: Int]
  let professionals: [String: Int]

  /// Returns the seats of those who were there, in the order of the records; paying or being
  /// written to is no seat.
  func seats(of participations: [Participation], _ records: [Professional]) -> [Seat] {
    let houses = records.map { place($0.institution, in: institutions) }
    var seats: [Seat] = []
    seats.reserveCapacity(participations.count)
    for participation in participations where participation.role.isContact {
      guard let interaction = interactions[participation.interaction] else { continue }
      let professional = place(participation.actor, in: professionals)
      let institution =
        professional < 0
        ? place(participation.actor, in: institutions) : houses[Int(professional)]
      seats.append(
        Seat(
          interaction: Int32(interaction), institution: institution, professional: professional))
    }
    return seats
  }

  private func place(_ id: String?, in index: [String: Int]) -> Int32 {
    id.flatMap { index[$0] }.map(Int32.init) ?? -1
  }
}
