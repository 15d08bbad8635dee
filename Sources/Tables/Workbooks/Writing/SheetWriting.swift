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
      for (column, cell) in cells.enumerated() {
        write(cell, to: target, UInt32(row + 1), UInt16(column), widths[column])
      }
    }
    finish(target)
    return failure
  }

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
      let isWide = text.utf8.count >= width || text.utf8.contains(UInt8(ascii: "\n"))
      let format = isWide ? formats.wrapped : formats.plain
      note(worksheet_write_string(target, row, column, text, format))
    }
  }

  private mutating func finish(_ target: UnsafeMutablePointer<lxw_worksheet>) {
    worksheet_freeze_panes(target, 1, 0)
    guard !sheet.columns.isEmpty else { return }
    let (row, column) = (UInt32(sheet.rows.count), UInt16(sheet.columns.count - 1))
    note(worksheet_autofilter(target, 0, 0, row, column))
    for (column, heading) in sheet.columns.enumerated() where !heading.choices.isEmpty {
      note(ChoiceList(heading.choices).offer(in: target, column: UInt16(column)))
    }
  }
}

extension Cell {
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
