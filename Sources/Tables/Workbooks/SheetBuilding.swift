/// A sheet while its cells come in, row after row and each from left to right.
struct SheetBuilding {
  let file: String
  let name: String
  let isHidden: Bool
  private let limits: WorkbookLimits
  private var rows: [Sheet.Row] = []
  private var cells: [Cell] = []
  private var merged: [CellRange] = []
  /// How many cells the workbook has so far.
  private(set) var count: Int
  private(set) var row = 0

  /// Begins a sheet.
  ///
  /// - Parameter count: How many cells the sheets before it have.
  init(_ name: String, isHidden: Bool, of file: String, after count: Int, limits: WorkbookLimits) {
    self.file = file
    self.name = name
    self.isHidden = isHidden
    self.count = count
    self.limits = limits
  }

  /// The place of a cell of the current row.
  func location(column: Int) -> Location {
    Location(file: file, sheet: name, line: row, column: column)
  }

  /// Begins a row below the last one.
  mutating func beginRow(_ number: Int) throws(Problems) {
    guard number > row else {
      throw Problems([.disorder(at: Location(file: file, sheet: name, line: number))])
    }
    row = number
  }

  /// Puts what cells side by side hold into the current row; nothing is kept of empty ones.
  mutating func put(_ cell: Cell, column: Int, times: Int = 1) throws(Problems) {
    if case .empty = cell { return }
    guard row <= limits.rows, column + times - 1 <= limits.columns else {
      throw Problems([.outsideSheet(at: location(column: column))])
    }
    guard column > cells.count else { throw Problems([.disorder(at: location(column: column))]) }
    if case .text(let text) = cell, text.isLonger(than: limits.textLength) {
      throw Problems([.longCell(at: location(column: column), limit: limits.textLength)])
    }
    while cells.count < column - 1 { cells.append(.empty) }
    for _ in 0..<times { cells.append(cell) }
  }

  /// Ends the current row, which may stand for several.
  mutating func endRow(times: Int = 1) throws(Problems) {
    defer { row += times - 1 }
    guard !cells.isEmpty else { return }
    guard row + times - 1 <= limits.rows else {
      throw Problems([.outsideSheet(at: location(column: 1))])
    }
    // Neither factor is above some millions: see the limits of both readers.
    count += cells.count * times
    guard count <= limits.cells else {
      throw Problems([.manyCells(at: location(column: cells.count), limit: limits.cells)])
    }
    // A slice is copied without room to grow; repeated rows share it.
    let kept = Array(cells[...])
    for number in row..<(row + times) { rows.append(Sheet.Row(number: number, cells: kept)) }
    cells.removeAll(keepingCapacity: true)
  }

  /// Notes cells that are shown as one.
  mutating func merge(_ range: CellRange) {
    if range.first != range.last { merged.append(range) }
  }

  /// Returns the sheet.
  func sheet() throws(Problems) -> Sheet {
    var rows = rows
    // Ranges that do not overlap have no more cells than there are; others would never end.
    var left = count + limits.cells
    for range in merged {
      var index = rows.firstIndex(atOrAfter: range.first.row)
      while index < rows.count, rows[index].number <= range.last.row {
        left -= rows[index].hide(range)
        guard left >= 0 else { throw Problems([.disorder(at: Location(file: file, sheet: name))]) }
        index += 1
      }
    }
    rows.removeAll { $0.cells.isEmpty }
    return Sheet(name: name, isHidden: isHidden, rows: rows, merged: merged)
  }
}

extension Sheet.Row {
  /// Empties the cells of a range save the one at its top left, and returns how many were seen.
  fileprivate mutating func hide(_ range: CellRange) -> Int {
    let start = range.first.column - (number == range.first.row ? 0 : 1)
    let end = min(range.last.column, cells.count)
    guard start < end else { return 1 }
    guard cells[start..<end].contains(where: { $0 != .empty }) else { return end - start }
    var cells = cells
    for index in start..<end { cells[index] = .empty }
    while cells.last == .empty { cells.removeLast() }
    self = Sheet.Row(number: number, cells: cells)
    return end - start
  }
}

extension String {
  /// Whether this string has more UTF-16 units, which are never more than its bytes.
  fileprivate func isLonger(than limit: Int) -> Bool {
    utf8.count > limit && utf16.count > limit
  }
}
