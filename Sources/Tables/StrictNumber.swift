/// Numbers as French and English tables write them, read without guessing.
enum StrictNumber {
  /// Returns the number that a text states, or nil if it is anything else.
  ///
  /// A sign, digits with or without spaces between groups of three (plain, no-break or narrow),
  /// and one decimal comma or point. Foundation would take `12,5abc` for 12.5.
  static func decimal(_ text: String) -> Double? {
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
    digits(text[...]).flatMap { Int($0) }
  }

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
