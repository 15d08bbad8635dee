import Graphviz

/// Where the lines of the three columns stand, in points; the upper edge of the sheet is at 0.
struct TwoModePlaces {
  /// The width of a row of occasions.
  static let rowWidth = 340.0
  /// The space in which ties run.
  static let gap = 210.0
  /// Where the marks of the left and right side stand.
  static let marks = (left: -rowWidth / 2 - gap, right: rowWidth / 2 + gap)
  /// The space for a heading.
  static let headingHeight = 24.0
  private static let pitches = (least: 14.0, most: 23.0)

  /// The height of all.
  let height: Double
  private let pitch: [Double]
  private let top: [Double]

  /// Lays out columns of so many lines and headings.
  init(_ columns: [(lines: Int, headings: Int)]) {
    func height(_ column: (lines: Int, headings: Int), _ pitch: Double) -> Double {
      Double(column.lines) * pitch + Double(column.headings) * Self.headingHeight
    }
    let tallest = columns.map { height($0, Self.pitches.least) }.max() ?? 0
    let pitch = columns.map { column in
      let room = tallest - Double(column.headings) * Self.headingHeight
      return min(Self.pitches.most, max(Self.pitches.least, room / Double(max(1, column.lines))))
    }
    let heights = zip(columns, pitch).map { height($0, $1) }
    self.height = heights.max() ?? 0
    self.pitch = pitch
    top = heights.map { [all = self.height] in ($0 - all) / 2 }
  }

  /// Returns the height of a line of a column after so many lines and headings.
  func y(_ column: Int, lines: Int, headings: Int) -> Double {
    top[column] - Double(headings) * Self.headingHeight - (Double(lines) + 0.5) * pitch[column]
  }

  /// Returns the height of a heading after so many lines and other headings.
  func heading(_ column: Int, lines: Int, headings: Int) -> Double {
    top[column] - Double(headings) * Self.headingHeight - Double(lines) * pitch[column]
      - Self.headingHeight + 8
  }
}
