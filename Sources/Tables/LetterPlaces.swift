/// Where in the lines of a delimited file its cells begin, for editors, which count letters.
public struct LetterPlaces: Sendable {
  private let cells: CellStore
  private let records: [Int: Int]

  /// Reads a file again.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - dialect: How it was read, or nil to find out again as far as that goes without a header.
  /// - Returns: Nil if the file is no text.
  public init?(_ bytes: [UInt8], dialect: Dialect?) {
    guard bytes.count <= Table.largestFile,
      let text = try? DecodedText(bytes, as: dialect?.encoding)
    else { return nil }
    let delimiter =
      dialect?.delimiter
      ?? Dialect.Delimiter(of: text.content, definition: TableDefinition("", required: []))
    cells = DelimitedText(text.bytes, from: text.start, delimiter: delimiter.byte).cells
    records = Dictionary(
      cells.lines.enumerated().map { (Int($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The line and the letter where a cell begins, letters in UTF-16 units from 1; nil for a place
  /// that is no cell.
  public subscript(location: Location) -> (line: Int, letter: Int)? {
    guard let line = location.line, let column = location.column, let record = records[line],
      let cell = cells.slice(record, column - 1)
    else { return nil }
    let first = cells.slice(record, 0)?.range.lowerBound ?? 0
    let isEnd: (UInt8) -> Bool = { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let before = cells.text[..<cell.range.lowerBound]
    let start = before.lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    let above = start > first ? LineCounts.physicalLines(of: cells.text[first..<start]) : 0
    let letters = String(decoding: before[start...], as: UTF8.self).utf16
    let hasMark = start == 0 && before.starts(with: [0xEF, 0xBB, 0xBF])
    return (line + above, letters.count + (hasMark ? 0 : 1))
  }
}
