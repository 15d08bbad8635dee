import Languages
import Tables

/// What the reader of a kind of record asks of each column, found by giving it cells to refuse.
///
/// A second list of types and allowed words would one day differ from what is read.
struct RecordProbe<Record: TableRecord> {
  private let refusals: [String: Problem.Code]
  private let choices: [String: [String]]
  private let wholeNumbers: Set<String>
  private let ranges: Set<String>
  private let references: [Reference]

  /// No list, number, date or word of any column; an open quotation mark keeps the `;` in its cell.
  private static var stranger: String { "¤;\"¤" }

  init() {
    let strange = RecordProbe.reading(RecordProbe.stranger)
    let fraction = RecordProbe.reading("0.5")
    refusals = Dictionary(
      (strange?.reader.problems ?? []).compactMap { problem in
        problem.field.map { ($0, problem.code) }
      }, uniquingKeysWith: { first, _ in first })
    choices = strange?.reader.choices ?? [:]
    wholeNumbers = Set(
      (fraction?.reader.problems ?? []).filter { $0.code == .badNumber }.compactMap(\.field))
    let refusingRanges = Set(
      (RecordProbe.reading("1-2")?.reader.problems ?? []).compactMap(\.field))
    ranges = Set(
      refusals.filter { $0.value == .badNumber && !refusingRanges.contains($0.key) }.keys)
    references = strange?.record.references ?? []
  }

  private static func reading(_ cell: String) -> (reader: RowReader, record: Record)? {
    let definition = Record.definition
    let text = CSVText.table(
      header: definition.columns, rows: [definition.columns.map { _ in cell }])
    guard
      let table = try? Table(
        Array(text.utf8), file: definition.name, definition: definition),
      let row = table.rows.first
    else { return nil }
    var reader = RowReader(row, of: table)
    let record = Record(&reader)
    return (reader, record)
  }

  /// The columns, with what their cells must be.
  func columns(_ meanings: [String: Text]) -> [DataTable.Column] {
    Record.definition.columns.map { name in
      DataTable.Column(
        name, kind(of: name), meaning: meanings[name] ?? Text(verbatim: name),
        isRequired: Record.definition.required.contains(name), choices: choices[name] ?? [],
        pattern: pattern(of: name))
    }
  }

  private func pattern(of column: String) -> String? {
    if refusals[column] == .badDate { return RecordProbe.datePattern }
    return ranges.contains(column) ? RecordProbe.rangePattern : nil
  }

  /// What names rows of one other table; a list, or an actor of two tables, no standard can say.
  func references(_ keys: [String: String]) -> [DataTable.Reference] {
    references.compactMap { reference in
      guard reference.value == RecordProbe.stranger, reference.target.tables.count == 1,
        let table = reference.target.tables.first, let key = keys[table]
      else { return nil }
      return DataTable.Reference(reference.column, to: table, key)
    }
  }

  private func kind(of column: String) -> DataTable.Kind {
    guard refusals[column] == .badNumber, !ranges.contains(column) else { return .string }
    return wholeNumbers.contains(column) ? .integer : .number
  }

  /// A whole number, or two with a hyphen between.
  static var rangePattern: String { #"^\d+(-\d+)?$"# }

  /// A year, a month, a day or a school year.
  private static var datePattern: String { #"^\d{4}(-\d{4}|-\d{2}(-\d{2})?)?$"# }
}
