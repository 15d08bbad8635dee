import Languages
import Tables

/// What somebody concluded about two records that look alike.
public struct DuplicateReading: Sendable, Hashable {
  /// The table of the two records.
  public let table: String
  /// The identifier of one.
  public let first: String
  /// The identifier of the other.
  public let second: String
  /// What was concluded, or nil if that is still open.
  public let reading: String?
  /// Where the record stands.
  public let origin: Origin

  /// Whether the reading leaves them two.
  ///
  /// Conventions: every reading does, save one that begins with "the same", surely or probably,
  /// in French or English; an empty one does not.
  public var keepsApart: Bool {
    guard let reading = reading?.foldedSpaces else { return false }
    let yes = ["sans doute la meme", "la meme", "le meme", "probably the same", "the same", "same"]
    return !yes.contains { reading.hasPrefix($0) }
  }
}

extension DuplicateReading: TableRecord {
  static let definition = TableDefinition(
    "duplicates", isRequired: false, required: ["table", "a", "b"],
    optional: ["why", "reading", "source", "basis"])
  static let keyColumns = ["table", "a", "b"]

  init(_ reader: inout RowReader) {
    table = reader.requiredText("table")
    first = reader.requiredText("a")
    second = reader.requiredText("b")
    reading = reader.text("reading")
    origin = Origin(&reader)
  }

  var key: [String] { [table, first, second] }

  // A reading may outlive its records: one that was merged away is no longer there to be named.
  var references: [Reference] { [] }
}
