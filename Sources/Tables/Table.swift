import Languages

/// One file of records: its header, and rows that know their line.
public struct Table: Sendable {
  /// One row, its cells in the order of the header, trimmed.
  public struct Row: Sendable {
    /// The physical line where the row starts.
    public let line: Int
    /// The cells; a row may have fewer than the header.
    public let cells: [String]
  }

  /// The file, relative to the record folder, and the sheet where it is a workbook.
  public let place: Location
  /// The names of the columns as the definition writes them.
  public let header: [String]
  /// The rows under the header.
  public let rows: [Row]
  /// How the bytes of the file stood for letters.
  public let encoding: TextEncoding

  /// Reads a table from the bytes of a delimited file.
  ///
  /// Titles above the header are passed over: the header is the first of the first ten lines that
  /// holds at least half of the required columns. Case and accents of column names do not count.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: Its name, for errors.
  ///   - definition: The columns to expect.
  /// - Throws: Every problem of the file as a whole: its encoding, its header, its ragged rows.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(
    _ bytes: [UInt8], file: String, definition: TableDefinition
  ) throws(Problems) {
    let source = try SourceText(bytes, file: file)
    let delimiter = DelimitedText.delimiter(of: source.string)
    let delimited = DelimitedText(source.string, delimiter: delimiter)
    let openQuotation = delimited.openQuotation.map { Problem.openQuotation(file, line: $0) }
    try self.init(
      delimited.records, at: Location(file: file), encoding: source.encoding,
      definition: definition
    ) { _, _ in [openQuotation].compactMap { $0 } }
  }

  /// Finds the header among records, and checks what is under it.
  ///
  /// - Parameter others: What else is wrong, once the header and its line are known.
  init(
    _ records: [DelimitedText.Record], at place: Location, encoding: TextEncoding,
    definition: TableDefinition, others: (_ header: [String], _ line: Int) -> [Problem]
  ) throws(Problems) {
    guard !records.isEmpty else { throw Problems([.emptyFile(at: place, definition)]) }
    let top = Table.headerIndex(in: records, definition: definition)
    let header = records[top].cells.map { Table.column(named: $0, in: definition) }
    self.place = place
    self.encoding = encoding
    self.header = header
    rows = records[(top + 1)...].map { record in
      Row(line: record.line, cells: record.cells.map(\.trimmed))
    }
    let line = records[top].line
    var problems = Table.problems(ofHeader: header, at: place.at(line: line), definition)
    problems += raggedRows + others(header, line)
    guard problems.isEmpty else { throw Problems(problems) }
  }

  /// Returns the place of a cell in the file.
  public func location(line: Int, column: String) -> Location {
    place.at(line: line, column: header.firstIndex(of: column).map { $0 + 1 })
  }

  private static func headerIndex(
    in records: [DelimitedText.Record], definition: TableDefinition
  ) -> Int {
    let wanted = Set(definition.required)
    let index = records.prefix(10).firstIndex { record in
      let names = Set(record.cells.map { column(named: $0, in: definition) })
      return names.intersection(wanted).count * 2 >= wanted.count
    }
    return index ?? 0
  }

  private static func column(named cell: String, in definition: TableDefinition) -> String {
    let name = cell.trimmed.folded
    return definition.columns.first { $0.folded == name } ?? cell.trimmed
  }

  private static func problems(
    ofHeader header: [String], at place: Location, _ definition: TableDefinition
  ) -> [Problem] {
    let strangers = header.filter { !definition.columns.contains($0) }
    let missing = definition.required.filter { !header.contains($0) }.map { name in
      Problem.missingColumn(name, at: place, nearest: strangers.nearest(to: name))
    }
    let duplicates = header.indices.filter { index in
      !header[index].isEmpty && header[..<index].contains(header[index])
    }
    return missing
      + duplicates.map {
        .duplicateColumn(header[$0], at: place.at(line: place.line ?? 1, column: $0 + 1))
      }
  }

  private var raggedRows: [Problem] {
    rows.compactMap { row in
      guard
        let extra = row.cells.indices.dropFirst(header.count).first(where: {
          !row.cells[$0].isEmpty
        })
      else { return nil }
      return .raggedRow(
        row.cells[extra], at: place.at(line: row.line, column: extra + 1), columns: header.count)
    }
  }
}

extension String {
  /// This string without white space or no-break spaces at its ends.
  var trimmed: String {
    // Nearly every cell begins and ends in plain letters or digits: no need to ask Unicode.
    let plain = UInt8(ascii: "!")...UInt8(ascii: "~")
    if let start = utf8.first, let end = utf8.last, plain ~= start, plain ~= end { return self }
    let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard let start = firstIndex(where: { !isBlank($0) }),
      let end = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[start...end])
  }
}
