import Languages
import Tables

/// A list while it is read: records, and what became of each row and mark.
struct AttendanceReading {
  let list: AttendanceColumns
  var actors = ActorRegistry()
  var occasions = OccasionRegistry()
  var participations = ParticipationRegistry()
  var rows: ImportLedger.Account
  /// The marks of a wide list, a cell each.
  var marks: ImportLedger.Account?

  init(_ list: AttendanceColumns) {
    self.list = list
    rows = ImportLedger.Account("rows", read: list.sheet.rows.count)
  }

  /// Whether a row sums up the others.
  func isTotal(_ row: Listing.Row) -> Bool {
    let first = row.cells.first { !$0.isEmpty }?.foldedWords.first
    return first == "total" || first == "totaux"
  }

  /// The folder of what was read.
  var folder: ImportedFolder {
    let names = list.attributes.map(\.name)
    return ImportedFolder(
      name: list.sheet.file.packageName,
      title: Text(
        fr: "Présences de \(list.sheet.file)", en: "Attendance of \(list.sheet.file)"),
      tables: [
        table(
          Institution.definition, actors.institutions, names, besides: ["commune_name"]),
        table(Professional.definition, actors.professionals, names),
        RecordTable(Interaction.definition, rows: occasions.records),
        table(Participation.definition, participations.records, names),
      ],
      ledger: ledger)
  }

  private func table(
    _ definition: TableDefinition, _ rows: [[String: String]], _ attributes: [String],
    besides own: [String] = []
  ) -> RecordTable {
    let extras = (own + attributes).filter { name in
      rows.contains { !($0[name] ?? "").isEmpty }
    }
    return RecordTable(definition, rows: rows, extras: extras)
  }

  private var ledger: ImportLedger {
    let sheet = list.sheet
    return ImportLedger(
      sources: [.init(file: sheet.file, dialect: sheet.dialect, headerLine: sheet.headerLine)],
      columns: list.columns.filter { !$0.header.isEmpty }
        .map { .init(header: $0.header, became: $0.meaning) },
      accounts: [rows] + [marks].compactMap { $0 }, remarks: remarks)
  }
}

extension String {
  /// The name of a data package made out of this file.
  var packageName: String {
    let stem = split(separator: "/").last.map(String.init) ?? self
    let name = (stem.split(separator: ".").first.map(String.init) ?? stem).identifier
    return name.isEmpty ? "import" : name
  }
}
