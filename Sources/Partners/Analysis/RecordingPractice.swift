/// How much of what took place is written down, and how precisely.
///
/// Two windows that were not recorded with the same care cannot be compared without saying so: what
/// looks like a tie gained may be a list of participants that somebody began to keep.
public struct RecordingPractice: Sendable, Hashable {
  /// The interactions that took place: events, and series without rows of their own; never views.
  public let interactions: Int
  /// Those at which two or more institutions are named: only they can show a tie.
  public let named: Int
  /// The anonymous groups that were at one of them or more.
  public let anonymousGroups: Int

  /// The response rate of the records: the share of the interactions that can show a tie, or nil if
  /// there is no interaction.
  ///
  /// A survey counts who answered; attendance lists answer for an interaction, or do not. What does
  /// not answer is unknown, never silent.
  public var namedShare: Double? {
    interactions > 0 ? Double(named) / Double(interactions) : nil
  }

  /// Returns whether the difference of two windows may be one of recording.
  ///
  /// Conventions: one has half as many interactions again as the other, or a share of named ones
  /// that is 10 points higher, or another number of anonymous groups.
  public func differs(from other: RecordingPractice) -> Bool {
    let (fewer, more) = (
      min(interactions, other.interactions), max(interactions, other.interactions)
    )
    let shares = (namedShare ?? 0, other.namedShare ?? 0)
    return 2 * more >= 3 * fewer && more > fewer || (shares.0 - shares.1).magnitude >= 0.1
      || anonymousGroups != other.anonymousGroups
  }
}

extension Network {
  /// Returns how the interactions of a window, or of all times, are recorded.
  ///
  ///     network.recordingPractice().namedShare     // 0.5: every second one names who met
  ///
  /// - Complexity: O(*p*) for *p* participations.
  public func recordingPractice(in window: Window? = nil) -> RecordingPractice {
    let isLive = interactions.map { window?.contains($0) ?? $0.tookPlace }
    var present = interactions.map { _ in Set<Int>() }
    for presence in presences(where: isLive) {
      if let institution = presence.institution {
        present[presence.interaction].insert(institution)
      }
    }
    let isAnonymous = institutions.map { $0.count != nil && !$0.isExpected }
    let telling = interactions.indices.filter { row in
      present[row].count { !isAnonymous[$0] } > 1
    }
    let ids = Set(telling.map { interactions[$0].id })
    let counted = countedInteractions.filter { window?.contains($0) ?? $0.tookPlace }
    return RecordingPractice(
      interactions: counted.count, named: counted.count { ids.contains($0.id) },
      anonymousGroups: Set(present.joined()).count { isAnonymous[$0] })
  }
}
