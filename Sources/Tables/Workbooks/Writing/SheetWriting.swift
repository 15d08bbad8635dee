import CXLSXWriter

/// The formats of a workbook; the workbook frees them.
struct WorkbookFormats {
  let heading: UnsafeMutablePointer<lxw_format>?
  let plain: UnsafeMutablePointer<lxw_format>?
  let wrapped: UnsafeMutablePointer<lxw_format>?
  let day: UnsafeMutablePointer<lxw_format>?

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    (heading, plain) = (workbook_add_format(book), workbook_add_format(book))
    (wrapped, day) = (workbook_add_format(book), workbook_add_format(book))
    format_set_bold(heading)
    format_set_text_wrap(heading)
    format_set_bg_color(heading, 0xE7ECEF)
    format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_text_wrap(wrapped)
    format_set_num_format(day, "yyyy-mm-dd")
    for format in [heading, plain, wrapped, day] {
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
  }
}

/// Writes one sheet of a workbook, top to bottom, and keeps the first refusal of the library.
struct SheetWriting {
  private let sheet: WrittenSheet
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let formats: WorkbookFormats
  private var failure = LXW_NO_ERROR

  init(
    _ sheet: WrittenSheet, in book: UnsafeMutablePointer<lxw_workbook>, _ formats: WorkbookFormats
  ) {
    self.sheet = sheet
    self.book = book
    self.formats = formats
  }

  /// Writes the sheet and returns the first refusal, if there was one.
  mutating func write() -> lxw_error {
    guard let target = workbook_add_worksheet(book, sheet.name) else {
      return LXW_ERROR_MEMORY_MALLOC_FAILED
    }
    let widths = sheet.widths
    for (column, width) in widths.enumerated() {
      note(
        worksheet_set_column(target, UInt16(column), UInt16(column), Double(width), nil))
    }
    for (column, heading) in sheet.columns.enumerated() {
      let title = heading.title.asCellText
      note(worksheet_write_string(target, 0, UInt16(column), title, formats.heading))
    }
    for (row, cells) in sheet.rows.enumerated() where failure == LXW_NO_ERROR {
      let lines = zip(cells, widths).reduce(1) { max($0, $1.0.lines(within: $1.1)) }
      if lines > 1 { note(worksheet_set_row(target, UInt32(row + 1), height(lines), nil)) }
      for (column, cell) in cells.enumerated() {
        write(cell, to: target, UInt32(row + 1), UInt16(column), widths[column])
      }
    }
    finish(target)
    return failure
  }

  /// The number that spreadsheets have for that paper.
  private static let a4: UInt8 = 9

  private mutating func note(_ result: lxw_error) {
    if failure == LXW_NO_ERROR { failure = result }
  }

  private mutating func write(
    _ cell: Cell, to target: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ column: UInt16,
    _ width: Int
  ) {
    switch cell.writable {
    case .number(let number):
      note(worksheet_write_number(target, row, column, number, formats.plain))
    case .boolean(let isTrue):
      note(worksheet_write_boolean(target, row, column, isTrue ? 1 : 0, formats.plain))
    case .day(let day):
      note(worksheet_write_number(target, row, column, day.serial, formats.day))
    case let other:
      guard let text = other.text?.asCellText, !text.isEmpty else { return }
      let format = cell.lines(within: width) > 1 ? formats.wrapped : formats.plain
      note(worksheet_write_string(target, row, column, text, format))
    }
  }

  /// Spreadsheets take this as the height of a row: without it, lines of wrapped text overlap where
  /// the program that opens the workbook does not measure them again.
  private func height(_ lines: Int) -> Double {
    min(15 * Double(lines), 409)
  }

  private mutating func finish(_ target: UnsafeMutablePointer<lxw_worksheet>) {
    worksheet_freeze_panes(target, 1, 0)
    worksheet_set_landscape(target)
    worksheet_set_paper(target, SheetWriting.a4)
    worksheet_fit_to_pages(target, 1, 0)
    note(worksheet_repeat_rows(target, 0, 0))
    guard !sheet.columns.isEmpty else { return }
    let (row, column) = (UInt32(sheet.rows.count), UInt16(sheet.columns.count - 1))
    note(worksheet_autofilter(target, 0, 0, row, column))
    for (column, heading) in sheet.columns.enumerated() where !heading.choices.isEmpty {
      note(ChoiceList(heading.choices).offer(in: target, column: UInt16(column)))
    }
  }
}

extension Cell {
  /// Returns how many lines a text takes in a column of a width in letters.
  fileprivate func lines(within width: Int) -> Int {
    guard case .text(let text) = self,
      text.utf8.count > width - 2 || text.utf8.contains(UInt8(ascii: "\n"))
    else { return 1 }
    // Words break before the end of a line: a tenth of it is lost.
    let room = max(1, (width - 1) * 9 / 10)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .reduce(0) { $0 + ($1.utf16.count < width ? 1 : ($1.utf16.count + room - 1) / room) }
  }

  /// The cell, or its text where a spreadsheet would change its value.
  fileprivate var writable: Cell {
    switch self {
    case .number(let number) where !number.isFinite: .empty
    case .number(let number) where number.magnitude >= 1e15 && Int(exactly: number) != nil:
      .text(text ?? "")
    case .day(let day) where day.serial < 61 || day.serial > 2_958_465: .text(day.description)
    default: self
    }
  }
}

extension Day {
  /// The number that spreadsheets have for this day, right from 1 March 1900 on.
  fileprivate var serial: Double {
    Double(number + 25_569)
  }
}
