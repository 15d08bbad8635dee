/// What the next meetings should be chosen by.
public struct MeetingPlanRequest: Sendable, Hashable {
  /// How many meetings to plan.
  public let meetingCount: Int
  /// How far a school goes to a meeting, in kilometres as the crow flies.
  public let reach: Double
  /// The kinds of institution that may host; if empty every kind of the education sector, and
  /// whoever hosted before.
  public let hostKinds: Set<String>
  /// The institutions that neither host nor come, with their parts, by identifier.
  public let excluded: Set<String>
  /// How many schools one meeting holds, or nil without a limit.
  public let capacity: Int?
  /// Whether schools whose tie is fragile are to be reached too.
  public let includesFragile: Bool

  /// Makes a request.
  ///
  /// - Parameters:
  ///   - meetingCount: How many meetings to plan, at least 0.
  ///   - reach: How far a school goes, in kilometres as the crow flies.
  ///   - hostKinds: The kinds of institution that may host; empty for the usual ones.
  ///   - excluded: The institutions that neither host nor come, by identifier.
  ///   - capacity: How many schools one meeting holds; nil without a limit.
  ///   - includesFragile: Whether schools whose tie is fragile are to be reached too.
  public init(
    meetingCount: Int, reach: Double = 15, hostKinds: Set<String> = [],
    excluded: Set<String> = [], capacity: Int? = nil, includesFragile: Bool = false
  ) {
    self.meetingCount = meetingCount
    self.reach = reach
    self.hostKinds = hostKinds
    self.excluded = excluded
    self.capacity = capacity
    self.includesFragile = includesFragile
  }
}
