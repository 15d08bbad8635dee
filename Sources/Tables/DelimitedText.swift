/// The records of a delimited text (RFC 4180 and what offices make of it).
///
/// Quoted cells may hold delimiters, doubled quotation marks and line ends; lines end in LF, CRLF
/// or CR, mixed or not; empty lines are passed over, and counted.
struct DelimitedText {
  /// One record, and the physical line where it starts.
  struct Record: Equatable {
    let line: Int
    let cells: [String]
  }

  /// The cells of all records.
  private(set) var cells: CellStore
  /// How many lines there are of each sort.
  private(set) var lines = LineCounts()
  /// The quotations that do not end as they should, and those of several lines.
  private(set) var quotations: [Quotation] = []

  private let delimiter: UInt8
  private let text: [UInt8]
  private var offset: Int
  private var line = 1

  /// Reads the records of a text.
  ///
  /// - Parameters:
  ///   - text: The text as UTF-8, below 2 GiB.
  ///   - start: Where it begins, after a mark.
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ text: [UInt8], from start: Int = 0, delimiter: UInt8) {
    cells = CellStore(of: text)
    self.text = text
    self.delimiter = delimiter
    offset = start
    while offset < text.count { readRecord() }
    lines.physical = LineCounts.physicalLines(of: text[start...])
  }

  /// Reads the records of a string.
  init(_ text: String, delimiter: UInt8) {
    self.init(Array(text.utf8), delimiter: delimiter)
  }

  /// The records as values, for those who want them all.
  var records: [Record] {
    (0..<cells.count).map { Record(line: Int(cells.lines[$0]), cells: cells.strings(ofRecord: $0)) }
  }

  private mutating func readRecord() {
    let (first, start) = (cells.slices.count, line)
    var isBlank = true
    repeat {
      let slice = readCell(column: cells.slices.count - first + 1)
      isBlank = isBlank && slice.isEmpty
      cells.append(slice)
    } while takeDelimiter()
    takeLineEnd()
    if isBlank {
      cells.dropCells(from: first)
      lines.blank += 1
      // A blank record may hold a quotation of nothing but line ends.
    } else {
      cells.endRecord(line: start)
      lines.records += 1
    }
  }

  private mutating func readCell(column: Int) -> CellStore.Slice {
    guard offset < text.count, text[offset] == UInt8(ascii: "\"") else {
      let start = offset
      offset = cellEnd(from: offset)
      return slice(start, offset)
    }
    return readQuotation(column: column)
  }

  private mutating func readQuotation(column: Int) -> CellStore.Slice {
    let (start, opened) = (offset + 1, line)
    var isDoubled = false
    offset = take(quotationMark(from: start))
    while offset + 1 < text.count, text[offset + 1] == UInt8(ascii: "\"") {
      isDoubled = true
      offset = take(quotationMark(from: offset + 2))
    }
    let content = slice(start, min(offset, text.count), isDoubled: isDoubled)
    let isClosed = offset < text.count
    if isClosed { offset += 1 }
    let after = offset
    offset = cellEnd(from: offset)
    let isFollowed = !slice(after, offset).isEmpty
    if !isClosed || isFollowed || line > opened {
      quotations.append(
        Quotation(
          line: opened, column: column, lastLine: line, bytes: content.range,
          ending: !isClosed ? .never : isFollowed ? .followed(after..<offset) : .proper))
    }
    return content
  }

  /// Counts the line ends of a quotation and returns where it ends.
  private mutating func take(_ found: (end: Int, lineEnds: Int)) -> Int {
    line += found.lineEnds
    lines.quoted += found.lineEnds
    return found.end
  }

  /// Returns where the next quotation mark is, or the end of the text, and the line ends before.
  private func quotationMark(from start: Int) -> (end: Int, lineEnds: Int) {
    let bytes = text.span
    var (end, ends) = (start, 0)
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\n") {
        ends += end > start && bytes[end - 1] == UInt8(ascii: "\r") ? 0 : 1
      } else if byte == UInt8(ascii: "\r") {
        ends += 1
      }
      end += 1
    }
    return (end, ends)
  }

  /// Returns where a cell without quotation marks ends.
  private func cellEnd(from start: Int) -> Int {
    let bytes = text.span
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      end += 1
    }
    return end
  }

  /// Returns a cell without spaces and tabs at its ends.
  private func slice(_ start: Int, _ end: Int, isDoubled: Bool = false) -> CellStore.Slice {
    let bytes = text.span
    var (low, high) = (start, end)
    while low < high, bytes[low] <= UInt8(ascii: " ") { low += 1 }
    while low < high, bytes[high - 1] <= UInt8(ascii: " ") { high -= 1 }
    return CellStore.Slice(low, high, isDoubled: isDoubled)
  }

  private mutating func takeDelimiter() -> Bool {
    guard offset < text.count, text[offset] == delimiter else { return false }
    offset += 1
    return true
  }

  private mutating func takeLineEnd() {
    guard offset < text.count else { return }
    let isReturn = text[offset] == UInt8(ascii: "\r")
    offset += 1
    if isReturn, offset < text.count, text[offset] == UInt8(ascii: "\n") {
      offset += 1
      lines.crlf += 1
    } else if isReturn {
      lines.cr += 1
    } else {
      lines.lf += 1
    }
    line += 1
  }
}
