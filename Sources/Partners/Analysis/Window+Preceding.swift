import Tables

extension Window {
  /// How many days the window has.
  public var length: Int {
    asOf.number - from.number + 1
  }

  /// The window of the same length that ends on the day before this one begins.
  ///
  ///     // 2022-01-01 to 2022-12-31        → 2021-01-01 to 2021-12-31
  ///     // 2022-09-05 to 2022-09-11        → 2022-08-29 to 2022-09-04
  ///
  /// Conventions: a window of whole months is preceded by as many whole months, so that years are
  /// compared with years whatever February does; any other by as many days.
  public var preceding: Window {
    let start = wholeMonths.flatMap { from.firstOfMonth(before: $0) }
    let end = Day(number: from.number - 1)
    return Window(first: start ?? Day(number: from.number - length), last: end)
  }

  private init(first: Day, last: Day) {
    from = first
    asOf = last
  }

  /// How many months the window has, or nil if it begins or ends within one.
  private var wholeMonths: Int? {
    let (first, last) = (from.components, asOf.components)
    guard first.day == 1, last.day == Day.length(ofMonth: last.month, year: last.year) else {
      return nil
    }
    return 12 * (last.year - first.year) + last.month - first.month + 1
  }
}

extension Day {
  /// Returns the first day of the month so many months earlier, or nil before the year 1.
  fileprivate func firstOfMonth(before months: Int) -> Day? {
    let (year, month, _) = components
    let index = 12 * year + month - 1 - months
    return Day(year: index / 12, month: index % 12 + 1, day: 1)
  }
}
