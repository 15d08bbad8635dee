extension Network {
  /// Returns the network without some of its actors, and without the meetings that fall.
  ///
  /// What was held in the rooms of somebody who left is held elsewhere, unless it falls.
  func network(without departed: Departed, fallen: Set<Int>) -> Network {
    let held = interactions.indices.filter { !fallen.contains($0) }.map { index in
      var interaction = interactions[index]
      if let place = interaction.place, departed.actors.contains(place) { interaction.place = nil }
      return interaction
    }
    let ids = Set(fallen.map { interactions[$0].id })
    let present = participations.filter {
      !departed.actors.contains($0.actor) && !ids.contains($0.interaction)
    }
    return Network(self, interactions: held, participations: present)
  }

  /// Returns the meetings of a window that are not held once some actors left, as indices: those
  /// whose organisers all left, and those whose hosts all left.
  ///
  /// A meeting without an organiser of its own has those of the series that it belongs to; one
  /// that nobody is recorded to organise or host falls with nobody.
  func meetings(fallingWith departed: Departed, in window: Window) -> [Int] {
    let organisers = actors(in: .organiser)
    let hosts = actors(in: .host)
    return interactions.indices.filter { index in
      guard window.contains(interactions[index]) else { return false }
      let callers = self.organisers(of: interactions[index], among: organisers)
      let rooms =
        (hosts[interactions[index].id] ?? [])
        + [interactions[index].place].compactMap { $0 }
      return [callers, rooms].contains { !$0.isEmpty && $0.allSatisfy(departed.actors.contains) }
    }
  }

  /// Returns the meetings of a window that some actors organised, alone or with others, as indices.
  ///
  /// A meeting without an organiser of its own has those of the series that it belongs to.
  func meetings(organisedBy actors: Set<String>, in window: Window) -> [Int] {
    let organisers = self.actors(in: .organiser)
    return interactions.indices.filter { index in
      window.contains(interactions[index])
        && self.organisers(of: interactions[index], among: organisers).contains(
          where: actors.contains)
    }
  }

  /// The actors who had a role, by interaction.
  private func actors(in role: Participation.Role) -> [String: [String]] {
    Dictionary(grouping: participations.filter { $0.role == role }, by: \.interaction)
      .mapValues { $0.map(\.actor) }
  }

  private func organisers(
    of interaction: Interaction, among organisers: [String: [String]]
  ) -> [String] {
    if let own = organisers[interaction.id] { return own }
    return self.interaction(interaction.parent)
      .map { self.organisers(of: $0, among: organisers) } ?? []
  }
}
