import Tables

/// Something said of a territory or an institution: a priority label, an obstacle, an absence.
public struct Trait: Sendable, Hashable {
  /// What sort of thing is said.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A priority label, as `REP+`.
    case label
    /// What stands in the way, as transport.
    case barrier
    /// A kind of institution that is known not to be there.
    case absence
    /// Anything else that matters.
    case context
  }

  /// The territory or institution.
  public let subject: String
  /// What sort of thing is said of it.
  public let kind: Kind
  /// What is said; of an absence the kind of institution.
  public let word: String
  /// Where the record stands, and on what it rests.
  public let origin: Origin
}

extension Trait: TableRecord {
  static let definition = TableDefinition(
    "traits", isRequired: false, required: ["subject", "trait", "word"],
    optional: ["source", "basis"])
  static let keyColumns = ["subject", "trait", "word"]

  init(_ reader: inout RowReader) {
    subject = reader.requiredText("subject")
    kind = reader.requiredChoice("trait", of: Kind.self, standIn: .context)
    word = reader.requiredText("word")
    origin = Origin(&reader)
  }

  var key: [String] { [subject, kind.rawValue, word] }
  var references: [Reference] { [Reference("subject", subject, .place)] }
}
