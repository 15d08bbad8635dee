import Tables
import Territories

extension Network {
  /// The cells without a doubled tie, those long forgotten, and those that one place carries.
  func cellGaps(_ coverage: Coverage, _ settings: AnalysisSettings) -> [Gap] {
    let crosswalk = coverage.cells.crosswalk
    return crosswalk.rows.zones.indices.flatMap { row in
      crosswalk.columns.zones.indices.compactMap { column -> Gap? in
        guard let state = coverage.cells.states[row][column],
          let kind = cellGap(row, column, state, coverage, settings)
        else { return nil }
        let contacts = coverage.cellContacts[row][column]
        let occasions = Set(coverage.cellTies[row][column].map(\.occasion)).sorted()
        let rows = occasions.isEmpty ? [contacts.lastOccasion].compactMap { $0 } : occasions
        return Gap(
          kind: kind, weight: crosswalk.weights[row][column], since: contacts.last,
          rows: state == .unknown
            ? coverage.anonymous.map { institutions[$0.group].origin }
            : rows.map { interactions[$0].origin })
      }
    }
  }

  /// What is wrong with a cell; that the last contact is long ago outweighs what it hung on.
  private func cellGap(
    _ row: Int, _ column: Int, _ state: CoverageState, _ coverage: Coverage,
    _ settings: AnalysisSettings
  ) -> Gap.Kind? {
    let open = coverage.cellContacts[row][column].openGap(on: settings.window.asOf)
    if state != .unknown, let open, open > settings.lapseLimit {
      return .lapsedCell(row: row, column: column)
    }
    guard state == .covered else { return .cell(row: row, column: column, state: state) }
    let isOnePlace = coverage.threads(row: row, column: column).contains(.place)
    return isOnePlace ? .onePlace(row: row, column: column) : nil
  }

  /// The silent units of each cell that others link; where the whole cell is silent, it says so.
  func silentUnitGaps(_ coverage: Coverage) -> [Gap] {
    let crosswalk = coverage.cells.crosswalk
    let main = (rows: crosswalk.rows.mainZones, columns: crosswalk.columns.mainZones)
    return crosswalk.rows.zones.indices.flatMap { row in
      crosswalk.columns.zones.indices.compactMap { column -> Gap? in
        guard coverage.cells.states[row][column] != .silent else { return nil }
        let silent = coverage.cellUnits[row][column].map { coverage.units[$0] }.filter { unit in
          let commune = institutions[unit.unit].commune.flatMap { communeIndex[$0] }
          return unit.state == .silent
            && commune.map { main.rows[$0] == row && main.columns[$0] == column } == true
        }
        return silent.isEmpty ? nil : silentUnitGap(silent, row, column)
      }
    }
  }

  private func silentUnitGap(_ silent: [UnitCoverage], _ row: Int, _ column: Int) -> Gap {
    let heaviest = silent.map(\.unit).sorted { left, right in
      let weights = (institutions[left].weight ?? 0, institutions[right].weight ?? 0)
      return weights.0 == weights.1 ? left < right : weights.0 > weights.1
    }
    return Gap(
      kind: .silentUnits(row: row, column: column, units: heaviest),
      weight: heaviest.reduce(0) { $0 + (institutions[$1].weight ?? 0) },
      since: nil,
      rows: heaviest.map { institutions[$0].origin })
  }

  /// The weight of a split district is what lies outside its main care sector.
  func splitGaps(_ coverage: Coverage) -> [Gap] {
    let crosswalk = coverage.cells.crosswalk
    return crosswalk.rows.zones.indices.compactMap { row in
      guard crosswalk.columns(crossing: row).count > 1 else { return nil }
      let main = crosswalk.weights[row].max() ?? 0
      return Gap(
        kind: .split(row: row), weight: crosswalk.rowTotal(row) - main, since: nil,
        rows: rows(ofTerritory: crosswalk.rows.zones[row].id))
    }
  }
}
