/// Where and with whom the next meetings would give most pupils a tie with their own care.
///
/// Read it as a draft agenda: it knows distances and responsibilities, not diaries or roads.
public struct MeetingPlan: Sendable {
  /// Why no meeting of the plan can reach a school.
  public enum Obstacle: String, Sendable, Hashable, CaseIterable {
    /// Its own care zone is not recorded.
    case noCareZone = "no-care-zone"
    /// No body of care answers for its care zone, or none that may come.
    case noCare = "no-care"
    /// Neither it nor its commune has a place.
    case notLocated = "not-located"
    /// No host is within reach.
    case outOfReach = "out-of-reach"
    /// It was left out by request.
    case excluded
  }

  /// A school that no meeting of the plan can reach.
  public struct Stranded: Sendable, Hashable {
    /// The school, as an index into the institutions.
    public let unit: Int
    /// Why.
    public let obstacle: Obstacle
  }

  /// What the meetings were chosen by.
  public let request: MeetingPlanRequest
  /// The meetings, the one that links most first.
  public let meetings: [PlannedMeeting]
  /// The schools that want a tie, in the order of the records.
  public let open: [Int]
  /// Those of them that no meeting can reach.
  public let stranded: [Stranded]
  /// Those of them whose pupils are not recorded, and so do not count for the choice.
  public let unweighted: [Int]
  /// Whether each school counts as one, since no pupils are recorded at all.
  public let countsSchools: Bool
  /// What all the open schools weigh.
  public let openWeight: Double
  /// What the meetings link, by weight.
  public let weight: Double
  /// What no choice of as many meetings can exceed.
  public let upperBound: Double
  /// Whether no choice of as many meetings links more.
  public let isExact: Bool
  /// How many places a host was sought among.
  public let hostCount: Int
  /// The coverage as it is.
  public let before: Coverage
  /// The coverage as it would be, had the meetings been held on the day of the analysis.
  public let after: Coverage
}
