/// A list as somebody made it: a header, rows that know their line, nothing decided.
///
/// Where a ``Table`` knows which columns to expect, a listing takes the columns that people made. It
/// is the door through which a list of theirs enters, whatever the file was.
///
///     let text = "Liste;;\nNom;24/03/2022;12/05/2022\nIME;x;x\n"
///     let list = try Listing(delimited: Array(text.utf8), file: "a.csv")
///     list.header                                // ["Nom", "24/03/2022", "12/05/2022"]
///     list.rows[0].line                          // 3
public struct Listing: Sendable {
  /// One row under the header, its cells trimmed.
  public struct Row: Sendable, Hashable {
    /// The line of the file, or the row of the sheet, as an editor or a spreadsheet shows it.
    public let line: Int
    /// The cells; a row may have fewer than the header.
    public let cells: [String]

    /// Makes a row.
    public init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }

    /// Returns a cell, or the empty text beyond the end of the row.
    public subscript(column: Int) -> String {
      cells.indices.contains(column) ? cells[column] : ""
    }
  }

  /// The file, and the sheet where it is a workbook.
  public let place: Location
  /// What the file is written in, in words: an encoding and a delimiter, or a sheet.
  public let dialect: String
  /// The headings as they are written, trimmed.
  public let header: [String]
  /// The line of the header.
  public let headerLine: Int
  /// The rows under the header.
  public let rows: [Row]

  /// The name of the file, for provenance.
  public var file: String { place.file }

  /// Makes a listing of all the rows of a file, titles above the header among them.
  ///
  /// Conventions: the header is the first of the first ten rows that fills more than half as many
  /// cells as the fullest of those ten, so that a title of one cell, or a note of two, is passed over.
  ///
  /// - Parameters:
  ///   - rows: The rows, empty ones left out.
  ///   - place: The file, and the sheet of a workbook.
  ///   - dialect: What the file is written in.
  /// - Throws: That there is no row, or that a row has cells beyond the header.
  public init(_ rows: [Row], at place: Location, dialect: String) throws(Problems) {
    let counts = rows.prefix(10).map { row in row.cells.count { !$0.isEmpty } }
    let most = counts.max() ?? 0
    guard most > 0, let top = counts.firstIndex(where: { $0 * 2 > most }) else {
      throw Problems([.emptyListing(at: place)])
    }
    self.place = place
    self.dialect = dialect
    header = rows[top].cells
    headerLine = rows[top].line
    self.rows = Array(rows[(top + 1)...])
    let problems = overfullRows
    guard problems.isEmpty else { throw Problems(problems) }
  }

  /// Reads a listing from the bytes of a delimited file, its encoding and delimiter found.
  ///
  /// - Throws: Every problem of the file as a whole: its encoding, its quotations, ragged rows.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(delimited bytes: [UInt8], file: String) throws(Problems) {
    let text = try DecodedText(bytes, file: file)
    let delimiter = Dialect.Delimiter(
      of: text.content, definition: TableDefinition("", required: []))
    let delimited = DelimitedText(text.bytes, from: text.start, delimiter: delimiter.byte)
    let rows = delimited.records.map { Row(line: $0.line, cells: $0.cells.map(\.trimmed)) }
    let columns = rows.prefix(10).map(\.cells.count).max() ?? 0
    let problems = delimited.quotations.compactMap {
      $0.problem(in: delimited.cells, of: file, delimiter: delimiter.byte, columns: columns)
    }
    guard problems.isEmpty else { throw Problems(problems) }
    let sign = delimiter == .tab ? "tab" : delimiter.rawValue
    try self.init(
      rows, at: Location(file: file), dialect: text.encoding.rawValue + ", " + sign)
  }

  /// Reads a listing from the first sheet of a workbook that people see and that holds something.
  ///
  /// - Throws: That there is no such sheet, or a row has cells beyond the header.
  /// - Complexity: O(*n*) in the number of cells.
  public init(_ workbook: Workbook) throws(Problems) {
    let sheet = workbook.sheets.first { !$0.isHidden && !$0.rows.isEmpty }
    let rows = (sheet?.rows ?? []).map { row in
      Row(line: row.number, cells: row.cells.map { ($0.text ?? "").trimmed })
    }
    try self.init(
      rows, at: Location(file: workbook.file, sheet: sheet?.name), dialect: sheet?.name ?? "")
  }

  /// Returns the place of a cell.
  public func location(_ row: Row, _ column: Int? = nil) -> Location {
    place.at(line: row.line, column: column.map { $0 + 1 })
  }

  private var overfullRows: [Problem] {
    rows.compactMap { row in
      row.cells.indices.dropFirst(header.count).first { !row.cells[$0].isEmpty }.map { extra in
        .raggedRow(row.cells[extra], at: location(row, extra), columns: header.count)
      }
    }
  }
}
