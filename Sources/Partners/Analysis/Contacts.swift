import Tables

/// When there was contact, up to the day of the analysis.
///
/// Conventions: what lasted, or is dated by its month or year, counts as contact from its first day
/// to its last, so that a gap is never longer than the records can vouch for.
public struct Contacts: Sendable, Hashable {
  /// The last day of contact, or nil if there never was any.
  public let last: Day?
  /// The longest time between two contacts, in days, or nil with fewer than two.
  public let longestClosedGap: Int?
  /// The interaction that was last, as an index.
  public let lastOccasion: Int?

  /// Returns the days without contact up to a day, or nil if there never was any.
  public func openGap(on day: Day) -> Int? {
    last.map { day.number - $0.number }
  }

  /// Gathers the occasions of some ties.
  init(_ ties: [CareTie], in network: Network, asOf: Day) {
    guard !ties.isEmpty else {
      (last, longestClosedGap, lastOccasion) = (nil, nil, nil)
      return
    }
    let spans = Set(ties.map(\.occasion)).sorted().compactMap { occasion in
      network.interactions[occasion].days(upTo: asOf).map { (days: $0, occasion: occasion) }
    }.sorted { ($0.days.lowerBound, $0.occasion) < ($1.days.lowerBound, $1.occasion) }
    let latest = spans.max { $0.days.upperBound < $1.days.upperBound }
    last = latest?.days.upperBound
    lastOccasion = latest?.occasion
    var reached = spans.first?.days.upperBound
    var gaps: [Int] = []
    for span in spans.dropFirst() {
      if let end = reached { gaps.append(max(0, span.days.lowerBound.number - end.number)) }
      reached = max(reached ?? span.days.upperBound, span.days.upperBound)
    }
    longestClosedGap = gaps.max()
  }
}

extension Interaction {
  /// The days that it lasted up to a day, or nil if it is undated or begins later.
  func days(upTo asOf: Day) -> ClosedRange<Day>? {
    guard let start, start.first <= asOf else { return nil }
    let end = status == .ongoing ? self.end?.last ?? asOf : (self.end ?? start).last
    return start.first...max(start.first, min(end, asOf))
  }
}
