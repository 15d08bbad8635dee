import Languages
import Tables

/// A span of the calendar by which a crowded timeline counts meetings, the finest first.
///
///     TimelinePeriod.quarter.name(of: 4 * 2022 + 1, in: .english)      // "Q2 2022"
enum TimelinePeriod: CaseIterable {
  case month
  case quarter
  case year

  /// How many months it lasts.
  private var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .year: 12
    }
  }

  /// Returns which period a day falls into; the next period has the next number.
  func number(of day: Day) -> Int {
    let (year, month, _) = day.components
    return (12 * year + month - 1) / months
  }

  /// Returns the first day of a period.
  func start(of number: Int) -> Day {
    let month = number * months
    return Day(year: month / 12, month: month % 12 + 1, day: 1) ?? Day(number: 0)
  }

  /// Returns a period as words have it.
  func name(of number: Int, in language: Language) -> String {
    let (year, month, _) = start(of: number).components
    let quarter = month / 3 + 1
    switch self {
    case .month: return String(start(of: number).description.prefix(7))
    case .quarter: return Text(fr: "T\(quarter) \(year)", en: "Q\(quarter) \(year)")[language]
    case .year: return String(year)
    }
  }

  /// What each of them is called.
  var words: Text {
    switch self {
    case .month: Text(fr: "mois", en: "month")
    case .quarter: Text(fr: "trimestre", en: "quarter")
    case .year: Text(fr: "année", en: "year")
    }
  }
}
