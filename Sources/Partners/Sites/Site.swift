/// A territory where several kinds of institution should work together, and which of them do.
///
/// Read a leg as one corner of a triangle and a side as the work of two corners together: a missing
/// leg is recorded as missing; what no row speaks of is not recorded, which is no absence.
///
///     let triangle = try Network(contentsOf: "Networks/parpsych-ed").sites?.first
///     triangle?.legs.map(\.state)                // [.present, .present, .present]
///
/// Conventions: the sites are the territories of the zoning that the description of the folder
/// names; a leg is present if an institution of one of its kinds serves the site. Two legs are tied
/// if institutions of both were at one interaction, held or ongoing, whenever.
public struct Site: Sendable, Hashable {
  /// Whether a leg is there.
  public enum LegState: String, Sendable, Hashable, CaseIterable {
    /// An institution of that kind serves the site.
    case present
    /// It is recorded that there is none.
    case missing
    /// No row says.
    case notRecorded = "not-recorded"
  }

  /// One of the kinds of partner that a site should have.
  public struct Leg: Sendable, Hashable {
    /// Its place among the legs of the settings.
    public let rank: Int
    /// Whether it is there.
    public let state: LegState
    /// The institutions, as indices.
    public let institutions: [Int]
  }

  /// Whether two legs work together.
  public enum SideState: String, Sendable, Hashable, CaseIterable {
    /// They were at one interaction.
    case tied
    /// One is planned or hoped for, none is recorded as held.
    case announced
    /// Both are there, and no interaction of the two is recorded.
    case notRecorded = "not-recorded"
    /// One of them is missing or not recorded: there is no side to tie.
    case open
  }

  /// Two legs.
  public struct Side: Sendable, Hashable {
    /// The first leg, by its place.
    public let first: Int
    /// The second leg.
    public let second: Int
    /// Whether they work together.
    public let state: SideState
    /// The interactions of both, as indices.
    public let interactions: [Int]
    /// The shortest way between the seats of the two, in kilometres as the crow flies, or nil where
    /// a seat is not known.
    public let distance: Double?
  }

  /// The territory, as an index.
  public let territory: Int
  /// The legs, in the order of the settings.
  public let legs: [Leg]
  /// Every pair of legs.
  public let sides: [Side]
  /// The priority labels of the territory and of the institutions of its legs, each once.
  public let labels: [String]
  /// The obstacles, likewise.
  public let barriers: [String]

  /// Whether every leg is there.
  public var hasAllLegs: Bool { legs.allSatisfy { $0.state == .present } }

  /// Whether every leg is there and every two of them are tied.
  public var isClosed: Bool { hasAllLegs && sides.allSatisfy { $0.state == .tied } }
}
