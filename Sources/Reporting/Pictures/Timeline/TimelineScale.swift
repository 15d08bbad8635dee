import Tables

/// Where days stand on a timeline: from the first of January before all of them to a little after.
struct TimelineScale {
  /// The width of all years, in points.
  static let width = 860.0

  let first: Day
  let last: Day

  /// Makes the scale that holds days; of nothing there is none.
  init?(of days: [Day]) {
    guard let earliest = days.min(), let latest = days.max(),
      let first = Day(year: earliest.components.year, month: 1, day: 1)
    else { return nil }
    self.first = first
    // Room for a mark and its name after the last day: a twenty-fifth of the whole.
    let span = latest.number - first.number
    last = Day(number: latest.number + max(30, span / 25))
  }

  /// Returns how far from the left a day stands, in points.
  func x(_ day: Day) -> Double {
    TimelineScale.width * Double(day.number - first.number)
      / Double(max(1, last.number - first.number))
  }

  /// The first of January of the years that get a label, at most twenty.
  var years: [Day] {
    let (from, to) = (first.components.year, last.components.year)
    let step = [1, 2, 5, 10, 20, 50, 100, 500].first { (to - from) / $0 < 20 } ?? 1000
    return stride(from: from, through: to, by: step)
      .compactMap { Day(year: $0, month: 1, day: 1) }.filter { $0 >= first && $0 <= last }
  }
}
