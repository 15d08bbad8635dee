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
  /// - Parameters:
  ///   - window: The span of days.
  ///   - selection: Which institutions and interactions to keep.
  /// - Complexity: O(*p* log *p*) for *p* participations.
  public func attendance(
    in window: Window, keeping selection: Selection = Selection()
  ) -> Attendance {
    let presences = presences(where: live(in: window, keeping: selection))
    let isKept = institutions(in: selection)
    let attached = presences.compactMap { presence in
      presence.institution.map { (institution: $0, interaction: presence.interaction) }
    }.filter { isKept[$0.institution] }
    return Attendance(attached, unattached: presences.count { $0.institution == nil })
  }

  private func live(in window: Window, keeping selection: Selection) -> [Bool] {
    zip(interactions, interactions(in: selection)).map { window.contains($0) && $1 }
  }
}

extension Attendance {
  fileprivate init(_ attached: [(institution: Int, interaction: Int)], unattached: Int) {
    let institutions = Set(attached.map(\.institution)).sorted()
    let occasions = Set(attached.map(\.interaction)).sorted()
    let rows = Dictionary(uniqueKeysWithValues: zip(institutions, institutions.indices))
    let columns = Dictionary(uniqueKeysWithValues: zip(occasions, occasions.indices))
    let affiliations = attached.compactMap { presence in
      rows[presence.institution].flatMap { actor in
        columns[presence.interaction].map { (actor: actor, event: $0) }
      }
    }
    self.init(
      institutions: institutions, occasions: occasions,
      graph: TwoModeGraph(
        actorCount: institutions.count, eventCount: occasions.count, affiliations: affiliations),
      unattached: unattached)
  }
}
