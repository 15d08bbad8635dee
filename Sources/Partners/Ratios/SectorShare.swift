import Tables

/// How many of those at an interaction were of one sector of activity, as far as the rows say.
///
/// Read it as a floor: "at least 8 of 40". It is the number itself where a profile states it, or
/// where every institution that took part is recorded and is of the sector.
///
/// Conventions: of those who took part, whatever speakers and hosts were; a profile's categories
/// count where they name the sector, of several dimensions the largest; a participation counts
/// where its row says how many.
public struct SectorShare: Sendable, Hashable {
  /// The interaction, as an index.
  public let interaction: Int
  /// How many took part: participations where they are recorded, else participants.
  public let total: Int
  /// How many of them are known to be of the sector.
  public let known: Int
  /// Whether that is how many they were, and not only as many as are known.
  public let isExact: Bool
  /// The rows that it rests on.
  public let origins: [Origin]
}

extension Network {
  /// Returns how many of those at some interactions were of a sector, at least.
  ///
  ///     let shares = network.sectorShares(.education, of: ["x-rf-2022-03-24"])
  ///     shares.map(\.known)                        // [8], of a total of 40
  ///
  /// - Parameters:
  ///   - sector: The sector of activity.
  ///   - ids: The interactions; by default those whose total is recorded and which are no part of
  ///     another whose total is. A whole that goes beyond the window gives way to its parts within.
  ///   - window: The window of the default; without one, all times.
  /// - Returns: One share for each that has a total, in the order of the records.
  /// - Complexity: O(*p*) for *p* participations and profiles.
  public func sectorShares(
    _ sector: Sector, of ids: [String]? = nil, in window: Window? = nil
  ) -> [SectorShare] {
    let asked = ids.map(Set.init)
    let chosen =
      asked.map { ids in interactions.indices.filter { ids.contains(interactions[$0].id) } }
      ?? topmost(in: window)
    let rows = Dictionary(grouping: participations, by: \.interaction)
    let profiles = Dictionary(grouping: testimony.profiles, by: \.interaction)
    return chosen.compactMap { index in
      let id = interactions[index].id
      return share(of: sector, at: index, rows[id] ?? [], profiles[id] ?? [])
    }
  }

  /// Returns how many of those at the actions of the window were of a sector, at least.
  ///
  ///     network.actionShares(.education).reduce(0) { $0 + $1.known }   // at least 82, of 227
  ///
  /// Conventions: the actions are those that the folder names as `maillage.actions`; where it names
  /// none, every interaction of the window that has a total.
  public func actionShares(_ sector: Sector, in window: Window? = nil) -> [SectorShare] {
    let named = package?.maillage?.actions.map { ids in
      ids.filter { id in
        interaction(id).map { action in window.map { $0.contains(action) } ?? true } ?? false
      }
    }
    return sectorShares(sector, of: named, in: window)
  }

  /// The interactions with a total that are no part of another with one, in the records' order.
  private func topmost(in window: Window?) -> [Int] {
    let told = interactions.indices.filter { index in
      let interaction = interactions[index]
      return interaction.level != .view && interaction.attendance != nil
        && window.map { $0.contains(interaction) } ?? true
    }
    let wholes = Dictionary(uniqueKeysWithValues: told.map { ($0, ancestors(of: $0)) })
    let ceding = Set(wholes.values.joined()).filter { whole in
      window.map { !interactions[whole].isWithin($0) } ?? false
    }
    let counting = Set(told).subtracting(ceding)
    return told.filter { index in
      counting.contains(index) && counting.isDisjoint(with: wholes[index] ?? [])
    }
  }

  /// The wholes that an interaction is part of, the nearest first.
  private func ancestors(of index: Int) -> [Int] {
    var found: [Int] = []
    var place = interactions[index].parent.flatMap { interactionIndex[$0] }
    while let above = place, above != index, !found.contains(above) {
      found.append(above)
      place = interactions[above].parent.flatMap { interactionIndex[$0] }
    }
    return found
  }

  private func share(
    of sector: Sector, at index: Int, _ rows: [Participation], _ profiles: [Profile]
  ) -> SectorShare? {
    let interaction = interactions[index]
    guard let total = interaction.attendance else { return nil }
    let present = rows.filter { $0.role == .participant }
    let own = present.filter { self.sector(of: $0.actor) == sector }
    let stated = profiles.filter { $0.sector == sector && $0.count != nil }
    if isComplete(present, of: interaction), own.count == present.count {
      return SectorShare(
        interaction: index, total: total, known: total, isExact: true,
        origins: [interaction.origin] + own.map(\.origin))
    }
    let byDimension = Dictionary(grouping: stated, by: \.dimension)
      .mapValues { $0.reduce(0) { $0 + ($1.count ?? 0) } }
    let counted = own.reduce(0) { $0 + ($1.count ?? 0) }
    let known = min(total, max(counted, byDimension.values.max() ?? 0))
    return SectorShare(
      interaction: index, total: total, known: known,
      isExact: !stated.isEmpty || known == total,
      origins: [interaction.origin] + stated.map(\.origin)
        + own.filter { $0.count != nil }.map(\.origin))
  }

  /// Whether as many institutions are recorded to have taken part as the interaction had.
  private func isComplete(_ rows: [Participation], of interaction: Interaction) -> Bool {
    guard let structures = interaction.structures, !rows.isEmpty else { return false }
    let bodies = Set(rows.map { professional($0.actor)?.institution ?? $0.actor })
    let counts = bodies.map { body in
      institution(body).flatMap { $0.isGroup ? $0.count : 1 }
    }
    return !counts.contains(nil) && counts.reduce(0) { $0 + ($1 ?? 0) } == structures
  }

  private func sector(of actor: String) -> Sector? {
    institution(professional(actor)?.institution ?? actor)?.sector
  }
}

extension Interaction {
  /// How many took part, counted by attendance where that is recorded, else by persons.
  var attendance: Int? { participations ?? participants }

  /// Whether it lies in a window with its first day and its last.
  fileprivate func isWithin(_ window: Window) -> Bool {
    guard let start else { return false }
    return start.first >= window.from && (end ?? start).last <= window.asOf
  }
}
