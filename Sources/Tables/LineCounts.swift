/// How many lines of each sort a delimited file has, counted twice so that none is lost.
///
/// `physical` is counted on the bytes alone, the others while records are read: where
/// `physical` = `records` + `blank` + `quoted` every line went somewhere.
public struct LineCounts: Sendable, Hashable {
  /// The lines that an editor shows; a last one without a line end counts.
  public internal(set) var physical = 0
  /// The records, with the header and titles above it.
  public internal(set) var records = 0
  /// The lines without a cell that holds something.
  public internal(set) var blank = 0
  /// The line ends inside quotations: those belong to a cell.
  public internal(set) var quoted = 0
  /// The line ends outside quotations that are a line feed, as Linux and macOS write them.
  public internal(set) var lf = 0
  /// Those that are a return and a line feed, as Windows writes them.
  public internal(set) var crlf = 0
  /// Those that are a return alone, as old Macintosh programs write them.
  public internal(set) var cr = 0

  /// Whether every physical line is a record, a blank line or a part of a quotation.
  public var isBalanced: Bool {
    physical == records + blank + quoted
  }

  /// Returns how many lines an editor shows of a text.
  static func physicalLines(of text: ArraySlice<UInt8>) -> Int {
    guard let last = text.last else { return 0 }
    let bytes = text.span
    var (feeds, returns, pairs) = (0, 0, 0)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { feeds += 1 }
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\r") {
      returns += 1
      if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") { pairs += 1 }
    }
    let isOpen = last != UInt8(ascii: "\n") && last != UInt8(ascii: "\r")
    return feeds + returns - pairs + (isOpen ? 1 : 0)
  }
}
