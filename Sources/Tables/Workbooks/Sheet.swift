/// One sheet of a workbook: the rows that hold something, each with its number.
public struct Sheet: Sendable, Hashable {
  /// One row that holds something.
  public struct Row: Sendable, Hashable {
    /// The number of the row, from 1.
    public let number: Int
    /// The cells from column A to the last that holds something.
    public let cells: [Cell]
  }

  /// The name on its tab.
  public let name: String
  /// Whether people do not see it.
  public let isHidden: Bool
  /// The rows that hold something, from top to bottom.
  public let rows: [Row]
  /// The rectangles of cells shown as one: what they hold stands at the top left.
  public let merged: [CellRange]

  /// What a cell holds; empty outside the rows.
  ///
  /// - Complexity: O(log *n*) in the number of rows.
  public subscript(place: CellReference) -> Cell {
    let index = rows.firstIndex(atOrAfter: place.row)
    guard index < rows.count, rows[index].number == place.row,
      place.column <= rows[index].cells.count
    else { return .empty }
    return rows[index].cells[place.column - 1]
  }
}

extension [Sheet.Row] {
  /// Returns the index of the first row with a number or a higher one.
  func firstIndex(atOrAfter number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
