/// Takes the content of an ODS archive: its sheets, cell by cell as they are scanned.
final class ODSContentReading: XMLHandler {
  private let file: String
  private let limits: WorkbookLimits
  private var style = ""
  private var hiddenStyles: Set<String> = []
  private var building: SheetBuilding?
  private var count = 0
  private var tableDepth = 0
  private var isCopy = false
  private var rowTimes = 1
  private var nextRow = 1
  private var column = 1
  private var cell: ODSCell?
  private var cellDepth = 0
  private var text: Paragraphs
  /// The sheets that have ended.
  private(set) var sheets: [Sheet] = []
  /// Whether the document holds sheets, and not a letter or a drawing.
  private(set) var isSpreadsheet = false

  init(of file: String, limits: WorkbookLimits) {
    self.file = file
    self.limits = limits
    text = Paragraphs(longest: limits.textLength)
  }

  func open(_ tag: XMLOpening) throws(Problems) {
    if cell != nil {
      cellDepth += 1
      return text.open(tag)
    }
    switch tag.name {
    case "table:table-cell", "table:covered-table-cell": try beginCell(tag)
    case "table:table-row": try beginRow(tag)
    case "table:table": beginTable(tag)
    // What formulas remember of another workbook is written as a sheet of this one.
    case "table:table-source": isCopy = true
    case "style:style": style = tag["style:name"]?.string ?? ""
    case "style:table-properties":
      if tag["table:display"].map({ $0 == "false" }) ?? false { hiddenStyles.insert(style) }
    case "office:spreadsheet": isSpreadsheet = true
    default: break
    }
  }

  func write(_ piece: XMLWord) throws(Problems) {
    if cell != nil { text.write(piece) }
  }

  func close(_ name: XMLWord) throws(Problems) {
    if cell != nil, cellDepth > 0 {
      cellDepth -= 1
      return text.close()
    }
    switch name {
    case "table:table-cell", "table:covered-table-cell": try endCell()
    case "table:table-row":
      guard tableDepth == 1 else { return }
      try building?.endRow(times: rowTimes)
      nextRow += rowTimes
    case "table:table": try endTable()
    default: break
    }
  }

  private func beginTable(_ tag: XMLOpening) {
    tableDepth += 1
    guard tableDepth == 1 else { return }
    let isHidden = tag["table:style-name"].map { hiddenStyles.contains($0.string) } ?? false
    building = SheetBuilding(
      tag["table:name"]?.string ?? "", isHidden: isHidden, of: file, after: count, limits: limits)
    (nextRow, isCopy) = (1, false)
  }

  private func endTable() throws(Problems) {
    tableDepth -= 1
    guard tableDepth == 0, let building else { return }
    if !isCopy { sheets.append(try building.sheet()) }
    count = building.count
    self.building = nil
  }

  private func beginRow(_ tag: XMLOpening) throws(Problems) {
    guard tableDepth == 1 else { return }
    rowTimes = tag.count("table:number-rows-repeated")
    column = 1
    try building?.beginRow(nextRow)
  }

  private func beginCell(_ tag: XMLOpening) throws(Problems) {
    guard tableDepth == 1, let building else { return }
    do {
      cell = try ODSCell(tag)
    } catch {
      throw Problems([.badCell(error.value, at: building.location(column: column))])
    }
    cellDepth = 0
    text.begin()
  }

  private func endCell() throws(Problems) {
    guard let cell, let row = building?.row else { return }
    self.cell = nil
    defer { column += cell.times }
    if cell.isCovered { return }
    try building?.put(cell.cell(text.string), column: column, times: cell.times)
    let last = CellReference(
      row: row + cell.span.rows - 1, column: column + cell.span.columns - 1)
    building?.merge(CellRange(CellReference(row: row, column: column), last))
  }
}
