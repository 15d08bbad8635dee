import Tables

/// Another wording of an institution, as somebody wrote it: merging is this row and nothing else.
///
/// Taking the row away undoes it.
public struct Alias: Sendable, Hashable {
  /// The institution that is meant.
  public let institution: String
  /// How it was written.
  public let wording: String
  /// Where the record stands, and on what it rests.
  public let origin: Origin
}

extension Alias: TableRecord {
  static let definition = TableDefinition(
    "aliases", isRequired: false, required: ["institution", "wording"],
    optional: ["source", "basis"])
  static let keyColumns = ["institution", "wording"]

  init(_ reader: inout RowReader) {
    institution = reader.requiredText("institution")
    wording = reader.requiredText("wording")
    origin = Origin(&reader)
  }

  var key: [String] { [institution, wording] }
  var references: [Reference] { [Reference("institution", institution, .institution)] }
}
