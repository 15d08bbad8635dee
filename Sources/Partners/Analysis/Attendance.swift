import Graphs

/// Who was at what within a window: institutions and occasions as a two-mode graph.
///
/// A professional counts as the institution; one without an institution is left out and counted.
public struct Attendance: Sendable {
  /// The institutions that were at something, as indices: mode 0 of the graph.
  public let institutions: [Int]
  /// The interactions that somebody was at, as indices: mode 1 of the graph.
  public let occasions: [Int]
  /// Who was at what.
  public let graph: TwoModeGraph
  /// How many participations of functions without an institution are left out.
  public let unattached: Int
}

extension Network {
  /// Returns who was at what within a window, in the order of the records.
  ///
  /// - Complexity: O(*p* log *p*) for *p* participations.
  public func attendance(in window: Window) -> Attendance {
    let presences = presences(in: window)
    let attached = presences.compactMap { presence in
      presence.institution.map { (institution: $0, interaction: presence.interaction) }
    }
    let institutions = Set(attached.map(\.institution)).sorted()
    let occasions = Set(attached.map(\.interaction)).sorted()
    let rows = Dictionary(uniqueKeysWithValues: zip(institutions, institutions.indices))
    let columns = Dictionary(uniqueKeysWithValues: zip(occasions, occasions.indices))
    let affiliations = attached.compactMap { presence in
      rows[presence.institution].flatMap { actor in
        columns[presence.interaction].map { (actor: actor, event: $0) }
      }
    }
    return Attendance(
      institutions: institutions, occasions: occasions,
      graph: TwoModeGraph(
        actorCount: institutions.count, eventCount: occasions.count, affiliations: affiliations),
      unattached: presences.count - attached.count)
  }
}
