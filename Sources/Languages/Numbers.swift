/// The one place where numbers become words.
extension Language {
  /// Returns a whole number, its thousands apart from five digits on.
  ///
  ///     Language.french.number(14_394)             // "14 394", with a no-break space
  ///     Language.english.number(1480)              // "1480"
  public func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    let sign = value < 0 ? "-" : ""
    guard digits.count > 4 else { return sign + digits }
    return sign + grouped(digits)
  }

  /// Returns a number rounded half away from zero to a fixed count of decimals, or "n.d." if nil.
  ///
  ///     Language.french.number(72.55, decimals: 1) // "72,6"
  ///     Language.english.number(nil, decimals: 1)  // "n.d."
  ///
  /// - Parameters:
  ///   - value: A finite number, or nil where the quantity is not defined.
  ///   - decimals: How many digits follow the decimal sign, 0 to 9.
  public func number(_ value: Double?, decimals: Int) -> String {
    guard let value, value.isFinite else { return "n.d." }
    let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    let scaled = (value.magnitude * scale + 1e-9).rounded(.toNearestOrAwayFromZero)
    // Beyond what a number of this kind can tell apart, decimals would be invented.
    guard scaled < 9e15 else { return String(value) }
    let whole = Int(scaled / scale)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + number(whole) }
    let rest = String(Int(scaled - Double(whole) * scale))
    let padding = String(repeating: "0", count: decimals - rest.count)
    return sign + number(whole) + (self == .french ? "," : ".") + padding + rest
  }

  /// Returns a share as a percentage, or "n.d." where it is not defined.
  ///
  ///     Language.french.percent(0.725)             // "72,5 %"
  ///     Language.english.percent(0.725)            // "72.5%"
  ///
  /// - Parameter share: A number from 0 to 1, or nil for an empty denominator.
  public func percent(_ share: Double?) -> String {
    guard let share else { return "n.d." }
    return number(share * 100, decimals: 1) + (self == .french ? "\u{A0}%" : "%")
  }

  private func grouped(_ digits: String) -> String {
    let separator = self == .french ? "\u{A0}" : ","
    var result = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { result += separator }
      result.append(digit)
    }
    return result
  }
}
