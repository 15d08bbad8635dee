/// A date as people record it: a day, a month, a year, or a school year.
///
///     PartialDate("24/03/2022")?.description     // "2022-03-24"
///     PartialDate("2021-2022")?.first            // 2021-09-01
///     PartialDate("29/02/2023")                  // nil: 2023 has no such day
public struct PartialDate: Sendable, Hashable, CustomStringConvertible {
  /// How much of a date is known.
  public enum Precision: Sendable, Hashable, Comparable {
    /// A day.
    case day
    /// A month.
    case month
    /// A calendar year.
    case year
    /// A French school year, 1 September to 31 August.
    case schoolYear
  }

  /// The first day that the date may mean.
  public let first: Day
  /// The last day that the date may mean.
  public let last: Day
  /// How much of the date is known.
  public let precision: Precision

  /// Makes the date that a text states, or nil if it states none.
  ///
  /// - Parameter text: `2022-03-24`, `24/03/2022`, `2022-03`, `03/2022`, `2022` or `2021-2022`,
  ///   and nothing else: no other order, no missing digit, no day that the calendar lacks.
  public init?(_ text: String) {
    var parts = Parts()
    for byte in text.utf8 {
      guard parts.take(byte) else { return nil }
    }
    parts.finish()
    let (first, second, third) = parts.numbers
    switch parts.lengths {
    case (4, 2, 2): self.init(.day, first, second, third, to: (first, second, third))
    case (4, 2, 0):
      let lastDay = Day.length(ofMonth: second, year: first)
      self.init(.month, first, second, 1, to: (first, second, lastDay))
    case (4, 0, 0): self.init(.year, first, 1, 1, to: (first, 12, 31))
    case (4, 4, 0) where second == first + 1:
      self.init(.schoolYear, first, 9, 1, to: (second, 8, 31))
    default: return nil
    }
  }

  private init?(
    _ precision: Precision, _ year: Int, _ month: Int, _ day: Int,
    to end: (year: Int, month: Int, day: Int)
  ) {
    guard let first = Day(year: year, month: month, day: day),
      let last = Day(year: end.year, month: end.month, day: end.day)
    else { return nil }
    self.first = first
    self.last = last
    self.precision = precision
  }

  /// The date in its ISO form, with no more than is known: `2022-03`, `2022`, `2021-2022`.
  public var description: String {
    switch precision {
    case .day: first.description
    case .month: String(first.description.prefix(7))
    case .year: String(first.description.prefix(4))
    case .schoolYear: first.description.prefix(4) + "-" + last.description.prefix(4)
    }
  }
}

/// The digits of a date between its dashes or slashes: numbers and how many digits each has.
private struct Parts {
  private(set) var numbers = (0, 0, 0)
  private(set) var lengths = (0, 0, 0)
  private var count = 1
  private var separator: UInt8?

  /// Returns whether a byte can go on with the date.
  mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return take(digit: Int(byte) - 48)
    case UInt8(ascii: "-"), UInt8(ascii: "/"):
      guard count < 3, separator == nil || separator == byte, length > 0 else { return false }
      separator = byte
      count += 1
      return true
    default: return false
    }
  }

  private var length: Int {
    count == 1 ? lengths.0 : count == 2 ? lengths.1 : lengths.2
  }

  private mutating func take(digit: Int) -> Bool {
    switch count {
    case 1: (numbers.0, lengths.0) = (numbers.0 * 10 + digit, lengths.0 + 1)
    case 2: (numbers.1, lengths.1) = (numbers.1 * 10 + digit, lengths.1 + 1)
    default: (numbers.2, lengths.2) = (numbers.2 * 10 + digit, lengths.2 + 1)
    }
    return length <= 4
  }

  /// Puts the year first, which stands last between slashes; what breaks off has no lengths.
  mutating func finish() {
    if length == 0 { lengths = (0, 0, 0) }
    guard separator == UInt8(ascii: "/") else { return }
    if count == 2 {
      (numbers, lengths) = ((numbers.1, numbers.0, 0), (lengths.1, lengths.0, 0))
    } else {
      (numbers, lengths) = (
        (numbers.2, numbers.1, numbers.0), (lengths.2, lengths.1, lengths.0)
      )
    }
  }
}
