/// Which values an attribute takes.
enum ValueRule {
  /// Anything that can be read.
  case text
  /// A link that runs no code.
  case link
  /// One name for SVG: a letter, then letters, digits, `-`, `_`, `.` or `:`.
  case name
  /// Several names for SVG, separated by spaces.
  case names
  /// The id of a node, or any other plain name.
  case label
  /// Font names, separated by commas.
  case fonts
  /// A colour, or several separated by colons, with the share of each after a semicolon.
  case colors
  /// A whole number.
  case integer(ClosedRange<Int>)
  /// Up to so many numbers separated by commas, with a sign before or a mark after.
  case numbers(count: Int, ClosedRange<Double>)
  /// Two numbers separated by a comma, each within the reach of the sheet.
  case point
  /// One of these words.
  case word(Set<String>)
  /// Some of these words, separated by commas.
  case words(Set<String>)
  /// A number, or one of these words.
  case numberOrWord(ClosedRange<Double>, Set<String>)

  static let flag = ValueRule.word(["true", "false"])

  /// Returns nil if a value obeys the rule, else what was expected.
  func objection(to value: String) -> String? {
    accepts(value) ? nil : "expected \(expectation)"
  }

  private func accepts(_ value: String) -> Bool {
    switch self {
    case .text: true
    case .link: value.isHarmlessLink
    case .name: value.isName
    case .names: value.split(separator: " ").allSatisfy { String($0).isName }
    case .label: !value.unicodeScalars.contains("\\")
    case .fonts: value.consists(of: " ,-_.'")
    case .colors: value.isColorList
    case .integer(let range): Int(value).map(range.contains) ?? false
    case .numbers(let count, let range): value.isList(of: count, within: range)
    case .point:
      value.utf8.contains(UInt8(ascii: ","))
        && value.isList(of: 2, within: -Point.limit...Point.limit)
    case .word(let words): words.contains(value)
    case .words(let words): value.split(separator: ",").allSatisfy { words.contains(String($0)) }
    case .numberOrWord(let range, let words):
      words.contains(value) || value.isList(of: 1, within: range)
    }
  }

  private var expectation: String {
    switch self {
    case .text: "a text"
    case .link: "a link with http, https or mailto, or to a page of the same site"
    case .name, .names: "a letter, then letters, digits, '-', '_', '.' or ':'"
    case .label: "a name without a backslash"
    case .fonts: "names of fonts, separated by commas"
    case .colors: "a name, '#rrggbb' or '#rrggbbaa'"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .numbers(1, let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .numbers(let count, let range):
      "up to \(count) numbers from \(range.lowerBound) to \(range.upperBound)"
    case .point: "two numbers from \(-Point.limit) to \(Point.limit), separated by a comma"
    case .word(let words): "one of \(words.sorted().joined(separator: ", "))"
    case .words(let words): "some of \(words.sorted().joined(separator: ", "))"
    case .numberOrWord(let range, let words):
      "a number from \(range.lowerBound) to \(range.upperBound)"
        + (words.isEmpty ? "" : ", or one of \(words.sorted().joined(separator: ", "))")
    }
  }
}

extension String {
  /// Whether this string can be an id or a class in SVG.
  var isName: Bool {
    guard let first = unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return consists(of: "-_.:")
  }

  /// Whether this string is a plain colour: a name, or six or eight hexadecimal digits.
  var isColor: Bool {
    guard hasPrefix("#") else { return !isEmpty && utf8.allSatisfy(\.isLetterOrDigit) }
    return [7, 9].contains(utf8.count) && dropFirst().allSatisfy(\.isHexDigit)
  }

  /// Whether this string is one to eight colours; Graphviz aborts on an empty one.
  fileprivate var isColorList: Bool {
    let colors = split(separator: ":", omittingEmptySubsequences: false)
    return colors.count <= 8
      && colors.allSatisfy { color in
        let parts = color.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        return parts[0].isColor
          && (parts.count == 1 || parts.count == 2 && parts[1].isList(of: 1, within: 0.01...1))
      }
  }

  /// Whether following this string as a link runs nothing.
  fileprivate var isHarmlessLink: Bool {
    // Scalars: as characters, a colon with an accent upon it would not be a colon.
    let scalars = unicodeScalars
    let isPrintable = scalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && $0 != "\\" }
    guard isPrintable else { return false }
    guard let colon = scalars.firstIndex(of: ":") else { return true }
    let beginning = scalars[..<colon]
    if beginning.contains(where: { "/?#".unicodeScalars.contains($0) }) { return true }
    return ["http", "https", "mailto"].contains(String(beginning).lowercased())
  }

  /// Whether this string holds letters, digits and a few marks only.
  fileprivate func consists(of marks: String) -> Bool {
    unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || marks.unicodeScalars.contains(scalar)
    }
  }

  fileprivate func isList(of count: Int, within range: ClosedRange<Double>) -> Bool {
    var digits = utf8[...]
    if digits.first == UInt8(ascii: "+") { digits.removeFirst() }
    if digits.last == UInt8(ascii: "!") { digits.removeLast() }
    let parts = digits.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    return parts.count <= count
      && parts.allSatisfy { part in Double(Substring(part)).map(range.contains) ?? false }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch Unicode.Scalar(self) {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
