extension Table {
  /// Reads a table from a sheet of a workbook, as from a delimited file.
  ///
  /// A cell becomes the text that a record expects: whole numbers without decimals, days as
  /// `2022-03-24`, true and false as `yes` and `no`. Of cells shown as one only the top left holds
  /// something.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - file: The workbook that it belongs to, for errors.
  ///   - definition: The columns to expect.
  /// - Throws: Every problem of the sheet as a whole: its header, values under no heading, errors
  ///   of formulas in the columns of the definition.
  /// - Complexity: O(*n*) in the number of cells.
  public init(
    _ sheet: Sheet, of file: String, definition: TableDefinition
  ) throws(Problems) {
    let place = Location(file: file, sheet: sheet.name)
    let records = sheet.rows.map { row in
      DelimitedText.Record(line: row.number, cells: row.cells.map { $0.text ?? "" })
    }
    try self.init(CellStore(records), at: place, definition: definition) { header, line in
      let columns = header.indices.filter { definition.columns.contains(header[$0]) }
      return sheet.rows[sheet.rows.firstIndex(atOrAfter: line + 1)...].flatMap { row in
        columns.compactMap { column in
          guard column < row.cells.count else { return nil }
          let location = place.at(line: row.number, column: column + 1)
          return row.cells[column].problem(field: header[column], at: location)
        }
      }
    }
  }
}

extension Cell {
  fileprivate func problem(field: String, at location: Location) -> Problem? {
    switch self {
    case .error(let value): .errorCell(value, field: field, at: location)
    case .uncalculated: .uncalculatedCell(field: field, at: location)
    default: nil
    }
  }
}
