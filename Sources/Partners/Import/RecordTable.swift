import Tables

/// A table of records to be written: cells by the names of their columns.
struct RecordTable: Sendable {
  let definition: TableDefinition
  /// The rows; a column that a row lacks is an empty cell.
  let rows: [[String: String]]
  /// The columns that the definition does not know, in order.
  let extras: [String]

  init(_ definition: TableDefinition, rows: [[String: String]] = [], extras: [String] = []) {
    self.definition = definition
    self.rows = rows
    self.extras = extras
  }

  var name: String { definition.name }

  /// The required columns, those others that hold something, and the attributes.
  var header: [String] {
    let used = definition.optional.filter { column in
      rows.contains { !($0[column] ?? "").isEmpty }
    }
    return definition.required + used + extras
  }

  /// The table as CSV, UTF-8.
  var bytes: [UInt8] {
    let header = header
    let cells = rows.map { row in header.map { row[$0] ?? "" } }
    return Array(CSVText.table(header: header, rows: cells).utf8)
  }
}
