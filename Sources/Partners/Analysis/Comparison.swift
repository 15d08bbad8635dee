import Territories

/// What changed in a network: two windows of one folder, or two folders, on the same register.
///
///     let comparison = Comparison(from: network, settings2021, to: network, settings2022)
///     comparison.partnerTies.kept.count          // pairs that met in both years
///     comparison.cells.share(\.before)           // of the pupils of 2022, on the ties of 2021
///
/// Read it beside the two recording practices: a difference may be one of recording.
///
/// Conventions: institutions, units and zones are the same if their identifiers are; a unit that
/// one side alone expects is listed apart and counts nowhere; weights are those of the second side;
/// an occasion of more than `Moment.crowdLimit` institutions ties nobody.
public struct Comparison: Sendable {
  /// The first side.
  public let before: Moment
  /// The second side.
  public let after: Moment
  /// The institutions of both, and the units that one side alone expects.
  public let roster: Roster
  /// What became of the cells that both sides have; empty where a side has no coverage.
  public let cells: [CellChange]
  /// How many cells one side alone has, and which count nowhere.
  public let cellsApart: Int
  /// What became of the units that both sides expect, in the order of the roster.
  public let units: [UnitChange]
  /// The ties of institutions that were at one occasion together.
  public let partnerTies: TieTurnover
  /// The ties of units with bodies of their own care.
  public let careTies: TieTurnover
  /// What became of who was at something.
  public let presence: PresenceChange
  /// When the meetings visited each zone, by the two sides.
  public let meetings: [MeetingChange]

  /// Compares two networks, or one with itself, each in its window.
  ///
  /// - Parameters:
  ///   - network: The network before.
  ///   - settings: Its window and systems.
  ///   - other: The network after.
  ///   - otherSettings: Its window and systems.
  ///   - coverage: The coverage of the network after on its whole register, where it is known.
  /// - Complexity: that of two coverages, and O(*t*) for *t* ties of institutions.
  public init(
    from network: Network, _ settings: AnalysisSettings, to other: Network,
    _ otherSettings: AnalysisSettings, coverage: Coverage? = nil
  ) {
    roster = Roster(network, other)
    before = Moment(network, settings, roster)
    after = Moment(other, otherSettings, roster, coverage: coverage)
    partnerTies = TieTurnover(from: before.partnerPairs, to: after.partnerPairs)
    careTies = TieTurnover(from: before.carePairs, to: after.carePairs)
    presence = PresenceChange(from: before.present, to: after.present)
    meetings = before.meetingChanges(to: after)
    units = before.unitChanges(to: after, roster)
    let sides = (before.coverage?.cells, after.coverage?.cells)
    cells = sides.0.flatMap { old in sides.1.map { old.changes(to: $0) } } ?? []
    let cellCount = (sides.0?.cellCount ?? 0) + (sides.1?.cellCount ?? 0)
    cellsApart = cellCount - 2 * cells.count
  }

  /// Whether the difference may be one of recording.
  public var isRecordingDifferent: Bool {
    after.practice.differs(from: before.practice)
  }
}

extension Moment {
  /// Returns what became of the units, in the order of the second side.
  fileprivate func unitChanges(to after: Moment, _ roster: Roster) -> [UnitChange] {
    let states = Dictionary(
      (coverage?.units ?? []).map { (common.institutions[$0.unit].id, $0.state) },
      uniquingKeysWith: { first, _ in first })
    return (after.coverage?.units ?? []).compactMap { unit in
      let id = after.common.institutions[unit.unit].id
      guard let row = roster.rows[id], let state = states[id] else { return nil }
      return UnitChange(unit: row, before: state, after: unit.state)
    }
  }
}
