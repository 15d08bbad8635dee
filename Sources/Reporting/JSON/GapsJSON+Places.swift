import Partners
import Tables
import Territories

extension Analysis {
  /// The zones, communes or institutions that a gap is about, by identifier.
  func places(of gap: Gap) -> [JSONValue] {
    switch gap.kind {
    case .cell(let row, let column, _), .lapsedCell(let row, let column),
      .onePlace(let row, let column):
      [district(row), zone(column, settings.careZoning)]
    case .silentUnits(let row, let column, let units):
      [district(row), zone(column, settings.careZoning)] + ids(units)
    case .split(let row): [district(row)]
    case .missing(_, let zoning, let index): [zone(index, zoning)]
    case .lapsed(let index): [zone(index, settings.meetingZoning)]
    case .silentMembers(let institutions): ids(institutions)
    case .distant(_, let communes), .neverHosted(_, let communes), .unassigned(_, let communes),
      .doublyAssigned(_, let communes), .unlisted(let communes):
      communes.map { .string(network.communes[$0].code) }
    }
  }

  private func district(_ row: Int) -> JSONValue {
    JSONValue(coverage?.cells.crosswalk.rows.zones[row].id)
  }

  private func zone(_ index: Int, _ zoning: String) -> JSONValue {
    JSONValue(network.zonings[zoning]?.zones[index].id)
  }

  private func ids(_ institutions: [Int]) -> [JSONValue] {
    institutions.map { .string(network.institutions[$0].id) }
  }
}

extension Gap.Kind {
  /// The name of the kind in machine-readable output.
  var name: String {
    switch self {
    case .cell: "cell"
    case .lapsedCell: "lapsed-cell"
    case .onePlace: "one-place"
    case .silentUnits: "silent-units"
    case .missing(let kind, _, _): kind == nil ? "no-care" : "missing-kind"
    case .distant: "distant"
    case .lapsed: "lapsed"
    case .silentMembers: "silent-members"
    case .split: "split-district"
    case .neverHosted: "never-hosted"
    case .unassigned: "unassigned"
    case .doublyAssigned: "doubly-assigned"
    case .unlisted: "unlisted"
    }
  }
}
