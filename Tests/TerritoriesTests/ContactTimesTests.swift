import Territories
import Testing

@Suite("Times of contact")
struct ContactTimesTests {
  /// The year 2022, counted from 1 January 1970.
  static let year2022 = 18_993...19_357

  /// The training days of a territory up to 2022, the last 569, 282 or 1480 days before its end.
  static func territory(_ gaps: [Int], open: Int) -> ContactTimes {
    let days = gaps.reversed().reduce([19_357 - open]) { $0 + [($0.last ?? 0) - $1] }
    return ContactTimes(days: days, window: year2022)
  }

  @Test(
    "the training days of Alès, Nord and Sud leave the gaps of field.md §0",
    arguments: [
      ([728, 1169, 1464], 569, 1464), ([636, 1491, 1457], 282, 1491), ([959, 1162], 1480, 1162),
    ])
  func trainingDays(gaps: [Int], open: Int, longest: Int) {
    let times = Self.territory(gaps, open: open)
    #expect(times.gaps == gaps)
    #expect(times.openGap == open)
    #expect(times.longestClosedGap == longest)
  }

  @Test("from 12 December 2018 to 9 March 2023 Sud waited 1548 days")
  func sud() {
    let (last, next) = (17_877, 19_425)
    #expect(ContactTimes(days: [last, next], window: 19_000...19_424).openGap == 1547)
    let held = ContactTimes(days: [last, next], window: 19_000...19_425)
    #expect(held.openGap == 0)
    #expect(held.longestClosedGap == 1548)
  }

  @Test("the stretches around contacts are united: 21 days each, 31 for two that overlap by 11")
  func unitedStretches() {
    let near = { (days: [Int]) in ContactTimes(days: days, window: 0...99).share(within: 10) }
    #expect(near([50]) == 0.21)
    #expect(near([50, 60]) == 0.31)
    #expect(near([20, 50]) == 0.42)
    #expect(near([0, 99]) == 0.22)
    #expect(near([-5]) == 0.06)
    #expect(near([-11, 100]) == 0)
  }

  @Test("counted day by day, the share is the same", arguments: 0..<40)
  func dayByDay(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let days = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
      Int.random(in: -60...120, using: &generator)
    }
    let reach = Int.random(in: 0...30, using: &generator)
    let near = (0...99).count { day in days.contains { $0 <= 99 && abs($0 - day) <= reach } }
    let times = ContactTimes(days: days, window: 0...99)
    #expect(approximatelyEqual(times.share(within: reach), Double(near) / 100))
  }

  @Test("a contact of today weighs 1, one of a half-life ago a half")
  func recency() {
    let times = ContactTimes(days: [99, 69, 39, 100], window: 0...99)
    #expect(approximatelyEqual(times.recency(halfLife: 30), 1.75))
  }

  @Test("a clock has burstiness −1; gaps of 1, 1, 1, 1 and 6 days deviate by their mean, so 0")
  func burstiness() {
    let clock = ContactTimes(days: stride(from: 0, through: 70, by: 7).map { $0 }, window: 0...99)
    #expect(clock.burstiness == -1)
    #expect(ContactTimes(days: [0, 1, 2, 3, 4, 10], window: 0...99).burstiness == 0)
  }

  @Test("four gaps are too few to speak of a rhythm")
  func tooFewGaps() {
    #expect(ContactTimes(days: [0, 7, 14, 21, 28], window: 0...99).burstiness == nil)
  }

  @Test("the order of the days and two contacts on one day change nothing")
  func invariance() {
    let times = ContactTimes(days: [3, 40, 9], window: 0...99)
    #expect(ContactTimes(days: [40, 9, 3, 9], window: 0...99) == times)
  }

  @Test("without a contact there is no last day and no gap; nothing is within reach")
  func neverContacted() {
    let times = ContactTimes(days: [], window: 0...99)
    #expect(times.last == nil && times.openGap == nil && times.longestClosedGap == nil)
    #expect(times.share(within: 30) == 0)
    #expect(times.recency(halfLife: 30) == 0)
    #expect(ContactTimes(days: [5], window: 0...99).longestClosedGap == nil)
  }
}
