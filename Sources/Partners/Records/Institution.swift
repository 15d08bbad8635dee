import Tables
import Territories

/// An institution, a unit of one, or an anonymous group that stands for several.
public struct Institution: Sendable, Hashable {
  /// Its identifier.
  public let id: String
  /// Its name.
  public let name: String
  /// Its acronym.
  public let acronym: String?
  /// What it is, as `college`, `hospital-unit` or `school-group`.
  public let kind: String
  /// Its sector of activity.
  public let sector: Sector
  /// The code of the commune of its seat.
  public let commune: String?
  /// The point of its seat.
  public let point: GeographicPoint?
  /// The institution that it is part of.
  public internal(set) var parent: String?
  /// The territories that it is responsible for.
  public let serves: [String]
  /// How many institutions it stands for, where it is a group.
  public let count: Int?
  /// Whether it belongs to the register of units that should be covered.
  public let isExpected: Bool
  /// What it weighs there: pupils, places.
  public let weight: Double?
  /// Where the record stands, and on what it rests.
  public let origin: Origin

  /// The name to show where room is short: the acronym if there is one.
  public var shortName: String {
    acronym ?? name
  }
}

extension Institution: TableRecord {
  static let definition = TableDefinition(
    "institutions", required: ["id", "name", "kind", "sector"],
    optional: [
      "acronym", "commune", "longitude", "latitude", "parent", "serves", "count", "expected",
      "weight", "source", "basis",
    ])
  static let keyColumns = ["id"]

  private enum YesNo: String, CaseIterable {
    case yes, no, oui, non

    var isYes: Bool { self == .yes || self == .oui }
  }

  init(_ reader: inout RowReader) {
    id = reader.requiredText("id")
    name = reader.requiredText("name")
    acronym = reader.text("acronym")
    kind = reader.requiredText("kind")
    sector = reader.requiredChoice("sector", of: Sector.self, standIn: .network)
    commune = reader.text("commune")
    point = reader.point()
    parent = reader.text("parent")
    serves = reader.list("serves")
    count = reader.count("count")
    isExpected = reader.choice("expected", of: YesNo.self)?.isYes ?? false
    weight = reader.number("weight", in: 0...1e9)
    origin = Origin(&reader)
  }

  var key: [String] { [id] }

  var references: [Reference] {
    [Reference("commune", commune, .commune), Reference("parent", parent, .institution)]
      + serves.map { Reference("serves", $0, .territory) }
  }
}

extension RowReader {
  /// Returns the point of the columns `longitude` and `latitude`, or nil if either is empty.
  mutating func point() -> GeographicPoint? {
    let longitude = number("longitude", in: -180...180)
    let latitude = number("latitude", in: -90...90)
    guard let longitude, let latitude else { return nil }
    return try? GeographicPoint(longitude: longitude, latitude: latitude)
  }
}
