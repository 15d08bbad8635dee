/// A place in a source file, as an editor or a spreadsheet counts it.
///
///     Location(file: "interactions.csv", line: 42, column: 3).description
///     // "interactions.csv:42:3"
public struct Location: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The file, relative to the record folder.
  public let file: String
  /// The physical line of the file, from 1, or nil where the whole file is meant.
  public let line: Int?
  /// The column of the table, from 1, or nil where the whole line is meant.
  public let column: Int?

  /// Makes a place; without a line it is the whole file, without a column the whole line.
  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place as `file`, `file:line` or `file:line:column`.
  public var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
  }

  /// Whether one place stands before another: by file, then line, then column.
  public static func < (left: Location, right: Location) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
  }
}
