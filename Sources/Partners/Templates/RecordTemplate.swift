import Languages
import Tables

/// An empty record folder to fill in: every table with its headings, allowed words and two rows
/// that show how records hang together.
///
///     let template = RecordTemplate(in: .french)
///     try template.package(named: "my-network").write(to: "Networks/my-network", in: .french)
///
/// Headings, types, allowed words and references are those that the reader asks for.
public struct RecordTemplate: Sendable {
  /// The tables, each with two example rows.
  public let tables: [DataTable]

  /// Makes the template.
  ///
  /// - Parameter language: The language of the examples.
  public init(in language: Language) {
    let keys = RecordTemplate.keys
    tables = [
      RecordTemplate.table(Institution.self, keys, language),
      RecordTemplate.table(Professional.self, keys, language),
      RecordTemplate.table(Interaction.self, keys, language),
      RecordTemplate.table(Participation.self, keys, language),
      RecordTemplate.table(Territory.self, keys, language),
      RecordTemplate.table(CommuneRecord.self, keys, language),
      RecordTemplate.table(MembershipRecord.self, keys, language),
      RecordTemplate.table(Tool.self, keys, language),
      RecordTemplate.table(Alias.self, keys, language),
      RecordTemplate.table(GlossaryEntry.self, keys, language),
      RecordTemplate.table(DuplicateReading.self, keys, language),
      RecordTemplate.table(Need.self, keys, language),
      RecordTemplate.table(Offer.self, keys, language),
      RecordTemplate.table(Step.self, keys, language),
      RecordTemplate.table(Resource.self, keys, language),
      RecordTemplate.table(Trait.self, keys, language),
      RecordTemplate.table(Profile.self, keys, language),
      RecordTemplate.table(Conflict.self, keys, language),
    ]
  }

  /// Returns the folder of the template.
  public func package(named name: String) -> WrittenPackage {
    WrittenPackage(
      name, title: Text(fr: "Réseau \(name)", en: "Network \(name)"), tables: tables,
      properties: ["maillage": RecordTemplate.settings])
  }

  /// The columns by which other tables name the rows of a table.
  private static var keys: [String: String] {
    let kinds: [any TableRecord.Type] = [
      Institution.self, Interaction.self, Territory.self, CommuneRecord.self,
    ]
    return Dictionary(
      uniqueKeysWithValues: kinds.map { ($0.definition.name, $0.keyColumns[0]) })
  }

  private static func table<Record: TableRecord>(
    _ kind: Record.Type, _ keys: [String: String], _ language: Language
  ) -> DataTable {
    let probe = RecordProbe<Record>()
    let name = Record.definition.name
    let columns = probe.columns(ColumnMeanings.of(name))
    return DataTable(
      name, title: ColumnMeanings.titles[name] ?? Text(verbatim: name), columns: columns,
      key: Record.keyColumns, references: probe.references(keys), unknowns: UnknownCount.words,
      rows: RecordExamples.rows(of: name).map { row in
        columns.map { RecordTemplate.cell(row[$0.name]?[language], $0) }
      })
  }

  private static func cell(_ text: String?, _ column: DataTable.Column) -> Cell {
    guard let text else { return .empty }
    if column.kind == .integer || column.kind == .number { return Cell(Double(text)) }
    if column.pattern != nil, let date = PartialDate(text), date.precision == .day {
      return .day(date.first)
    }
    return .text(text)
  }

  /// What the examples need to be analysed: the names of their zonings, and their year.
  private static let settings: JSONValue = [
    "from": "2026-01-01", "asOf": "2026-12-31", "careZoning": "care-sector",
    "educationZoning": "education-district",
    "meetings": ["kind": "training-meeting", "zoning": "care-sector"],
    "directories": ["kind": "répertoire", "zoning": "care-sector"],
    "sites": [
      "zoning": "care-sector", "legs": [["kinds": ["college"]], ["kinds": ["cmp"]]],
    ],
    "ratios": [
      [
        "id": "ex-infirmieres-par-pedopsychiatre", "of": "professional:ex-infirmiere",
        "per": "professional:ex-pedopsychiatre",
      ]
    ],
  ]
}
