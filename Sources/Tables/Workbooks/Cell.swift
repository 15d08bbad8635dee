/// What one cell of a workbook holds.
public enum Cell: Sendable, Hashable {
  /// Nothing.
  case empty
  /// Letters, lines of them separated by `\n`.
  case text(String)
  /// A number; a percentage is a hundredth of what is shown.
  case number(Double)
  /// True or false.
  case boolean(Bool)
  /// A day.
  case day(Day)
  /// A day and the milliseconds since its midnight.
  case moment(Day, milliseconds: Int32)
  /// A time of day, or a duration, which may be longer than a day.
  case time(milliseconds: Int)
  /// An error of a formula, as `#N/A`.
  case error(String)
  /// A formula whose result was not saved.
  case uncalculated

  /// The cell as a record writes it, or nil if it is an error or not calculated.
  ///
  ///     Cell.number(43_892).text                   // "43892"
  ///     Cell.boolean(true).text                    // "yes"
  ///     Cell.time(milliseconds: 52_200_000).text   // "14:30:00"
  ///
  /// Days are those of ISO 8601, numbers have a decimal point and no exponent.
  public var text: String? {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number): number.withoutExponent
    case .boolean(let isTrue): isTrue ? "yes" : "no"
    case .day(let day): day.description
    case .moment(let day, let milliseconds): day.description + "T" + clock(Int(milliseconds))
    case .time(let milliseconds): clock(milliseconds)
    case .error, .uncalculated: nil
    }
  }

  private func clock(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
    let rest = milliseconds % 1000
    return parts.joined(separator: ":") + (rest == 0 ? "" : "." + padded(rest, 3))
  }
}

extension Double {
  /// The shortest digits that give this number back, never as `1e-05`, which people do not write.
  var withoutExponent: String {
    if let whole = Int(exactly: self), whole.magnitude < 1 << 54 { return String(whole) }
    let parts = description.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return description }
    let sign = self < 0 ? "-" : ""
    let digits = parts[0].filter(\.isNumber)
    let point = exponent + 1
    return point <= 0
      ? sign + "0." + String(repeating: "0", count: -point) + digits
      : sign + digits + String(repeating: "0", count: max(0, point - digits.count))
  }
}
