/// What a table of records is called and which columns it has.
///
/// What each cell must hold is said once, where the row becomes a record.
public struct TableDefinition: Sendable, Hashable {
  /// The name of the table, also that of its file without the ending.
  public let name: String
  /// Whether the records make no sense without it.
  public let isRequired: Bool
  /// The columns that must be in the header.
  public let required: [String]
  /// The columns that may be.
  public let optional: [String]

  /// Makes a definition.
  public init(
    _ name: String, isRequired: Bool = true, required: [String], optional: [String] = []
  ) {
    self.name = name
    self.isRequired = isRequired
    self.required = required
    self.optional = optional
  }

  /// All the columns, the required ones first.
  public var columns: [String] {
    required + optional
  }
}
