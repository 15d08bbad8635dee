import Tables

/// Which share of those at an interaction were of one function or one sort of institution.
public struct Profile: Sendable, Hashable {
  /// The interaction.
  public let interaction: String
  /// What the share is told by, as `function` or `structure`.
  public let dimension: String
  /// The function or sort.
  public let category: String
  /// The percentage as stated, 0 to 100.
  public let percent: Double?
  /// How many persons.
  public let count: Int?
  /// The sector of activity, where the category is one.
  public let sector: Sector?
  /// Where the record stands, and on what it rests.
  public let origin: Origin
}

extension Profile: TableRecord {
  static let definition = TableDefinition(
    "profiles", isRequired: false, required: ["interaction", "dimension", "category"],
    optional: ["percent", "count", "sector", "source", "basis"])
  static let keyColumns = ["interaction", "dimension", "category"]

  init(_ reader: inout RowReader) {
    interaction = reader.requiredText("interaction")
    dimension = reader.requiredText("dimension")
    category = reader.requiredText("category")
    percent = reader.number("percent", in: 0...100)
    count = reader.count("count")
    sector = reader.choice("sector", of: Sector.self)
    origin = Origin(&reader)
  }

  var key: [String] { [interaction, dimension, category] }
  var references: [Reference] { [Reference("interaction", interaction, .interaction)] }
}
