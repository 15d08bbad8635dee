import Tables

/// A place where the sources disagree, with the reading that was taken.
public struct Conflict: Sendable, Hashable {
  /// Its identifier.
  public let id: String
  /// The documents and lines that disagree, as `004:1943-1945;1483`.
  public let places: String
  /// What they say.
  public let statement: String
  /// The reading that was taken, or nil while it is open.
  public let reading: String?
  /// Where the record stands, and on what it rests.
  public let origin: Origin
}

extension Conflict: TableRecord {
  static let definition = TableDefinition(
    "conflicts", isRequired: false, required: ["id", "where", "what"],
    optional: ["reading", "source", "basis"])
  static let keyColumns = ["id"]

  init(_ reader: inout RowReader) {
    id = reader.requiredText("id")
    places = reader.requiredText("where")
    statement = reader.requiredText("what")
    reading = reader.text("reading")
    origin = Origin(&reader)
  }

  var key: [String] { [id] }
  var references: [Reference] { [] }
}
