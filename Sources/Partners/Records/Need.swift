import Tables

/// Something that somebody may need, so that a need without an offer can be seen.
public struct Need: Sendable, Hashable {
  /// Its identifier.
  public let id: String
  /// What it is.
  public let label: String
  /// Who has it, in the words of the records.
  public let publics: [String]
  /// The theme.
  public let theme: String?
  /// Where the record stands, and on what it rests.
  public let origin: Origin
}

extension Need: TableRecord {
  static let definition = TableDefinition(
    "needs", isRequired: false, required: ["id", "label"],
    optional: ["public", "theme", "source", "basis"])
  static let keyColumns = ["id"]

  init(_ reader: inout RowReader) {
    id = reader.requiredText("id")
    label = reader.requiredText("label")
    publics = reader.list("public")
    theme = reader.text("theme")
    origin = Origin(&reader)
  }

  var key: [String] { [id] }
  var references: [Reference] { [] }
}
