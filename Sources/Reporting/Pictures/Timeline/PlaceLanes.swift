import Graphviz
import Partners
import Territories

/// The places of very many meetings of one territory, a lane for each, so that none hides another's
/// name.
struct PlaceLanes {
  /// The most meetings whose places can be written beside their marks.
  static let mostMeetings = 30
  /// The most places that have a lane of their own.
  static let mostPlaces = 40
  /// The height of a lane, in points.
  static let height = 16.0

  /// The names of the places, those of most meetings first.
  let places: [String]
  /// The lane of each commune by its code; all others share the last lane.
  private let lanes: [String: Int]
  /// Where each meeting took place, by its identifier.
  private let communes: [String: String]

  /// Gives each place of some meetings a lane, or nil if there are few meetings.
  init?(_ meetings: [Interaction], _ network: Network) {
    guard meetings.count > PlaceLanes.mostMeetings else { return nil }
    let located = meetings.compactMap { meeting in
      network.commune(of: meeting).map { (id: meeting.id, commune: $0) }
    }
    communes = Dictionary(
      located.map { ($0.id, $0.commune) }, uniquingKeysWith: { first, _ in first })
    let counts = Dictionary(grouping: located, by: \.commune).mapValues(\.count)
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(PlaceLanes.mostPlaces).map(\.key)
    lanes = Dictionary(uniqueKeysWithValues: ranked.enumerated().map { ($1, $0) })
    let isComplete = located.count == meetings.count && counts.count == ranked.count
    places = ranked.map { network.commune($0)?.name ?? $0 } + (isComplete ? [] : ["…"])
  }

  /// Returns how high the lane of a meeting is, in points, below the line of the gaps.
  func y(of meeting: Interaction, below gaps: Double) -> Double {
    let lane = communes[meeting.id].flatMap { lanes[$0] } ?? places.count - 1
    return y(ofLane: lane, below: gaps)
  }

  /// Returns how high a lane is, in points, below the line of the gaps.
  func y(ofLane lane: Int, below gaps: Double) -> Double {
    gaps - 20 - PlaceLanes.height * Double(lane)
  }
}

extension MeetingTimeline {
  /// The lanes of places with their names.
  var laneLines: [Backdrop.Shape] {
    guard let lanes else { return [] }
    return lanes.places.enumerated().flatMap { number, name -> [Backdrop.Shape] in
      let y = lanes.y(ofLane: number, below: middle(of: 0) + row.gaps)
      let id = "place-\(number)"
      return [
        .polyline(
          points: [Point(x: 0, y: y), Point(x: TimelineScale.width, y: y)], stroke: "#d9d9d9",
          width: 0.5, style: .solid, id: id, cssClass: "place"),
        .text(
          name.shortened(to: 30).drawableLine, at: Point(x: -14, y: y - 3), size: 10,
          color: Palette.smallPrint, anchor: .end, id: id, cssClass: "place"),
      ]
    }
  }
}
