/// A grid of cells as it stands in a file: a header, rows that know their line, nothing decided.
///
/// Where a ``Table`` knows which columns to expect, a sheet takes the columns that people made. It
/// is the door through which a list of theirs enters, whatever the file was.
///
///     let sheet = try Sheet(delimited: Array("Liste;\nNom;24/03/2022\nIME;x\n".utf8), file: "a.csv")
///     sheet.header                               // ["Nom", "24/03/2022"]
///     sheet.rows[0].line                         // 3
public struct Sheet: Sendable {
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

  /// The file, for errors and provenance.
  public let file: String
  /// What the file is written in, in words: an encoding and a delimiter.
  public let dialect: String
  /// The headings as they are written, trimmed.
  public let header: [String]
  /// The line of the header.
  public let headerLine: Int
  /// The rows under the header.
  public let rows: [Row]

  /// Makes a sheet of all the rows of a file, titles above the header among them.
  ///
  /// Conventions: the header is the first of the first ten rows that fills at least half as many
  /// cells as the fullest of those ten, so that a title of one cell is passed over.
  ///
  /// - Parameters:
  ///   - rows: The rows, empty ones left out.
  ///   - file: The name of the file.
  ///   - dialect: What the file is written in.
  /// - Throws: That there is no row, or that a row has cells beyond the header.
  public init(_ rows: [Row], file: String, dialect: String) throws(Problems) {
    let counts = rows.prefix(10).map { row in row.cells.count { !$0.isEmpty } }
    let most = counts.max() ?? 0
    guard most > 0, let top = counts.firstIndex(where: { $0 * 2 >= most }) else {
      throw Problems([.emptySheet(file)])
    }
    self.file = file
    self.dialect = dialect
    header = rows[top].cells
    headerLine = rows[top].line
    self.rows = Array(rows[(top + 1)...])
    let problems = overfullRows
    guard problems.isEmpty else { throw Problems(problems) }
  }

  /// Reads a sheet from the bytes of a delimited file, its encoding and delimiter found.
  ///
  /// - Throws: Every problem of the file as a whole: its encoding, an open quotation, ragged rows.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(delimited bytes: [UInt8], file: String) throws(Problems) {
    let source = try SourceText(bytes, file: file)
    let delimiter = DelimitedText.delimiter(of: source.string)
    let text = DelimitedText(source.string, delimiter: delimiter)
    if let line = text.openQuotation { throw Problems([.openQuotation(file, line: line)]) }
    let sign = delimiter == UInt8(ascii: "\t") ? "tab" : String(UnicodeScalar(delimiter))
    try self.init(
      text.records.map { Row(line: $0.line, cells: $0.cells.map(\.trimmed)) }, file: file,
      dialect: source.encoding.rawValue + ", " + sign)
  }

  /// Returns the place of a cell.
  public func location(_ row: Row, _ column: Int? = nil) -> Location {
    Location(file: file, line: row.line, column: column.map { $0 + 1 })
  }

  private var overfullRows: [Problem] {
    rows.compactMap { row in
      row.cells.indices.dropFirst(header.count).first { !row.cells[$0].isEmpty }.map { extra in
        .raggedRow(row.cells[extra], at: location(row, extra), columns: header.count)
      }
    }
  }
}
