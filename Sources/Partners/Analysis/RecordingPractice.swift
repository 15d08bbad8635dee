import Graphs

/// How much of what took place in a window is written down, and how precisely.
///
/// Two windows that were not recorded with the same care cannot be compared without saying so: what
/// looks like a tie gained may be a list of participants that somebody began to keep.
public struct RecordingPractice: Sendable, Hashable {
  /// The interactions of the window: events, and series without rows of their own; never views.
  public let interactions: Int
  /// Those at which two or more institutions are named: only they can show a tie.
  public let named: Int
  /// The anonymous groups that were at one of them or more.
  public let anonymousGroups: Int

  /// The share of the interactions that can show a tie, or nil if there is no interaction.
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
  /// Returns how the interactions of a window are recorded.
  func recordingPractice(in window: Window, _ attendance: Attendance) -> RecordingPractice {
    let anonymous = Set(
      attendance.institutions.indices.filter { actor in
        let institution = institutions[attendance.institutions[actor]]
        return institution.count != nil && !institution.isExpected
      })
    let named = attendance.occasions.indices.filter { event in
      attendance.graph.actors(ofEvent: event).count { !anonymous.contains($0) } > 1
    }
    let telling = Set(named.map { interactions[attendance.occasions[$0]].id })
    let counted = countedInteractions.filter { window.contains($0) }
    return RecordingPractice(
      interactions: counted.count, named: counted.count { telling.contains($0.id) },
      anonymousGroups: anonymous.count)
  }
}
