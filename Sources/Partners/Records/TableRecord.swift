import Languages
import Tables
import Territories

/// A row of records as a value, with what it names in other tables.
protocol TableRecord: Sendable {
  /// The table that holds such records.
  static var definition: TableDefinition { get }
  /// The columns that tell one record from another.
  static var keyColumns: [String] { get }
  /// Reads a record; what is wrong goes to the reader.
  init(_ reader: inout RowReader)
  /// Where the record stands.
  var origin: Origin { get }
  /// What tells this record from the others.
  var key: [String] { get }
  /// What it names in other tables.
  var references: [Reference] { get }
}

/// A value of a record that must be an identifier of another table.
struct Reference {
  /// The tables that identifiers come from.
  enum Target: Hashable {
    case institution, actor, interaction, territory, commune, need
    /// A territory or an institution.
    case place

    /// The names of those tables.
    var tables: [String] {
      switch self {
      case .institution: [Institution.definition.name]
      case .actor: [Institution.definition.name, Professional.definition.name]
      case .interaction: [Interaction.definition.name]
      case .territory: [Territory.definition.name]
      case .commune: [CommuneRecord.definition.name]
      case .need: [Need.definition.name]
      case .place: [Territory.definition.name, Institution.definition.name]
      }
    }
  }

  let column: String
  let value: String?
  let target: Target

  init(_ column: String, _ value: String?, _ target: Target) {
    self.column = column
    self.value = value
    self.target = target
  }
}

/// Where a record stands, and on what it rests.
public struct Origin: Sendable, Hashable {
  /// The file and line.
  public let location: Location
  /// The document and lines that the record was taken from, as `004:1272`.
  public let source: String?
  /// Whether the source says it or somebody concluded it.
  public let basis: Basis

  init(_ reader: inout RowReader) {
    location = reader.table.place.at(line: reader.line)
    source = reader.text("source")
    basis = reader.choice("basis", of: Basis.self) ?? .stated
  }
}
