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
    let french = text.split(separator: "/", omittingEmptySubsequences: false)
    let parts =
      french.count > 1
      ? Array(french.reversed()) : text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { digits in
      digits.utf8.allSatisfy { (48...57).contains($0) } ? Int(digits) : nil
    }
    guard numbers.count == parts.count else { return nil }
    self.init(numbers, lengths: parts.map(\.count))
  }

  private init?(_ numbers: [Int], lengths: [Int]) {
    switch lengths {
    case [4, 2, 2]: self.init(.day, numbers[0], numbers[1], numbers[2], to: numbers)
    case [4, 2]:
      let lastDay = Day.length(ofMonth: numbers[1], year: numbers[0])
      self.init(.month, numbers[0], numbers[1], 1, to: [numbers[0], numbers[1], lastDay])
    case [4]: self.init(.year, numbers[0], 1, 1, to: [numbers[0], 12, 31])
    case [4, 4] where numbers[1] == numbers[0] + 1:
      self.init(.schoolYear, numbers[0], 9, 1, to: [numbers[1], 8, 31])
    default: return nil
    }
  }

  private init?(_ precision: Precision, _ year: Int, _ month: Int, _ day: Int, to end: [Int]) {
    guard let first = Day(year: year, month: month, day: day),
      let last = Day(year: end[0], month: end[1], day: end[2])
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
