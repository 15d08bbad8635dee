import Tables

/// A function that somebody holds at an institution; never a name.
public struct Professional: Sendable, Hashable {
  /// Its identifier.
  public let id: String
  /// The function, as `pédopsychiatre` or `CPE`.
  public let function: String
  /// The institution, or nil if it is not stated.
  public internal(set) var institution: String?
  /// How many persons hold it, or nil if that is not stated.
  public let count: Int?
  /// Full-time equivalents.
  public let fte: Double?
  /// Where the record stands, and on what it rests.
  public let origin: Origin
}

extension Professional: TableRecord {
  static let definition = TableDefinition(
    "professionals", isRequired: false, required: ["id", "function"],
    optional: ["institution", "count", "fte", "status", "source", "basis"])
  static let keyColumns = ["id"]

  init(_ reader: inout RowReader) {
    id = reader.requiredText("id")
    function = reader.requiredText("function")
    institution = reader.text("institution")
    count = reader.count("count")
    fte = reader.number("fte", in: 0...1e6)
    origin = Origin(&reader)
  }

  var key: [String] { [id] }

  var references: [Reference] {
    [Reference("institution", institution, .institution)]
  }
}
