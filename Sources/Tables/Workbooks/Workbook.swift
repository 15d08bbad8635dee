import Languages

/// A workbook as spreadsheet programs save it, `.xlsx` or `.ods`: its sheets, cell by cell.
///
///     let workbook = try Workbook(bytes, file: "network.xlsx")
///     workbook.sheets[0].name                                  // "institutions"
///     workbook.sheets[0][CellReference(row: 1, column: 1)]     // .text("id")
///
/// What a formula gave when the workbook was saved is what its cell holds: nothing is calculated.
///
/// - SeeAlso: ECMA-376 (XLSX); OASIS OpenDocument 1.3 (ODS).
public struct Workbook: Sendable, Hashable {
  /// The name of the file.
  public let file: String
  /// The sheets, in the order of their tabs.
  public let sheets: [Sheet]

  /// Reads a workbook from the bytes of its file; what it is, the bytes tell and not the name.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: Its name, for errors.
  /// - Throws: A problem with its cure if the file is no workbook, is damaged or protected, or is
  ///   larger than any workbook of records.
  /// - Complexity: O(*n*) in the size of what is packed in the file.
  public init(_ bytes: [UInt8], file: String) throws(Problems) {
    try self.init(bytes, file: file, limits: WorkbookLimits())
  }

  init(_ bytes: [UInt8], file: String, limits: WorkbookLimits) throws(Problems) {
    if let problem = Workbook.refusal(of: bytes, file: file) { throw Problems([problem]) }
    let archive = try ZipArchive(bytes, file: file, limits: limits)
    self.file = file
    if archive.contains("content.xml") {
      sheets = try ODSReading(archive, limits: limits).sheets()
    } else if archive.contains("EncryptedPackage") || archive.contains("encrypted-package") {
      throw Problems([.passwordProtected(file)])
    } else {
      sheets = try XLSXReading(archive, limits: limits).sheets()
    }
  }

  /// What the first bytes tell against a file.
  private static func refusal(of bytes: [UInt8], file: String) -> Problem? {
    if bytes.prefix(512).allSatisfy({ $0 == 0 }) { return .emptyWorkbook(file) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return isLocked(bytes) ? .passwordProtected(file) : .oldWorkbook(file)
    }
    return bytes.starts(with: [0x50, 0x4B]) ? nil : .notAWorkbook(file)
  }

  /// Whether a compound file of old holds a new workbook, locked: its directory then has a record
  /// of that name, and records stand at multiples of 128 bytes.
  private static func isLocked(_ bytes: [UInt8]) -> Bool {
    var name: [UInt8] = []
    for letter in "EncryptedPackage".utf8 { name += [letter, 0] }
    return stride(from: 512, to: bytes.count, by: 128).contains { offset in
      bytes[offset...].starts(with: name)
    }
  }
}

extension Workbook {
  /// Returns whether a path names a workbook.
  ///
  /// Names of `.xls` are taken too: their refusal says how to go on.
  public static func isNamed(by path: String) -> Bool {
    let ending = path.split(separator: ".").last.map { String($0).folded } ?? ""
    return ["xlsx", "xlsm", "xltx", "xls", "xlsb", "ods", "ots"].contains(ending)
  }
}
