import Languages
import Tables
import Territories

/// The records that the kept establishments of a directory make.
struct DirectoryRecords {
  let establishments: [DirectoryEstablishment]
  let places: CommunePlaces
  /// The establishments by identifier, to find mothers.
  private let mothers: [String: DirectoryEstablishment]
  /// The names that several establishments bear.
  private let shared: Set<String>
  let communes: DirectoryCommunes

  init(_ establishments: [DirectoryEstablishment], _ places: CommunePlaces) {
    self.establishments = establishments
    self.places = places
    communes = DirectoryCommunes(establishments, places)
    mothers = Dictionary(
      establishments.map { ($0.uai, $0) }, uniquingKeysWith: { first, _ in first })
    let counts = Dictionary(establishments.map { ($0.name.folded, 1) }, uniquingKeysWith: +)
    shared = Set(counts.filter { $0.value > 1 }.keys)
  }

  func folder(of sheet: Listing, _ account: ImportLedger.Account) -> ImportedFolder {
    let extras = ["published_name", "nature", "status", "priority", "mother"]
    return ImportedFolder(
      name: sheet.file.packageName,
      title: Text(
        fr: "Établissements de \(sheet.file)", en: "Establishments of \(sheet.file)"),
      tables: [
        RecordTable(
          Institution.definition, rows: establishments.map { institution($0, sheet) },
          extras: extras),
        RecordTable(Territory.definition, rows: communes.territories),
        RecordTable(CommuneRecord.definition, rows: communes.records),
        RecordTable(MembershipRecord.definition, rows: communes.memberships),
      ],
      ledger: ImportLedger(
        sources: [.init(file: sheet.file, dialect: sheet.dialect, headerLine: sheet.headerLine)],
        accounts: [account], remarks: remarks))
  }

  private func institution(
    _ establishment: DirectoryEstablishment, _ sheet: Listing
  ) -> [String: String] {
    let kind = EstablishmentKind(establishment)
    let parent = parent(of: establishment)
    let pupils = establishment.pupils.flatMap { $0 < 0 ? nil : $0 }
    return [
      "id": establishment.uai, "name": name(of: establishment), "kind": kind.kind,
      "sector": kind.sector.rawValue,
      "commune": establishment.hasCommune ? establishment.communeCode : "",
      "longitude": establishment.point?.longitude.plainText ?? "",
      "latitude": establishment.point?.latitude.plainText ?? "",
      "parent": parent ?? "", "serves": communes.district(ledBy: establishment.uai) ?? "",
      "expected": kind.isExpected && parent == nil ? "yes" : "no",
      "weight": pupils?.plainText ?? "", "source": "\(sheet.file):\(establishment.line)",
      "basis": "stated", "published_name": establishment.name, "nature": establishment.nature,
      "status": establishment.status, "priority": establishment.priority,
      "mother": establishment.mother,
    ]
  }

  /// Seventy schools are called "Ecole primaire": where a name is shared the commune follows it.
  private func name(of establishment: DirectoryEstablishment) -> String {
    shared.contains(establishment.name.folded) && !establishment.communeName.isEmpty
      ? "\(establishment.name) (\(establishment.communeName))" : establishment.name
  }

  /// The kept establishment that it is part of; one that is part of another itself does not do, for
  /// two might then be part of each other.
  func parent(of establishment: DirectoryEstablishment) -> String? {
    guard let mother = mothers[establishment.mother], mother.uai != establishment.uai,
      mothers[mother.mother] == nil
    else { return nil }
    return mother.uai
  }
}
