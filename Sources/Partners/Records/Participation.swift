import Tables

/// That an institution or a professional took part in an interaction.
public struct Participation: Sendable, Hashable {
  /// In which capacity somebody took part.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Called or ran it.
    case organiser
    /// Lent the place.
    case host
    /// Spoke or led.
    case speaker
    /// Took part.
    case participant
    /// Paid.
    case funder
    /// Sits in the body.
    case member
    /// Was sent the result.
    case recipient
    /// Signed.
    case signatory

    /// Whether the role brings people together; paying or being written to does not.
    public var isContact: Bool {
      self != .funder && self != .recipient
    }
  }

  /// The interaction.
  public let interaction: String
  /// The institution or professional.
  public internal(set) var actor: String
  /// The capacity.
  public let role: Role
  /// How many persons, or nil if that is not stated.
  public let count: Int?
  /// Where the record stands, and on what it rests.
  public let origin: Origin
}

extension Participation: TableRecord {
  static let definition = TableDefinition(
    "participations", required: ["interaction", "actor", "role"],
    optional: ["count", "source", "basis"])
  static let keyColumns = ["interaction", "actor", "role"]

  init(_ reader: inout RowReader) {
    interaction = reader.requiredText("interaction")
    actor = reader.requiredText("actor")
    role = reader.requiredChoice("role", of: Role.self, standIn: .participant)
    count = reader.count("count")
    origin = Origin(&reader)
  }

  var key: [String] { [interaction, actor, role.rawValue] }

  var references: [Reference] {
    [Reference("interaction", interaction, .interaction), Reference("actor", actor, .actor)]
  }
}
