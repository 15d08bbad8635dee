/// A meeting that would give schools a tie with their own care.
public struct PlannedMeeting: Sendable, Hashable {
  /// A school that should come.
  public struct Invitation: Sendable, Hashable {
    /// The school, as an index into the institutions.
    public let unit: Int
    /// How far it has to go, in kilometres as the crow flies.
    public let kilometres: Double
  }

  /// A body of care that should come.
  public struct Guest: Sendable, Hashable {
    /// The body, as an index into the institutions.
    public let body: Int
    /// The care zones for which it comes, in order.
    public let zones: [Int]
  }

  /// The institution that hosts, as an index.
  public let host: Int
  /// The commune where the meeting takes place, as an index, if it is recorded.
  public let commune: Int?
  /// The schools that should come, the heaviest first.
  public let invitations: [Invitation]
  /// The bodies of care that should come.
  public let guests: [Guest]
  /// What the schools weigh: pupils, or schools if no pupils are recorded at all.
  public let weight: Double
  /// The forgotten meeting zones that the meeting visits.
  public let forgotten: [MeetingHistory]
}
