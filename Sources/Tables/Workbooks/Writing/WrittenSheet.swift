/// A sheet of a workbook to be written: a heading a column, and rows of typed cells.
///
///     WrittenSheet(
///       "zones", columns: [WrittenColumn("zone"), WrittenColumn("last")],
///       rows: [[.text("Nord"), .day(last)], [.text("Sud"), .empty]])
public struct WrittenSheet: Sendable, Hashable {
  /// The name on its tab.
  public let name: String
  /// The columns.
  public let columns: [WrittenColumn]
  /// The rows under the heading, each with a cell a column.
  public let rows: [[Cell]]

  /// Makes a sheet.
  public init(_ name: String, columns: [WrittenColumn], rows: [[Cell]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row and the columns differ")
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}

/// A column of a sheet to be written.
public struct WrittenColumn: Sendable, Hashable {
  /// Its heading.
  public let title: String
  /// The words that a spreadsheet offers and accepts there; any where there are none.
  public let choices: [String]

  /// Makes a column.
  public init(_ title: String, choices: [String] = []) {
    self.title = title
    self.choices = choices
  }
}

extension WrittenSheet {
  /// The widths of the columns in letters, from their headings and first thousand rows.
  var widths: [Int] {
    columns.indices.map { column in
      // Three more for the arrow of the filter.
      let heading = columns[column].title.longestLine + 3
      let widest = rows.prefix(1000).reduce(heading) { widest, row in
        max(widest, row[column].width + 1)
      }
      return min(max(widest, 8), WrittenSheet.widestColumn)
    }
  }

  /// Beyond this many letters a text goes on in a second line.
  static let widestColumn = 60
}

extension Cell {
  fileprivate var width: Int {
    if case .text(let text) = self { text.longestLine } else { text?.utf16.count ?? 0 }
  }
}

extension String {
  fileprivate var longestLine: Int {
    guard utf8.contains(UInt8(ascii: "\n")) else { return utf16.count }
    return split(whereSeparator: \.isNewline).map(\.utf16.count).max() ?? 0
  }
}
