/// Numbers as French and English tables write them, read without guessing.
enum StrictNumber {
  /// Returns the number that a text states, or nil if it is anything else.
  ///
  /// A sign, digits with or without spaces between groups of three (plain, no-break or narrow),
  /// and one decimal comma or point. Foundation would take `12,5abc` for 12.5.
  static func decimal(_ text: String) -> Double? {
    if let number = plain(text) { return number }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard parts.count <= 2, let whole = digits(parts[0]) else { return nil }
    guard parts.count == 2 else { return Double(whole) }
    guard !parts[1].isEmpty, parts[1].utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Double(whole + "." + parts[1])
  }

  /// Returns the whole number that a text states, or nil if it is anything else.
  static func integer(_ text: String) -> Int? {
    if let number = plain(text, decimals: 0) { return Int(number) }
    return grouped(text)
  }

  private static func grouped(_ text: String) -> Int? {
    digits(text[...]).flatMap { Int($0) }
  }

  /// Returns the number that a text without spaces states in fifteen digits or fewer.
  ///
  /// Such digits and such a power of ten are exact, so that one division rounds as it should.
  private static func plain(_ text: String, decimals most: Int = 15) -> Double? {
    var (digits, count, decimals) = (0, 0, -1)
    for (place, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        (digits, count) = (digits * 10 + Int(byte) - 48, count + 1)
        if decimals >= 0 { decimals += 1 }
      case UInt8(ascii: "-") where place == 0: break
      case UInt8(ascii: ","), UInt8(ascii: "."):
        guard decimals < 0, count > 0, most > 0 else { return nil }
        decimals = 0
      default: return nil
      }
      if count > 15 { return nil }
    }
    guard count > 0, decimals != 0 else { return nil }
    let number = Double(digits) / powers[max(0, decimals)]
    return text.utf8.first == UInt8(ascii: "-") ? -number : number
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  private static func digits(_ text: Substring) -> String? {
    let isNegative = text.hasPrefix("-")
    let groups = (isNegative ? text.dropFirst() : text)
      .split(omittingEmptySubsequences: false) { " \u{A0}\u{202F}".contains($0) }
    let areDigits = groups.allSatisfy { group in
      !group.isEmpty && group.utf8.allSatisfy { (48...57).contains($0) }
    }
    let areThousands = groups.dropFirst().allSatisfy { $0.count == 3 }
    guard areDigits, areThousands, groups.count == 1 || groups[0].count <= 3 else { return nil }
    return (isNegative ? "-" : "") + groups.joined()
  }
}
