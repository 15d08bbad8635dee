import Tables

/// Something to read or use, by theme: a guide, a protocol, a training course.
public struct Resource: Sendable, Hashable {
  /// Its identifier.
  public let id: String
  /// The theme.
  public let theme: String
  /// The title.
  public let title: String
  /// The institution that made it.
  public internal(set) var producer: String?
  /// Its axes or parts.
  public let parts: [String]
  /// Where it is found.
  public let address: String?
  /// Where the record stands, and on what it rests.
  public let origin: Origin
}

extension Resource: TableRecord {
  static let definition = TableDefinition(
    "resources", isRequired: false, required: ["id", "theme", "title"],
    optional: ["producer", "parts", "url", "source", "basis"])
  static let keyColumns = ["id"]

  init(_ reader: inout RowReader) {
    id = reader.requiredText("id")
    theme = reader.requiredText("theme")
    title = reader.requiredText("title")
    producer = reader.text("producer")
    parts = reader.list("parts")
    address = reader.text("url")
    origin = Origin(&reader)
  }

  var key: [String] { [id] }
  var references: [Reference] { [Reference("producer", producer, .institution)] }
}

extension Resource: NamingRecord {
  static let namingColumn = "producer"

  var namedInstitution: String? {
    get { producer }
    set { producer = newValue }
  }
}
