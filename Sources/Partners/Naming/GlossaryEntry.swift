import Tables

/// An acronym of the network, or several in one entry, with what it stands for.
public struct GlossaryEntry: Sendable, Hashable {
  /// The acronyms: `CMP/CMPEA/CMPA` is one entry of three.
  public let acronyms: [String]
  /// What it stands for, or nil where nobody knows.
  public let expansion: String?
  /// Where the record stands, and on what it rests.
  public let origin: Origin

  private let written: String
}

extension GlossaryEntry: TableRecord {
  static let definition = TableDefinition(
    "glossary", isRequired: false, required: ["acronym"],
    optional: ["expansion", "source", "basis"])
  static let keyColumns = ["acronym"]

  init(_ reader: inout RowReader) {
    written = reader.requiredText("acronym")
    acronyms = written.split(separator: "/").map(String.init)
    expansion = reader.text("expansion")
    origin = Origin(&reader)
  }

  var key: [String] { [written] }
  var references: [Reference] { [] }
}
