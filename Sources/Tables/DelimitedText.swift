/// The records of a delimited text (RFC 4180 and what offices make of it).
///
/// Quoted cells may hold delimiters, doubled quotation marks and line ends; lines end in LF, CRLF
/// or CR, mixed or not; empty lines are passed over.
struct DelimitedText {
  /// One record, and the physical line where it starts.
  struct Record: Equatable {
    let line: Int
    let cells: [String]
  }

  let records: [Record]
  /// The line of a quotation that never ends.
  let openQuotation: Int?

  /// Reads the records of a text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ text: String, delimiter: UInt8) {
    var scanner = Scanner(delimiter: delimiter)
    for byte in text.utf8 { scanner.take(byte) }
    scanner.endRecord()
    records = scanner.records
    openQuotation = scanner.isQuoted ? scanner.quotationLine : nil
  }

  /// Returns the delimiter that a text uses: of comma, semicolon and tab the one that stands most
  /// often outside quotations in the first lines.
  static func delimiter(of text: String) -> UInt8 {
    let candidates = [",", ";", "\t"].map { UInt8(ascii: $0) }
    var counts = candidates.map { _ in 0 }
    var isQuoted = false
    for byte in text.utf8.prefix(16_384) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  private struct Scanner {
    let delimiter: UInt8
    var records: [Record] = []
    var cells: [String] = []
    var cell: [UInt8] = []
    var line = 1
    var recordLine = 1
    var quotationLine = 1
    var isQuoted = false
    var mayReopen = false
    var previous: UInt8 = 0

    init(delimiter: UInt8) {
      self.delimiter = delimiter
    }

    mutating func take(_ byte: UInt8) {
      defer { previous = byte }
      if isQuoted { return takeQuoted(byte) }
      switch byte {
      case UInt8(ascii: "\"") where cell.isEmpty || mayReopen: openQuotation()
      case delimiter: endCell()
      case UInt8(ascii: "\r"): endLine()
      case UInt8(ascii: "\n"):
        if previous == UInt8(ascii: "\r") { recordLine = line } else { endLine() }
      default: cell.append(byte)
      }
    }

    private mutating func takeQuoted(_ byte: UInt8) {
      if byte == UInt8(ascii: "\"") {
        isQuoted = false
        mayReopen = true
        return
      }
      let closesPair = byte == UInt8(ascii: "\n") && previous == UInt8(ascii: "\r")
      if !closesPair, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { line += 1 }
      cell.append(byte)
    }

    /// A quotation mark right after a closing one is a doubled mark: text, not a frame.
    private mutating func openQuotation() {
      if mayReopen { cell.append(UInt8(ascii: "\"")) } else { quotationLine = line }
      isQuoted = true
      mayReopen = false
    }

    private mutating func endCell() {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
      mayReopen = false
    }

    private mutating func endLine() {
      endRecord()
      line += 1
      recordLine = line
    }

    mutating func endRecord() {
      endCell()
      if cells.contains(where: { !$0.isEmpty }) {
        records.append(Record(line: recordLine, cells: cells))
      }
      cells.removeAll(keepingCapacity: true)
    }
  }
}
