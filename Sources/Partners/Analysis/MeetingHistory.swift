import Tables
import Territories

/// When a kind of meeting visited a zone, and how long it has been.
///
/// Read the open gap as a question, not as a fault: 1480 days without a training meeting means
/// that nobody who arrived in four years has been to one near home.
///
/// Conventions: only what was held counts, on or before the day of the analysis; a meeting dated by
/// its year alone counts from its first day; gaps are in days and go back over all years, the share
/// within reach is of the window alone.
public struct MeetingHistory: Sendable, Hashable {
  /// The zone, as an index into its zoning.
  public let zone: Int
  /// The meetings, by date.
  public let meetings: [Interaction]
  /// The next meeting that is planned after the day of the analysis.
  public let planned: Interaction?
  /// How many meetings fell into the window.
  public let countInWindow: Int
  /// The days of the meetings, and the window that they are held against.
  public let times: ContactTimes
  /// The share of the days of the window that lie within reach of a meeting, from 0 to 1.
  public let reachedShare: Double

  /// The day of the analysis.
  public var asOf: Day { Day(number: times.window.upperBound) }

  /// The day of the last meeting.
  public var last: Day? { times.last.map { Day(number: $0) } }

  /// The days since the last meeting, or nil if there never was one.
  public var openGap: Int? { times.openGap }

  /// The longest time between two days of meeting, or nil with fewer than two.
  public var longestClosedGap: Int? { times.longestClosedGap }
}

extension Network {
  /// Returns when the meetings that should visit every zone did, zone by zone.
  ///
  /// A meeting visits the zone that it was meant for, else those of its commune.
  ///
  /// - Complexity: O(*i* + *m* log *m* + *z*) for *i* interactions, *m* meetings and *z* zones.
  public func meetingHistories(_ settings: AnalysisSettings) -> [MeetingHistory] {
    meetingsByZone(settings).enumerated().map { history(ofZone: $0, $1, settings) }
  }

  /// Returns the dated meetings of the kind that should visit every zone, zone by zone, by date:
  /// held, planned, put off and hoped for.
  ///
  /// A meeting visits the zone that it was meant for, else those of its commune.
  public func meetingsByZone(_ settings: AnalysisSettings) -> [[Interaction]] {
    guard let zoning = zonings[settings.meetingZoning] else { return [] }
    let meetings = interactions.filter { $0.kind == settings.meetingKind && $0.level == .event }
    let dated = meetings.filter { $0.start != nil }.sorted { before($0, $1) }
    var visits: [[Interaction]] = zoning.zones.map { _ in [] }
    for meeting in dated {
      for zone in Set(zones(of: meeting, in: zoning)) { visits[zone].append(meeting) }
    }
    return visits
  }

  /// - Parameter meetings: Those that visited the zone or are to do so, by date.
  private func history(
    ofZone zone: Int, _ meetings: [Interaction], _ settings: AnalysisSettings
  ) -> MeetingHistory {
    let window = settings.window
    let held = meetings.filter { meeting in
      meeting.status == .held && meeting.start.map { $0.first <= window.asOf } == true
    }
    let times = ContactTimes(
      days: held.compactMap { $0.start?.first.number }, window: window.days)
    return MeetingHistory(
      zone: zone, meetings: held,
      planned: meetings.first {
        $0.status == .planned && ($0.start?.first ?? window.asOf) > window.asOf
      },
      countInWindow: held.count { window.contains($0) }, times: times,
      reachedShare: times.share(within: settings.reachDays))
  }

  /// Returns how many persons took part in the largest of those meetings, or nil if no number is
  /// recorded.
  public func largestMeeting(_ settings: AnalysisSettings) -> Int? {
    interactions.filter { meeting in
      meeting.kind == settings.meetingKind && meeting.level == .event && meeting.status == .held
    }.compactMap(\.participants).max()
  }

  /// Returns the communes that have hosted such a meeting on or before the day of the analysis.
  public func hostCommunes(_ settings: AnalysisSettings) -> Set<String> {
    let held = interactions.filter { meeting in
      meeting.kind == settings.meetingKind && meeting.level == .event && meeting.status == .held
        && meeting.start.map { $0.first <= settings.window.asOf } == true
    }
    return Set(held.compactMap(commune(of:)))
  }

  /// Returns the code of the commune where an interaction took place: its own, else its host's.
  public func commune(of interaction: Interaction) -> String? {
    interaction.commune ?? institution(interaction.place)?.commune
  }

  /// Returns the zones of a zoning that an interaction reached.
  ///
  /// What is aimed at a territory reaches those that it is part of: a district lies in its
  /// département.
  func zones(of interaction: Interaction, in zoning: Zoning) -> [Int] {
    var (place, seen) = (interaction.territory, Set<String>())
    while let id = place, seen.insert(id).inserted {
      if let zone = zoning.zone(id: id) { return [zone] }
      place = territory(id)?.parent
    }
    guard let commune = commune(of: interaction).flatMap({ communeIndex[$0] }) else { return [] }
    return zoning.memberships[commune].map(\.zone)
  }

  private func before(_ left: Interaction, _ right: Interaction) -> Bool {
    guard let first = left.start?.first, let second = right.start?.first else { return false }
    return first < second
  }
}
