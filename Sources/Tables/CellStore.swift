/// The cells of a table as places in one text, made into strings when somebody asks.
///
/// Most cells are read once or never; a string for each of ten million would be most of a reading.
struct CellStore: Sendable {
  /// Where a cell lies in the text, and whether marks in it are doubled.
  struct Slice: Sendable {
    let start: UInt32
    private let endAndFlag: UInt32

    init(_ start: Int, _ end: Int, isDoubled: Bool = false) {
      self.start = UInt32(truncatingIfNeeded: start)
      endAndFlag = UInt32(truncatingIfNeeded: end) << 1 | (isDoubled ? 1 : 0)
    }

    var range: Range<Int> { Int(start)..<Int(endAndFlag >> 1) }
    var isEmpty: Bool { start == endAndFlag >> 1 }
    var isDoubled: Bool { endAndFlag & 1 == 1 }
  }

  /// The text, as UTF-8.
  var text: [UInt8] = []
  /// The cells, record after record.
  private(set) var slices: [Slice] = []
  /// For each record the physical line where it starts.
  private(set) var lines: [Int32] = []
  /// For each record the place after its last cell.
  private var ends: [Int32] = []

  /// Makes the cells of a workbook or of a test.
  init(_ records: [DelimitedText.Record]) {
    for record in records {
      for cell in record.cells {
        let start = text.count
        text.append(contentsOf: cell.utf8)
        append(Slice(start, text.count))
      }
      endRecord(line: record.line)
    }
  }

  /// Makes a store for the cells of a text, none so far.
  init(of text: [UInt8]) {
    self.text = text
    // Room that is never touched costs nothing; growing twice as large costs a copy.
    slices.reserveCapacity(text.count / 8)
    lines.reserveCapacity(text.count / 32)
    ends.reserveCapacity(text.count / 32)
  }

  /// How many records there are.
  var count: Int { lines.count }

  mutating func append(_ slice: Slice) {
    slices.append(slice)
  }

  mutating func endRecord(line: Int) {
    lines.append(Int32(truncatingIfNeeded: line))
    ends.append(Int32(truncatingIfNeeded: slices.count))
  }

  /// Forgets the cells of a record that turned out to be blank.
  mutating func dropCells(from first: Int) {
    slices.removeLast(slices.count - first)
  }

  /// The places of the cells of a record among all.
  func places(ofRecord record: Int) -> Range<Int> {
    (record == 0 ? 0 : Int(ends[record - 1]))..<Int(ends[record])
  }

  /// Returns the bytes of a cell in the text; none beyond the last cell of the record.
  func slice(_ record: Int, _ column: Int) -> Slice? {
    let place = (record == 0 ? 0 : Int(ends[record - 1])) + column
    return place < Int(ends[record]) ? slices[place] : nil
  }

  /// Returns what a cell holds, without blanks at its ends.
  func string(_ slice: Slice) -> String {
    let text = String(decoding: text[slice.range], as: UTF8.self).trimmed
    return slice.isDoubled ? text.replacing("\"\"", with: "\"") : text
  }

  /// Returns the cells of a record.
  func strings(ofRecord record: Int) -> [String] {
    places(ofRecord: record).map { string(slices[$0]) }
  }
}
