import Partners
import Tables

/// The meetings of a timeline, counted by territory, period and whether they took place.
struct MeetingCells {
  /// The meetings of one territory in one period that are alike.
  struct Cell {
    /// The band of the territory.
    let band: Int
    /// The number of the period.
    let period: Int
    /// Whether they took place.
    let status: Interaction.Status
    /// The meetings, by date.
    let meetings: [Interaction]
  }

  /// About how many cells can be told apart.
  static let limit = 400

  /// The finest period with few enough cells; years, if even they are more.
  let period: TimelinePeriod
  /// The cells by band, then by period, then held before planned before put off.
  let cells: [Cell]

  /// Counts the meetings of some bands.
  ///
  /// - Complexity: O(*m* log *m*) for *m* meetings.
  init(_ bands: [MeetingTimeline.Band]) {
    let all = TimelinePeriod.allCases.lazy.map { ($0, MeetingCells.cells(bands, by: $0)) }
    let found = all.first { $0.1.count <= MeetingCells.limit }
    (period, cells) = found ?? (.year, MeetingCells.cells(bands, by: .year))
  }

  private static func cells(
    _ bands: [MeetingTimeline.Band], by period: TimelinePeriod
  ) -> [Cell] {
    bands.enumerated().flatMap { band, row in
      Dictionary(grouping: row.meetings) { period.number(of: $0.day) }
        .sorted { $0.key < $1.key }
        .flatMap { number, meetings in
          [Interaction.Status.held, .planned, .postponed].compactMap { status in
            let alike = meetings.filter { $0.status.drawn == status }
            return alike.isEmpty
              ? nil : Cell(band: band, period: number, status: status, meetings: alike)
          }
        }
    }
  }

  /// How many meetings the fullest cell has.
  var most: Int { cells.map(\.meetings.count).max() ?? 1 }

  /// Returns the cell of a meeting in a band, as a place in `cells`, or nil if it has none.
  func cell(of meeting: Interaction, inBand band: Int) -> Int? {
    let number = period.number(of: meeting.day)
    return cells.firstIndex {
      $0.band == band && $0.period == number && $0.status == meeting.status.drawn
    }
  }

  /// Returns how many cells a band has in a period, and which of them this one is.
  func share(of place: Int) -> (index: Int, count: Int) {
    let cell = cells[place]
    let alike = cells.indices.filter {
      cells[$0].band == cell.band && cells[$0].period == cell.period
    }
    return (alike.firstIndex(of: place) ?? 0, alike.count)
  }
}

extension Interaction.Status {
  /// The status that it is drawn as: what goes on is held, what is hoped for is planned.
  var drawn: Self {
    switch self {
    case .held, .ongoing: .held
    case .planned, .hoped: .planned
    case .postponed: .postponed
    }
  }
}
