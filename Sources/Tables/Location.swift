/// A place in a source file, as an editor or a spreadsheet counts it.
///
///     Location(file: "interactions.csv", line: 42, column: 3).description
///     // "interactions.csv:42:3"
///     Location(file: "network.xlsx", sheet: "interactions", line: 42, column: 3).description
///     // "network.xlsx:interactions!C42"
public struct Location: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The file, relative to the record folder.
  public let file: String
  /// The sheet, where the file is a workbook.
  public let sheet: String?
  /// The physical line of the file or row of the sheet, from 1, or nil where the whole is meant.
  public let line: Int?
  /// The column of the table, from 1, or nil where the whole line is meant.
  public let column: Int?

  /// Makes a place; without a line it is the whole file or sheet, without a column the whole line.
  public init(file: String, sheet: String? = nil, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
  }

  /// The place as `file`, `file:line` or `file:line:column`; in a workbook as `file:sheet`,
  /// `file:sheet!line` or `file:sheet!B12`.
  public var description: String {
    guard let sheet else { return ([file] + numbers).joined(separator: ":") }
    guard let line else { return file + ":" + sheet }
    let cell = column.map { CellReference(row: line, column: $0).description }
    return file + ":" + sheet + "!" + (cell ?? String(line))
  }

  private var numbers: [String] {
    [line, column].compactMap { $0.map(String.init) }
  }

  /// Returns a place in the same file and sheet.
  public func at(line: Int, column: Int? = nil) -> Location {
    Location(file: file, sheet: sheet, line: line, column: column)
  }

  /// Returns whether one place stands before another: by file, then sheet, line and column.
  public static func < (left: Location, right: Location) -> Bool {
    (left.file, left.sheet ?? "", left.line ?? 0, left.column ?? 0)
      < (right.file, right.sheet ?? "", right.line ?? 0, right.column ?? 0)
  }
}
