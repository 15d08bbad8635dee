import Languages

/// One file of records: its header, and rows that know their line.
public struct Table: Sendable {
  /// The file, relative to the record folder, and the sheet where it is a workbook.
  public let place: Location
  /// The names of the columns as the definition writes them.
  public let header: [String]
  /// The rows under the header.
  public let rows: Rows
  /// How a delimited file writes the table; a workbook has no dialect.
  public private(set) var dialect: Dialect?
  /// How many lines of each sort a delimited file has.
  public private(set) var lines: LineCounts?

  /// The largest file that is read, in bytes: the tables of a country are a tenth of that.
  public static let largestFile = 512 << 20

  /// Reads a table from the bytes of a delimited file.
  ///
  /// Titles above the header are passed over: the header is the first of the first ten lines that
  /// holds at least half of the required columns. Case and accents of column names do not count.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: Its name, for errors.
  ///   - definition: The columns to expect.
  ///   - choice: What is known of the dialect; the rest is found.
  /// - Throws: Every problem of the file as a whole: its encoding, its header, its quotations, its
  ///   ragged rows.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(
    _ bytes: [UInt8], file: String, definition: TableDefinition,
    dialect choice: Dialect.Choice = Dialect.Choice()
  ) throws(Problems) {
    guard bytes.count <= Table.largestFile else { throw Problems([.largeFile(file)]) }
    let text = try DecodedText(bytes, as: choice.encoding, file: file)
    let delimiter =
      choice.delimiter ?? Dialect.Delimiter(of: text.content, definition: definition)
    let delimited = DelimitedText(text.bytes, from: text.start, delimiter: delimiter.byte)
    try self.init(delimited.cells, at: Location(file: file), definition: definition) { header, _ in
      delimited.quotations.compactMap {
        $0.problem(
          in: delimited.cells, of: file, delimiter: delimiter.byte, columns: header.count)
      }
    }
    lines = delimited.lines
    dialect = Dialect(
      encoding: text.encoding, hasMark: text.hasMark, delimiter: delimiter,
      lineEnds: Dialect.LineEnds(delimited.lines), headerLine: rows.headerLine,
      decimalSign: rows.decimalSign)
  }

  /// Finds the header among records, and checks what is under it.
  ///
  /// - Parameter others: What else is wrong, once the header and its line are known.
  init(
    _ cells: CellStore, at place: Location, definition: TableDefinition,
    others: (_ header: [String], _ line: Int) -> [Problem]
  ) throws(Problems) {
    guard cells.count > 0 else { throw Problems([.emptyFile(at: place, definition)]) }
    let top = Table.headerIndex(in: cells, definition).record
    self.place = place
    header = cells.strings(ofRecord: top).map { Table.column(named: $0, in: definition) }
    rows = Rows(cells, under: top)
    let line = rows.headerLine
    var problems = Table.problems(ofHeader: header, at: place.at(line: line), definition)
    problems += raggedRows + others(header, line)
    guard problems.isEmpty else { throw Problems(problems) }
  }

  /// Returns the place of a cell in the file.
  public func location(line: Int, column: String) -> Location {
    place.at(line: line, column: header.firstIndex(of: column).map { $0 + 1 })
  }

  /// Returns how many of the required columns the line that looks most like a header has.
  static func requiredColumns(in text: DelimitedText, _ definition: TableDefinition) -> Int {
    headerIndex(in: text.cells, definition).required
  }

  private static func headerIndex(
    in cells: CellStore, _ definition: TableDefinition
  ) -> (record: Int, required: Int) {
    let wanted = Set(definition.required)
    let found = (0..<min(10, cells.count)).map { record in
      let names = cells.strings(ofRecord: record).map { column(named: $0, in: definition) }
      return wanted.intersection(names).count
    }
    let record = found.firstIndex { $0 * 2 >= wanted.count } ?? 0
    return (record, found.isEmpty ? 0 : found[record])
  }

  private static func column(named cell: String, in definition: TableDefinition) -> String {
    let name = cell.folded
    return definition.columns.first { $0.folded == name } ?? cell
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
    rows.indices.compactMap { index in
      guard let (column, value) = rows.cell(ofRow: index, beyond: header.count) else { return nil }
      return .raggedRow(
        value, at: place.at(line: rows.line(ofRow: index), column: column + 1),
        columns: header.count)
    }
  }
}
