import Graphviz
import Languages
import Partners
import Tables
import Territories

/// When the meetings that should visit every territory did: a band for each, time from left to
/// right.
///
/// It shows all years, not only those of the window: 1480 days without a meeting do not fit into
/// one.
struct MeetingTimeline {
  /// One territory with its meetings.
  struct Band {
    let zone: Zoning.Zone
    let history: MeetingHistory
    /// Held, planned and put off, by date.
    let meetings: [Interaction]
  }

  /// The most bands that are drawn; of more, those that wait longest.
  static let mostBands = 40
  /// The most meetings whose marks and places can be told apart in several bands.
  static let mostMarks = 150

  let analysis: Analysis
  let request: DrawingRequest
  let bands: [Band]
  /// How many territories are left out.
  let omitted: Int
  /// The series that meetings belong to, by the day of their first.
  let series: [String]
  let scale: TimelineScale
  /// The places of the meetings of a single territory that has many.
  let lanes: PlaceLanes?
  /// How a band is laid out.
  let row: TimelineRow

  var language: Language { request.language }
  var height: Double { Double(bands.count) * row.height }
  /// Whether meetings are counted by periods instead of drawn one by one.
  var isCrowded: Bool { MeetingTimeline.isCrowded(bands) }
  var asOf: Day { analysis.settings.window.asOf }

  /// Prepares the timeline, or nil where no such meeting is recorded.
  init?(_ analysis: Analysis, for request: DrawingRequest) {
    let settings = analysis.settings
    guard let zoning = analysis.network.zonings[settings.meetingZoning] else { return nil }
    let meetings = analysis.network.meetingsByZone(settings).map { meetings in
      meetings.filter { MeetingTimeline.isShown($0, asOf: settings.window.asOf) }
    }
    let all = analysis.histories.map { history in
      Band(
        zone: zoning.zones[history.zone], history: history, meetings: meetings[history.zone])
    }
    let focused = all.filter { $0.zone.id == request.focus }
    let candidates = focused.isEmpty ? all : focused
    let dated = candidates.flatMap(\.meetings).sorted { $0.day < $1.day }
    let days = dated.map(\.day) + [settings.window.from, settings.window.asOf]
    guard !dated.isEmpty, let scale = TimelineScale(of: days) else { return nil }
    bands = MeetingTimeline.longestWaiting(candidates)
    lanes = bands.count == 1 ? PlaceLanes(bands[0].meetings, analysis.network) : nil
    row =
      lanes.map { .lanes($0.places.count) } ?? (MeetingTimeline.isCrowded(bands) ? .low : .roomy)
    omitted = candidates.count - bands.count
    (self.analysis, self.request, self.scale) = (analysis, request, scale)
    var series: [String] = []
    for parent in dated.compactMap(\.parent) where !series.contains(parent) {
      series.append(parent)
    }
    self.series = series
  }

  private static func isCrowded(_ bands: [Band]) -> Bool {
    bands.count > 1 && bands.reduce(0) { $0 + $1.meetings.count } > mostMarks
  }

  /// What was held after the day of the analysis is not known on it.
  private static func isShown(_ meeting: Interaction, asOf: Day) -> Bool {
    switch meeting.status {
    case .held, .ongoing: meeting.day <= asOf
    case .planned, .postponed: true
    case .hoped: false
    }
  }

  private static func longestWaiting(_ bands: [Band]) -> [Band] {
    guard bands.count > mostBands else { return bands }
    let ranked = bands.indices.sorted { left, right in
      let gaps = (bands[left].history.openGap ?? .max, bands[right].history.openGap ?? .max)
      return gaps.0 == gaps.1 ? left < right : gaps.0 > gaps.1
    }
    return ranked.prefix(mostBands).sorted().map { bands[$0] }
  }

  /// Returns the meeting that one that was put off became: the next of its series in its
  /// territory, or nil if none is recorded.
  func successor(of meeting: Interaction, in band: Band) -> Interaction? {
    band.meetings.first {
      $0.status != .postponed && $0.parent == meeting.parent && $0.day > meeting.day
    }
  }

  /// Returns the height of the middle of a band, in points.
  func middle(of band: Int) -> Double {
    height - (Double(band) + 0.5) * row.height
  }

  /// Returns where a meeting stands: in the lane of its place, else on the line of its band, or
  /// above it if it was put off.
  func point(of meeting: Interaction, in band: Int) -> Point {
    if let lanes {
      let y = lanes.y(of: meeting, below: middle(of: band) + row.gaps)
      return Point(x: scale.x(meeting.day), y: y)
    }
    let rise = meeting.status == .postponed ? 22.0 : 0
    return Point(x: scale.x(meeting.day), y: middle(of: band) + rise)
  }
}

extension Interaction {
  /// The first day that it may have been on.
  var day: Day { start?.first ?? Day(number: 0) }
}
