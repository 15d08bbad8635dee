import Tables

/// Which institutions appear in the records, and which of them only once.
///
/// Read those that appear once as acquaintances, not partners: most of a network that calls itself
/// large may be people who came one time.
///
/// Conventions: every interaction counts that is not a view of others, held or announced, and that
/// began on a first day or later; so does lending a place. A professional counts as the
/// institution; functions without one are left out. Who pays or is written to does not appear.
public struct Appearances: Sendable, Hashable {
  /// How many interactions each institution appears in, by index; 0 where it does not.
  public let counts: [Int]

  /// How many institutions appear.
  public var institutionCount: Int { counts.count { $0 > 0 } }

  /// Those that appear once, as indices.
  public var once: [Int] { counts.indices.filter { counts[$0] == 1 } }
}

extension Network {
  /// Returns in how many interactions each institution appears from a day on.
  ///
  ///     network.appearances(from: window.from).once.count  // those one cannot yet call partners
  ///
  /// - Parameter day: The first day; an interaction dated by its year alone counts if that year
  ///   does not end before it, one without a date does not count. Nil counts them all.
  /// - Complexity: O(*p*) for *p* participations.
  public func appearances(from day: Day? = nil) -> Appearances {
    let counted = interactions.map { interaction in
      guard interaction.level != .view, let day else { return interaction.level != .view }
      return interaction.start.map { $0.last >= day } ?? false
    }
    // Several people of one institution at one interaction are one appearance.
    let pairs = Set(
      presences(where: counted).map {
        Presence(interaction: $0.interaction, institution: $0.institution, professional: nil)
      })
    var counts = [Int](repeating: 0, count: institutions.count)
    for institution in pairs.compactMap(\.institution) { counts[institution] += 1 }
    return Appearances(counts: counts)
  }
}
