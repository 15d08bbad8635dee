/// The paragraphs of an ODS cell while they are scanned: one line each.
///
/// White space counts as HTML counts it: what is written as elements stays, the rest shrinks to
/// one space between words. Notes and drawings inside the cell are passed over.
struct Paragraphs {
  private var bytes: [UInt8] = []
  private var count = 0
  private var depth = 0
  private var strangeDepth = 0
  private var isSpaceOwed = false
  private var isAtStart = true
  private let most: Int

  /// Makes room for texts of up to a number of UTF-16 units.
  init(longest: Int) {
    most = 4 * longest + 4
  }

  /// Forgets the last cell.
  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    (count, depth, strangeDepth) = (0, 0, 0)
  }

  /// Takes the opening of an element inside the cell.
  mutating func open(_ tag: XMLOpening) {
    if strangeDepth > 0 || (depth == 0 && !(tag.name == "text:p")) {
      strangeDepth += 1
      return
    }
    switch tag.name {
    case "text:p" where depth == 0: beginParagraph()
    case "text:s": write(UInt8(ascii: " "), times: tag["text:c"]?.integer ?? 1)
    case "text:tab": write(UInt8(ascii: "\t"))
    case "text:line-break": write(UInt8(ascii: "\n"))
    case "text:span", "text:a", "text:sheet-name", "text:date", "text:time", "text:title",
      "text:ruby", "text:ruby-base":
      break
    default:
      strangeDepth = 1
      return
    }
    depth += 1
  }

  /// Takes the end of an element inside the cell.
  mutating func close() {
    if strangeDepth > 0 { strangeDepth -= 1 } else { depth -= 1 }
  }

  mutating func write(_ piece: XMLWord) {
    guard depth > 0, strangeDepth == 0, bytes.count < most else { return }
    for byte in piece.bytes {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: isSpaceOwed = !isAtStart
      default: write(byte)
      }
    }
  }

  private mutating func beginParagraph() {
    if count > 0, bytes.count < most { bytes.append(UInt8(ascii: "\n")) }
    count += 1
    (isSpaceOwed, isAtStart) = (false, true)
  }

  private mutating func write(_ byte: UInt8, times: Int = 1) {
    if isSpaceOwed { bytes.append(UInt8(ascii: " ")) }
    (isSpaceOwed, isAtStart) = (false, false)
    for _ in 0..<min(times, max(0, most - bytes.count)) { bytes.append(byte) }
  }

  /// The text; one that is too long is cut, but not so short that it would not be seen to be.
  var string: String {
    String(decoding: bytes, as: UTF8.self)
  }
}
