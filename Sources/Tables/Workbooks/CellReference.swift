/// The place of a cell in a sheet, as spreadsheets name it.
///
///     CellReference("B12")                       // row 12, column 2
///     CellReference(row: 1, column: 28).description   // "AB1"
public struct CellReference: Sendable, Hashable, CustomStringConvertible {
  /// The row, from 1.
  public let row: Int
  /// The column, from 1.
  public let column: Int

  /// Makes a place from a row and a column, both from 1.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Makes the place that a name such as `B12` or `$B$12` stands for, or nil if it is none.
  public init?(_ name: String) {
    self.init(bytes: name.utf8)
  }

  init?(bytes: some Sequence<UInt8>) {
    var (row, column) = (0, 0)
    for byte in bytes where byte != UInt8(ascii: "$") {
      switch byte {
      case 65...90 where row == 0: column = column * 26 + Int(byte - 64)
      case 97...122 where row == 0: column = column * 26 + Int(byte - 96)
      case 48...57 where column > 0: row = row * 10 + Int(byte - 48)
      default: return nil
      }
      guard row < 1 << 32, column < 1 << 32 else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// The name of the place: `B12`.
  public var description: String {
    CellReference.letters(of: column) + String(row)
  }

  private static func letters(of column: Int) -> String {
    var (rest, letters) = (column, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

/// A rectangle of cells, as `B2:D4`.
public struct CellRange: Sendable, Hashable, CustomStringConvertible {
  /// The cell at the top left.
  public let first: CellReference
  /// The cell at the bottom right.
  public let last: CellReference

  /// Makes the rectangle between two cells.
  public init(_ first: CellReference, _ last: CellReference) {
    self.first = CellReference(
      row: min(first.row, last.row), column: min(first.column, last.column))
    self.last = CellReference(
      row: max(first.row, last.row), column: max(first.column, last.column))
  }

  /// Makes the rectangle that a name such as `B2:D4` or `B2` stands for, or nil if it is none.
  public init?(_ name: String) {
    let corners = name.split(separator: ":").map { CellReference(String($0)) }
    guard (1...2).contains(corners.count), let first = corners[0],
      let last = corners[corners.count - 1]
    else { return nil }
    self.init(first, last)
  }

  /// The name of the rectangle: `B2:D4`.
  public var description: String {
    first == last ? first.description : first.description + ":" + last.description
  }
}
