/// How the band of a territory is laid out on a timeline, in points.
struct TimelineRow {
  /// How high the band is.
  let height: Double
  /// How far above its middle the marks stand.
  let marks: Double
  /// How far above its middle the gaps are drawn.
  let gaps: Double
  /// How high the bar of an open gap is.
  let gapHeight: Double
  /// How far above the line of a closed gap its days are written.
  let gapWords: Double
  /// How far above its middle the name and the words about an open gap stand.
  let words: (name: Double, gap: Double)
  /// How large the name of the territory is.
  let nameSize: Double
  /// How large the words about an open gap are.
  let wordSize: Double
  /// Whether they stand in a column of their own, to the right of all years.
  let hasGapColumn: Bool

  /// Room for the names of places above and below the marks.
  static let roomy = TimelineRow(
    height: 76, marks: 0, gaps: 0, gapHeight: 14, gapWords: -12, words: (-5, -21), nameSize: 14,
    wordSize: 12,
    hasGapColumn: false)
  /// Marks without names, the gaps below them.
  static let low = TimelineRow(
    height: 36, marks: 6, gaps: -11, gapHeight: 6, gapWords: 2, words: (-5, -4), nameSize: 12,
    wordSize: 10,
    hasGapColumn: true)

  /// The gaps above, and a lane for each place below.
  static func lanes(_ count: Int) -> TimelineRow {
    let height = 38 + PlaceLanes.height * Double(count)
    let gaps = height / 2 - 18
    return TimelineRow(
      height: height, marks: 0, gaps: gaps, gapHeight: 10, gapWords: 3,
      words: (gaps - 5, gaps - 4), nameSize: 14, wordSize: 10, hasGapColumn: true)
  }
}
