import Tables
import Territories

/// A zone of a territorial system, as the records name it.
public struct Territory: Sendable, Hashable {
  /// Its identifier.
  public let id: String
  /// The system that it belongs to, as `care-sector` or `education-district`.
  public let zoning: String
  /// Its name.
  public let name: String
  /// The territory that it is part of.
  public let parent: String?
  /// How many zones the record stands for.
  public let extent: Extent
  /// Where the record stands, and on what it rests.
  public let origin: Origin

  /// How many zones a record stands for.
  public enum Extent: Sendable, Hashable {
    /// One, that of the name.
    case one
    /// Several without names: so many, or nil if the number is not recorded.
    case several(Int?)
  }
}

extension Territory: TableRecord {
  static let definition = TableDefinition(
    "territories", required: ["id", "zoning", "name"],
    optional: ["parent", "count", "source", "basis"])
  static let keyColumns = ["id"]

  init(_ reader: inout RowReader) {
    id = reader.requiredText("id")
    zoning = reader.requiredText("zoning")
    name = reader.requiredText("name")
    parent = reader.text("parent")
    extent = reader.text("count") == nil ? .one : .several(reader.count("count"))
    origin = Origin(&reader)
  }

  var key: [String] { [id] }
  var references: [Reference] { [Reference("parent", parent, .territory)] }
}

/// A commune of the records, with where the record stands.
struct CommuneRecord: TableRecord {
  static let definition = TableDefinition(
    "communes", required: ["code", "name"],
    optional: ["longitude", "latitude", "population", "pupils", "schools", "source", "basis"])
  static let keyColumns = ["code"]

  let commune: Commune
  let origin: Origin

  init(_ reader: inout RowReader) {
    commune = Commune(
      code: reader.requiredText("code"), name: reader.requiredText("name"),
      point: reader.point(), population: reader.number("population", in: 0...1e9),
      pupils: reader.number("pupils", in: 0...1e9),
      schools: reader.number("schools", in: 0...1e6))
    origin = Origin(&reader)
  }

  var key: [String] { [commune.code] }
  var references: [Reference] { [] }
}

/// That a commune belongs to a territory, as the records say it.
struct MembershipRecord: TableRecord {
  static let definition = TableDefinition(
    "memberships", required: ["commune", "territory"], optional: ["share", "source", "basis"])
  static let keyColumns = ["commune", "territory"]

  let commune: String
  let territory: String
  let share: Double
  let origin: Origin

  init(_ reader: inout RowReader) {
    commune = reader.requiredText("commune")
    territory = reader.requiredText("territory")
    share = reader.number("share", in: 0...1) ?? 1
    origin = Origin(&reader)
  }

  var key: [String] { [commune, territory] }

  var references: [Reference] {
    [Reference("commune", commune, .commune), Reference("territory", territory, .territory)]
  }
}

/// Something made to last: a directory of a territory, a glossary, the acts of a meeting.
public struct Tool: Sendable, Hashable {
  /// Its identifier.
  public let id: String
  /// What it is.
  public let kind: String
  /// What it is called.
  public let label: String
  /// The territory that it describes.
  public let territory: String?
  /// Where the record stands, and on what it rests.
  public let origin: Origin
}

extension Tool: TableRecord {
  static let definition = TableDefinition(
    "tools", isRequired: false, required: ["id", "kind"],
    optional: ["label", "territory", "institution", "start", "end", "source", "basis"])
  static let keyColumns = ["id"]

  init(_ reader: inout RowReader) {
    id = reader.requiredText("id")
    kind = reader.requiredText("kind")
    label = reader.text("label") ?? id
    territory = reader.text("territory")
    origin = Origin(&reader)
  }

  var key: [String] { [id] }
  var references: [Reference] { [Reference("territory", territory, .territory)] }
}
