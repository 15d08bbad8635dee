import Languages
import Partners
import Tables
import Territories

/// What a gap says.
extension Analysis {
  /// Returns the gap in one sentence.
  public func sentence(of gap: Gap) -> Text {
    switch gap.kind {
    case .cell(let row, let column, let state): cellSentence(row, column, state)
    case .lapsedCell(let row, let column): lapsedCellSentence(row, column)
    case .onePlace(let row, let column): onePlaceSentence(row, column)
    case .silentUnits(let row, let column, let units): silentUnitsSentence(row, column, units)
    case .missing(let kind, let zoning, let zone): missingSentence(kind, zoning, zone)
    case .distant(let zone, let communes): distantSentence(zone, communes)
    case .lapsed(let zone): lapsedSentence(zone)
    case .silentMembers(let institutions): silentMembersSentence(institutions)
    case .split(let row): splitSentence(row)
    case .neverHosted(let zone, let communes): neverHostedSentence(zone, communes)
    case .unassigned(let zoning, let communes): unassignedSentence(zoning, communes)
    case .doublyAssigned(let zoning, let communes): doublyAssignedSentence(zoning, communes)
    case .unlisted(let communes): unlistedSentence(communes)
    }
  }

  private func silentMembersSentence(_ institutions: [Int]) -> Text {
    Text { language in
      let names = institutions.map { network.institutions[$0].name }.list(in: language, atMost: 12)
      let count = language.counted(institutions.count, .member)
      return Text(
        fr: "\(count) d’une instance sans autre présence dans la période (\(names))",
        en: "\(count) of a governance body at nothing else in the window (\(names))")[language]
    }
  }
}
