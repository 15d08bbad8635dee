import Graphs
import Languages
import Partners
import Tables
import Territories

/// What the gaps rest on and are about.
extension Analysis {
  /// Returns the grounds of a gap.
  func grounds(of gap: Gap, number: Int, _ records: RecordGrounds) -> Grounds {
    let evidence = gap.rows.prefix(records.limit).map(records.evidence)
    let span = gap.since.map { $0...max($0, settings.window.asOf) }
    return records.grounds(
      anchor: "gap-\(number)", territories: territories(of: gap).distinct,
      sectors: sectors(of: gap), kinds: kinds(of: gap), span: span, evidence,
      of: gap.rows.count)
  }

  /// The zones that a gap is about, by name.
  private func territories(of gap: Gap) -> [String] {
    switch gap.kind {
    case .cell(let row, let column, _), .lapsedCell(let row, let column),
      .onePlace(let row, let column), .silentUnits(let row, let column, _):
      [districtName(row), zoneName(column)]
    case .missing(_, let zoning, let zone):
      [network.zonings[zoning]?.zones[zone].name].compactMap { $0 }
    case .distant(let zone, _): [zoneName(zone)]
    case .lapsed(let zone), .neverHosted(let zone, _):
      [network.zonings[settings.meetingZoning]?.zones[zone].name].compactMap { $0 }
    case .split(let row): [districtName(row)]
    case .silentMembers, .unassigned, .doublyAssigned, .unlisted: []
    }
  }

  private func sectors(of gap: Gap) -> [Sector] {
    switch gap.kind {
    case .silentUnits(_, _, let units):
      units.prefix(200).map { network.institutions[$0].sector }.distinct
    case .silentMembers(let members): members.map { network.institutions[$0].sector }.distinct
    default: []
    }
  }

  private func kinds(of gap: Gap) -> [String] {
    switch gap.kind {
    case .lapsed, .neverHosted: [settings.meetingKind]
    default: []
    }
  }
}
