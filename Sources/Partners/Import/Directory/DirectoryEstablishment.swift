import Tables
import Territories

/// An establishment as the directory of the ministry publishes it.
struct DirectoryEstablishment {
  let line: Int
  let uai: String
  let name: String
  let type: String
  let nature: String
  let communeCode: String
  let communeName: String
  let departement: String
  let state: String
  let status: String
  let priority: String
  let mother: String
  let pupils: Double?
  let point: GeographicPoint?
  private let fields: DirectoryColumns
  private let row: Listing.Row

  init(_ row: Listing.Row, _ fields: DirectoryColumns) {
    self.row = row
    self.fields = fields
    line = row.line
    uai = fields.text(.uai, row)
    name = fields.text(.name, row)
    type = fields.text(.type, row)
    nature = fields.text(.nature, row)
    communeCode = fields.text(.communeCode, row)
    communeName = fields.text(.communeName, row)
    departement = fields.text(.departement, row)
    state = fields.text(.state, row)
    status = fields.text(.status, row)
    priority = fields.text(.priority, row)
    mother = fields.text(.mother, row)
    pupils = Double(strict: fields.text(.pupils, row))
    let longitude = Double(strict: fields.text(.longitude, row))
    let latitude = Double(strict: fields.text(.latitude, row))
    point = longitude.flatMap { longitude in
      latitude.flatMap { try? GeographicPoint(longitude: longitude, latitude: $0) }
    }
  }

  /// Whether it is a school of the first degree, which alone has a district on the ground.
  var isSchool: Bool { type.identifier == "ecole" }

  /// Whether its number of pupils is written and is no number.
  var hasBadPupils: Bool { !fields.text(.pupils, row).isEmpty && (pupils ?? -1) < 0 }

  /// Whether the code of its commune is one of INSEE: five signs, `2A004` among them.
  var hasCommune: Bool {
    let signs = Array(communeCode.utf8)
    return signs.count == 5
      && signs.indices.allSatisfy { index in
        (48...57).contains(signs[index]) || (index == 1 && (65...66).contains(signs[index]))
      }
  }

  /// Returns the code and the name of its zone in a zoning; empty where it has none.
  func zone(_ zoning: DirectoryZoning) -> (code: String, name: String) {
    (fields.text(zoning.codeColumn, row), fields.text(zoning.nameColumn, row))
  }
}
