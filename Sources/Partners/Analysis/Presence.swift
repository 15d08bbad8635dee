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
    let attending = participations.compactMap { participation -> Presence? in
      guard participation.role.isContact, let index = interactionIndex[participation.interaction],
        isLive[index]
      else { return nil }
      return presence(of: participation.actor, at: index)
    }
    let hosting = interactions.indices.compactMap { index -> Presence? in
      guard isLive[index], let place = interactions[index].place else { return nil }
      return presence(of: place, at: index)
    }
    var seen: Set<Presence> = []
    return (attending + hosting).filter { seen.insert($0).inserted }
  }

  private func presence(of actor: String, at interaction: Int) -> Presence {
    let professional = professional(actor)
    let institution = professional.map(\.institution) ?? actor
    return Presence(
      interaction: interaction, institution: institution.flatMap { institutionIndex[$0] },
      professional: professional?.id)
  }
}
