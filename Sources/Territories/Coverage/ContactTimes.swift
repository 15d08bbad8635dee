import Graphs

/// When a unit had contact, and how long it has been without.
///
/// Read the open gap as a question, not as a fault; read the share within reach as the part of the
/// window in which somebody had just been there or was about to come.
///
///     let sud = ContactTimes(days: [0, 959, 2121], window: 3300...3601)
///     sud.longestClosedGap                       // 1162
///     sud.openGap                                // 1480
///     sud.share(within: 1200)                    // 0.07: 22 of 302 days
///
/// Conventions: days are numbered; a day counts once, however many contacts it had; days before the
/// window count too, days after it are not known yet and do not.
///
/// - SeeAlso: M. Latapy, T. Viard, C. Magnien, Social Network Analysis and Mining 8 (2018),
///   doi:10.1007/s13278-018-0537-7
public struct ContactTimes: Sendable, Hashable {
  /// The days of contact up to the end of the window, each once, in order.
  public let days: [Int]
  /// The window; its last day is the one on which the unit is looked at.
  public let window: ClosedRange<Int>

  /// Gathers the days of contact of a unit.
  ///
  /// - Parameters:
  ///   - days: The days in any order.
  ///   - window: The first and the last day that are looked at.
  /// - Complexity: O(*n* log *n*).
  public init(days: [Int], window: ClosedRange<Int>) {
    self.days = Set(days.filter { $0 <= window.upperBound }).sorted()
    self.window = window
  }

  /// The day of the last contact, or nil if there never was one.
  public var last: Int? { days.last }

  /// The days from the last contact to the end of the window, or nil if there never was one.
  public var openGap: Int? { last.map { window.upperBound - $0 } }

  /// The days from each day of contact to the next.
  public var gaps: [Int] { zip(days.dropFirst(), days).map { $0 - $1 } }

  /// The longest time between two days of contact, or nil with fewer than two.
  public var longestClosedGap: Int? { gaps.max() }

  /// Returns the share of the days of the window that lie near a contact: 0 without any.
  ///
  /// Conventions: the stretches around contacts are united, not added; the one around a contact
  /// before the window may reach into it.
  ///
  /// - Parameter reach: How many days before and after a contact count; none is the day itself, and
  ///   fewer than none is a programming error.
  /// - Complexity: O(*n*).
  public func share(within reach: Int) -> Double {
    precondition(reach >= 0, "a reach of \(reach) days reaches nothing")
    var (covered, next) = (0, window.lowerBound)
    for day in days {
      let end = min(day + reach, window.upperBound)
      covered += max(0, end - max(day - reach, next) + 1)
      next = max(next, end + 1)
    }
    return Double(covered) / Double(window.count)
  }

  /// Returns the contacts, each worth half as much for every half-life that has passed since.
  ///
  /// Conventions: 1 for a contact on the last day of the window, 0 without any.
  ///
  /// - Parameter halfLife: A positive number of days.
  /// - Complexity: O(*n*).
  public func recency(halfLife: Double) -> Double {
    precondition(halfLife > 0, "a half-life of \(halfLife) days")
    return days.reduce(0) { sum, day in
      sum + 2.0.raised(to: -Double(window.upperBound - day) / halfLife)
    }
  }

  /// How irregular the gaps are: −1 like a clock, 0 as by chance, towards 1 in bursts.
  ///
  /// Conventions: (σ − μ) / (σ + μ) of the gaps, σ over all of them; nil below five gaps, where it
  /// would say more of their number than of their rhythm.
  ///
  /// - SeeAlso: K.-I. Goh, A.-L. Barabási, EPL 81 (2008), doi:10.1209/0295-5075/81/48002
  public var burstiness: Double? {
    let gaps = gaps.map(Double.init)
    guard gaps.count >= 5 else { return nil }
    let mean = gaps.reduce(0, +) / Double(gaps.count)
    let variance = gaps.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(gaps.count)
    let deviation = variance.squareRoot()
    return (deviation - mean) / (deviation + mean)
  }
}
