import Tables

/// Something that partners did together: a meeting, a series of them, a convention.
public struct Interaction: Sendable, Hashable {
  /// How an interaction counts.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    /// Several events under one heading.
    case series
    /// Something that took place once, or one standing arrangement.
    case event
    /// The same events told again under another heading: never counted.
    case view
  }

  /// Whether it took place.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// It took place.
    case held
    /// It goes on.
    case ongoing
    /// It is to take place.
    case planned
    /// It was put off.
    case postponed
    /// Somebody would like it to take place.
    case hoped
  }

  /// Its identifier.
  public let id: String
  /// The series that it belongs to.
  public let parent: String?
  /// How it counts.
  public let level: Level
  /// What it is, as `training-meeting` or `symposium`.
  public let kind: String
  /// What it is called.
  public let label: String
  /// When it began, as far as it is known.
  public let start: PartialDate?
  /// When it ended, if not when it began.
  public let end: PartialDate?
  /// Whether it took place.
  public let status: Status
  /// The institution that lent its rooms.
  ///
  /// A rehearsal of departures moves a meeting out of rooms that are gone.
  public internal(set) var place: String?
  /// The code of the commune where it took place.
  public let commune: String?
  /// The territory that it was meant for.
  public let territory: String?
  /// How many sittings it had.
  public let sessions: Int?
  /// How many persons took part.
  public let participants: Int?
  /// How many times persons took part: one person at two sittings counts twice.
  public let participations: Int?
  /// How many persons spoke or led.
  public let speakers: Int?
  /// How many institutions took part.
  public let structures: Int?
  /// How many hours it lasted.
  public let hours: Double?
  /// Where the record stands, and on what it rests.
  public let origin: Origin
}

extension Interaction: TableRecord {
  static let definition = TableDefinition(
    "interactions", required: ["id", "level", "kind", "status"],
    optional: [
      "parent", "label", "start", "end", "place", "commune", "territory", "sessions",
      "participants", "participations", "speakers", "structures", "hours", "source", "basis",
    ])
  static let keyColumns = ["id"]

  init(_ reader: inout RowReader) {
    id = reader.requiredText("id")
    parent = reader.text("parent")
    level = reader.requiredChoice("level", of: Level.self, standIn: .event)
    kind = reader.requiredText("kind")
    label = reader.text("label") ?? id
    start = reader.date("start")
    end = reader.date("end")
    status = reader.requiredChoice("status", of: Status.self, standIn: .held)
    place = reader.text("place")
    commune = reader.text("commune")
    territory = reader.text("territory")
    sessions = reader.count("sessions")
    participants = reader.count("participants")
    participations = reader.count("participations")
    speakers = reader.count("speakers")
    structures = reader.count("structures")
    hours = reader.number("hours", in: 0...1e6)
    origin = Origin(&reader)
    reader.refuse(end: end, before: start)
  }

  var key: [String] { [id] }

  var references: [Reference] {
    [
      Reference("parent", parent, .interaction), Reference("place", place, .institution),
      Reference("commune", commune, .commune), Reference("territory", territory, .territory),
    ]
  }
}
