/// The text of a rich string while it is scanned: its runs joined, the phonetic guides left out.
struct RichText {
  private var bytes: [UInt8] = []
  private var phoneticDepth = 0
  private var isInText = false
  /// More bytes than any text that is not too long can have.
  private let most: Int

  /// Makes room for texts of up to a number of UTF-16 units.
  init(longest: Int) {
    most = 4 * longest + 4
  }

  /// Forgets the last text.
  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    (phoneticDepth, isInText) = (0, false)
  }

  mutating func open(_ name: XMLWord) {
    switch name {
    case "t": isInText = phoneticDepth == 0
    case "rPh": phoneticDepth += 1
    default: break
    }
  }

  mutating func close(_ name: XMLWord) {
    switch name {
    case "t": isInText = false
    case "rPh": phoneticDepth -= 1
    default: break
    }
  }

  mutating func write(_ piece: XMLWord) {
    if isInText, bytes.count < most { bytes.append(contentsOf: piece.bytes) }
  }

  /// The text; one that is too long is cut, but not so short that it would not be seen to be.
  var string: String {
    RichText.string(bytes)
  }

  /// Returns a text in which `_x000D_` stands for the character of that number.
  static func string(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    var (result, rest) = ("", text[...])
    while let start = rest.firstIndex(of: "_") {
      result += rest[..<start]
      rest = rest[start...]
      if let character = escaped(rest.prefix(7)) {
        result.unicodeScalars.append(character)
        rest = rest.dropFirst(7)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result + rest
  }

  private static func escaped(_ code: Substring) -> UnicodeScalar? {
    let digits = code.dropFirst(2).dropLast()
    guard code.hasPrefix("_x"), code.hasSuffix("_"), digits.utf8.count == 4,
      digits.allSatisfy(\.isHexDigit)
    else { return nil }
    return UInt16(digits, radix: 16).flatMap { UnicodeScalar($0) }
  }
}
