import Territories

/// When the meetings visited a zone, by the two sides of a comparison.
public struct MeetingChange: Sendable, Hashable {
  /// The zone.
  public let zone: Zoning.Zone
  /// The history that the first side tells, or nil if it does not have the zone.
  public let before: MeetingHistory?
  /// The history that the second side tells, or nil if it does not have the zone.
  public let after: MeetingHistory?
}

extension Moment {
  /// Returns the histories of the zones of two sides: those of the second, then those that the
  /// first alone has.
  func meetingChanges(to after: Moment) -> [MeetingChange] {
    let (old, young) = (zones, after.zones)
    let past = Dictionary(
      zip(old.map(\.id), histories), uniquingKeysWith: { first, _ in first })
    let recent = Dictionary(
      zip(young.map(\.id), after.histories), uniquingKeysWith: { first, _ in first })
    return (young + old.filter { recent[$0.id] == nil }).map { zone in
      MeetingChange(zone: zone, before: past[zone.id], after: recent[zone.id])
    }
  }

  private var zones: [Zoning.Zone] {
    network.zonings[settings.meetingZoning]?.zones ?? []
  }
}
