/// What is recorded of an action: what was meant, what was done, and by whom.
///
/// It fills the heads of the form that networks write by hand; what no record holds stays empty, so
/// that whoever prints it knows what to record.
///
///     let sheet = network.actionSheet(of: "x-rc-2022")
///     sheet?.sessions.stated                     // 11
///
/// Conventions: a figure stated of the action counts before those of its sessions, which are added
/// up where the action states none; persons are never added up, as one may come to every session.
/// Its offers are those that name it, else a series that it belongs to, else one of its sessions.
public struct ActionSheet: Sendable, Hashable {
  /// A number of the action: stated, or added up from the sessions that state one.
  public struct Figure<Value: Sendable & Hashable>: Sendable, Hashable {
    /// What the action states, or nil.
    public let stated: Value?
    /// The sum of what its sessions state, or nil if none does or they cannot be added up.
    public let sum: Value?
    /// How many of its sessions state a number.
    public let toldCount: Int

    /// The number, or nil where it is not recorded.
    public var value: Value? { stated ?? sum }
  }

  /// Somebody recorded at the action or at one of its sessions.
  public struct Presence: Sendable, Hashable {
    /// The institution or professional, by identifier.
    public let actor: String
    /// In which capacity.
    public let role: Participation.Role
    /// The participations that say so, as indices.
    public let rows: [Int]
  }

  /// The interaction, as an index.
  public let interaction: Int
  /// What it is part of, the nearest first, as indices.
  public let ancestors: [Int]
  /// What is part of it, views left out, by date, as indices.
  public let children: [Int]
  /// How many sessions it had.
  public let sessions: Figure<Int>
  /// How many persons took part.
  public let participants: Figure<Int>
  /// How many times somebody took part.
  public let participations: Figure<Int>
  /// How many spoke or led.
  public let speakers: Figure<Int>
  /// How many institutions took part.
  public let structures: Figure<Int>
  /// How many hours it lasted.
  public let hours: Figure<Double>
  /// How many institutions are on record at it, paying or being written to left out.
  public let recordedStructures: Int
  /// How many of its parts took place or go on, those that have parts themselves left out.
  public let heldCount: Int
  /// Who was there, by role, then in the order of the records.
  public let presences: [Presence]
  /// The offers that it carries out, as indices.
  public let offers: [Int]
  /// The needs that it answers through them, as indices.
  public let needs: [Int]
  /// Its steps, or nil if none is recorded.
  public let course: Course?
  /// The steps of what it is part of, where it has none of its own.
  public let model: Course?
  /// The shares of those present, as indices of profiles.
  public let profiles: [Int]

  /// Whether it is one event without parts: those who came and those who came each time are one.
  public var isSingle: Bool { children.isEmpty && sessions.stated == nil }

  /// Returns those who were there in some capacity.
  public func presences(as role: Participation.Role) -> [Presence] {
    presences.filter { $0.role == role }
  }
}
