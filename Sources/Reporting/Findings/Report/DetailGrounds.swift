import Languages
import Partners
import Territories

/// What the rows of the explaining sections rest on.
extension Report {
  /// The coverage by state: the occasions of what is linked, the units of what is not.
  func coverageSection(_ coverage: Coverage, _ grounds: RecordGrounds) -> Document.Section {
    let occasions = Set(coverage.units.flatMap { $0.ties.map(\.occasion) }).sorted()
    let states = CoverageState.allCases.map { state -> Grounds in
      let cells = coverage.cells.states.indices.flatMap { row in
        coverage.cells.states[row].indices.filter { coverage.cells.states[row][$0] == state }
          .map { (row: row, column: $0) }
      }
      guard !state.isLinked else {
        let ties = cells.flatMap { coverage.cellTies[$0.row][$0.column].map(\.occasion) }
        return grounds.interactions(Set(ties).sorted())
      }
      let units = cells.flatMap { coverage.cellUnits[$0.row][$0.column] }
      return grounds.institutions(Set(units).sorted().map { coverage.units[$0].unit })
    }
    return analysis.coverageSection(coverage)
      .grounding(table: 0, with: Array(repeating: grounds.interactions(occasions), count: 4))
      .grounding(table: 1, with: states)
      .groundingItems(with: coverage.anonymous.map { grounds.institution($0.group) })
  }

  /// What each kind links: the occasions of that kind; what each sector links: its name.
  func linkageSection(_ coverage: Coverage, _ grounds: RecordGrounds) -> Document.Section? {
    guard let linkages = analysis.linkages else { return nil }
    let occasions = Set(coverage.units.flatMap { $0.ties.map(\.occasion) }).sorted()
    let byKind = Dictionary(grouping: occasions) { network.interactions[$0].kind }
    return analysis.linkageSection(coverage)?
      .grounding(
        table: 0, with: linkages.byKind.map { grounds.interactions(byKind[$0.sort] ?? []) }
      )
      .grounding(table: 1, with: linkages.bySector.map { Grounds(sectors: [$0.sort]) })
  }

  /// How far the communes of each zone are: the record of the zone.
  func distanceSection(_ grounds: RecordGrounds) -> Document.Section? {
    guard let section = analysis.distanceSection,
      let zoning = network.zonings[analysis.settings.careZoning], zoning.zones.count <= 40
    else { return analysis.distanceSection }
    return section.grounding(table: 0, with: zoning.zones.map { zone($0, grounds) })
  }

  /// How far the two systems agree, zone by zone: the record of each zone.
  func alignmentSection(_ grounds: RecordGrounds) -> Document.Section? {
    guard let crosswalk = analysis.crosswalk else { return analysis.alignmentSection }
    let zones = crosswalk.rows.zones + crosswalk.columns.zones
    return analysis.alignmentSection?.grounding(table: 0, with: zones.map { zone($0, grounds) })
  }

  private func zone(_ zone: Zoning.Zone, _ grounds: RecordGrounds) -> Grounds {
    grounds.grounds(
      territories: [zone.name],
      network.territory(zone.id).map {
        [Grounds.Evidence(Text(verbatim: zone.name), $0.origin)]
      } ?? [])
  }
}
