/// The territories of one zoning, as the establishments of a directory state them.
struct DirectoryZones {
  let territories: [[String: String]]
  let memberships: [[String: String]]

  init(_ zoning: DirectoryZoning, _ establishments: [DirectoryEstablishment], codes: [String]) {
    let saying = establishments.filter {
      zoning.isSaid(by: $0) && !$0.zone(zoning).code.isEmpty
    }
    let byZone = Dictionary(grouping: saying) { $0.zone(zoning).code }
    let byCommune = Dictionary(grouping: saying, by: \.communeCode)
    territories = byZone.keys.sorted().map { code in
      [
        "id": zoning.prefix + code, "zoning": zoning.rawValue,
        "name": (byZone[code] ?? []).map { $0.zone(zoning).name }.mostFrequent ?? code,
      ]
    }
    memberships = codes.flatMap { commune in
      Self.shares(of: commune, in: zoning, byCommune[commune] ?? [])
    }
  }

  private static func shares(
    of commune: String, in zoning: DirectoryZoning, _ establishments: [DirectoryEstablishment]
  ) -> [[String: String]] {
    let counts = Dictionary(
      establishments.map { ($0.zone(zoning).code, 1) }, uniquingKeysWith: +)
    return counts.keys.sorted().map { code in
      let share = Double(counts[code] ?? 0) / Double(establishments.count)
      return [
        "commune": commune, "territory": zoning.prefix + code,
        "share": share == 1 ? "" : share.description, "basis": "inferred",
      ]
    }
  }
}
