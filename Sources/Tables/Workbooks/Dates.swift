/// Which day a spreadsheet counts as its first.
enum DateSystem: Sendable {
  /// 1 January 1900 is day 1, and 1900 is held to be a leap year, as Lotus 1-2-3 did.
  case from1900
  /// 1 January 1904 is day 0, as on the first Macintosh.
  case from1904
}

extension Cell {
  private static let millisecondsOfDay = 86_400_000.0

  /// Makes the cell of a number of days that a spreadsheet shows as a date or a time.
  ///
  /// Below one it is a time; outside the calendar of spreadsheets it stays a number.
  init(serial: Double, in system: DateSystem) {
    var days = serial.rounded(.down)
    var milliseconds = ((serial - days) * Cell.millisecondsOfDay).rounded()
    if milliseconds == Cell.millisecondsOfDay { (days, milliseconds) = (days + 1, 0) }
    guard (0..<2_958_466).contains(days) else {
      self = .number(serial)
      return
    }
    let time = Int32(milliseconds)
    if days == 0 {
      self = .time(milliseconds: Int(time))
    } else if let day = system.day(Int(days)) {
      self = time == 0 ? .day(day) : .moment(day, milliseconds: time)
    } else {
      // No calendar has this day; as text it will not pass for a date.
      self = .text("1900-02-29")
    }
  }

  /// Makes the cell of a number of days that a spreadsheet shows as hours beyond 24.
  init(duration days: Double) {
    guard (0..<1e6).contains(days) else {
      self = .number(days)
      return
    }
    self = .time(milliseconds: Int((days * Cell.millisecondsOfDay).rounded()))
  }

  /// Makes the cell of a day, a moment or a time as ISO 8601 writes them, or nil of anything else.
  init?(iso text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false).map(String.init)
    let time = parts.last.flatMap(Cell.milliseconds(ofClock:))
    if parts.count == 1, let time, text.contains(":") {
      self = .time(milliseconds: time)
      return
    }
    guard let date = PartialDate(parts[0]), date.precision == .day, !parts[0].contains("/") else {
      return nil
    }
    switch (parts.count, time) {
    case (1, _), (2, 0): self = .day(date.first)
    case (2, let time?) where time < 86_400_000:
      self = .moment(date.first, milliseconds: Int32(time))
    default: return nil
    }
  }

  /// Makes the cell of a duration as ISO 8601 writes it, `PT14H30M00S`, or nil of anything else.
  init?(isoDuration text: String) {
    guard text.hasPrefix("PT") else { return nil }
    let units: [(Character, Double)] = [("H", 3600), ("M", 60), ("S", 1)]
    var (seconds, rest) = (0.0, text.dropFirst(2))
    for (unit, length) in units {
      guard let end = rest.firstIndex(of: unit) else { continue }
      let digits = rest[..<end].replacing(",", with: ".")
      guard let number = Double(digits), (0..<1e9).contains(number) else { return nil }
      seconds += number * length
      rest = rest[rest.index(after: end)...]
    }
    guard rest.isEmpty else { return nil }
    self = .time(milliseconds: Int((seconds * 1000).rounded()))
  }

  private static func milliseconds(ofClock text: String) -> Int? {
    let clock = text.hasSuffix("Z") ? text.dropLast() : text[...]
    let numbers = clock.split(separator: ":").compactMap { Double($0) }
    guard (2...3).contains(numbers.count), clock.split(separator: ":").count == numbers.count,
      numbers.allSatisfy({ (0..<100).contains($0) })
    else { return nil }
    let seconds = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    return Int((seconds * 1000).rounded())
  }
}

extension DateSystem {
  /// Returns the day of a number, or nil for 29 February 1900.
  fileprivate func day(_ number: Int) -> Day? {
    switch self {
    case .from1904: Day(number: number - 24_107)
    case .from1900:
      number == 60 ? nil : Day(number: number - (number < 60 ? 25_568 : 25_569))
    }
  }
}
