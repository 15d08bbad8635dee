import Languages
import Tables
import Territories

/// The communes of a directory, and the territories that their schools say they belong to.
struct DirectoryCommunes {
  let records: [[String: String]]
  let territories: [[String: String]]
  let memberships: [[String: String]]
  /// The communes that the directory spells in several ways, each with its spellings.
  let spellings: [String]
  /// The codes of the communes without a point.
  let unplaced: [String]
  private let identifiers: Set<String>

  init(_ establishments: [DirectoryEstablishment], _ places: CommunePlaces) {
    let located = establishments.filter(\.hasCommune)
    let groups = Dictionary(grouping: located, by: \.communeCode)
    let codes = groups.keys.sorted()
    let zones = DirectoryZoning.allCases.map { DirectoryZones($0, located, codes: codes) }
    records = codes.map { Self.record($0, groups[$0] ?? [], places) }
    territories = zones.flatMap(\.territories)
    memberships = zones.flatMap(\.memberships)
    spellings = codes.compactMap { code in
      let names = Set((groups[code] ?? []).map(\.communeName)).sorted()
      return names.count > 1 ? "\(code) " + names.joined(separator: " = ") : nil
    }
    unplaced = codes.filter { places.communes[$0]?.point == nil }
    identifiers = Set(territories.compactMap { $0["id"] })
  }

  /// Returns the district whose inspector has an identifier, or nil if it leads none.
  func district(ledBy uai: String) -> String? {
    let id = DirectoryZoning.district.prefix + uai
    return identifiers.contains(id) ? id : nil
  }

  private static func record(
    _ code: String, _ establishments: [DirectoryEstablishment], _ places: CommunePlaces
  ) -> [String: String] {
    let place = places.communes[code]
    let pupils = establishments.compactMap(\.pupils).filter { $0 >= 0 }
    return [
      "code": code, "name": establishments.map(\.communeName).mostFrequent ?? code,
      "longitude": place?.point?.longitude.plainText ?? "",
      "latitude": place?.point?.latitude.plainText ?? "",
      "population": place?.population?.plainText ?? "",
      "pupils": pupils.isEmpty ? "" : pupils.reduce(0, +).plainText,
      "schools": String(establishments.count(where: \.isSchool)),
    ]
  }
}

extension [String] {
  /// The text that stands here most often, the first in order among equals; nil if there is none.
  var mostFrequent: String? {
    let counts = Dictionary(filter { !$0.isEmpty }.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.values.max()
    return counts.keys.sorted().first { counts[$0] == most }
  }
}
