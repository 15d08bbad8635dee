import CXLSXWriter
import Foundation

/// Writes workbooks of typed cells, `.xlsx`: the one door to libxlsxwriter.
///
///     let bytes = try WorkbookWriter([sheet], file: "zones.xlsx").bytes()
///     try FileSystem.write(bytes, to: "zones.xlsx")
///
/// The heading is bold and stays in sight, columns are as wide as what they hold and can be
/// filtered. A text is always a text, whatever it begins with: nothing is taken for a formula.
///
/// Conventions: numbers and days are such, and not texts that look like them; days before March
/// 1900, which spreadsheets count wrongly, and whole numbers of more digits than they keep are
/// texts. Equal sheets give equal bytes.
///
/// - SeeAlso: https://libxlsxwriter.github.io
public struct WorkbookWriter: Sendable {
  private let sheets: [WrittenSheet]
  private let file: String

  /// Makes a writer of sheets.
  ///
  /// - Parameters:
  ///   - sheets: The sheets, in the order of their tabs; at least one.
  ///   - file: The name of the file, for errors.
  /// - Throws: Every place where a sheet is beyond what a workbook holds: 1,048,576 rows, 16,384
  ///   columns, 32,767 letters a cell, and names of sheets that are too long, not allowed or not
  ///   unique.
  public init(_ sheets: [WrittenSheet], file: String) throws(Problems) {
    precondition(!sheets.isEmpty, "a workbook without a sheet")
    let problems = WorkbookWriter.problems(of: sheets, file: file)
    guard problems.isEmpty else { throw Problems(problems) }
    self.sheets = sheets
    self.file = file
  }

  /// Returns the workbook as the bytes of its file.
  ///
  /// - Throws: A problem if the system has no room for a temporary file.
  /// - Complexity: O(*n*) in the number of cells; constant memory beside the cells and the result.
  public func bytes() throws(Problems) -> [UInt8] {
    let name = "maillage-\(UUID().uuidString).xlsx"
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try write(to: path)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Problems([.unwritableWorkbook(file, reason: path)])
    }
    return [UInt8](data)
  }

  private func write(to path: String) throws(Problems) {
    var options = lxw_workbook_options(constant_memory: 1, tmpdir: nil, use_zip64: 0)
    guard let book = workbook_new_opt(path, &options) else {
      throw Problems([.unwritableWorkbook(file, reason: "malloc")])
    }
    var properties = lxw_doc_properties()
    properties.created = WorkbookWriter.created
    var failure = workbook_set_properties(book, &properties)
    let formats = WorkbookFormats(book)
    for sheet in sheets where failure == LXW_NO_ERROR {
      var writing = SheetWriting(sheet, in: book, formats)
      failure = writing.write()
    }
    // Closing frees everything, whatever it returns.
    let closing = workbook_close(book)
    let first = failure == LXW_NO_ERROR ? closing : failure
    guard first == LXW_NO_ERROR else {
      throw Problems([.unwritableWorkbook(file, reason: String(cString: lxw_strerror(first)))])
    }
  }

  /// 1 January 2000: with the day of writing, equal sheets would give other bytes every second.
  private static let created = 946_684_800
}
