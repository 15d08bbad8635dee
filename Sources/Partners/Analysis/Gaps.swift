import Tables
import Territories

extension Network {
  /// Returns the gaps of the network, the most serious first.
  ///
  /// Conventions: what nobody reaches comes before what is badly divided; within each, the more
  /// pupils concerned the earlier; equal weights keep the order of the kinds and of the records.
  ///
  /// - Parameters:
  ///   - coverage: The coverage of the same network, or nil if it lacks one of the two systems.
  ///   - settings: The window and the systems.
  public func gaps(_ coverage: Coverage?, _ settings: AnalysisSettings) -> [Gap] {
    let found =
      (coverage.map(cellGaps) ?? []) + lapsedGaps(settings) + (coverage.map(splitGaps) ?? [])
      + hostGaps(settings) + unassignedGaps(settings) + unlistedGaps(settings)
    return found.enumerated().sorted { left, right in
      if left.element.isUncovered != right.element.isUncovered { return left.element.isUncovered }
      if left.element.weight != right.element.weight {
        return left.element.weight > right.element.weight
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  private func cellGaps(_ coverage: Coverage) -> [Gap] {
    let crosswalk = coverage.cells.crosswalk
    return crosswalk.rows.zones.indices.flatMap { row in
      crosswalk.columns.zones.indices.compactMap { column -> Gap? in
        guard let state = coverage.cells.states[row][column], state != .covered else { return nil }
        let occasions = Set(coverage.cellTies[row][column].map(\.occasion)).sorted()
        return Gap(
          kind: .cell(row: row, column: column, state: state),
          weight: crosswalk.weights[row][column],
          since: occasions.compactMap { interactions[$0].start?.last }.max(),
          rows: state == .unknown
            ? coverage.anonymous.map { institutions[$0.group].origin }
            : occasions.map { interactions[$0].origin })
      }
    }
  }

  private func lapsedGaps(_ settings: AnalysisSettings) -> [Gap] {
    guard let zoning = zonings[settings.meetingZoning] else { return [] }
    return meetingHistories(settings).compactMap { history in
      guard history.openGap.map({ $0 > settings.lapseLimit }) ?? true else { return nil }
      return Gap(
        kind: .lapsed(zone: history.zone), weight: pupils(of: zoning.communes(of: history.zone)),
        since: history.last, rows: history.meetings.suffix(1).map(\.origin))
    }
  }

  /// The weight of a split district is what lies outside its main care sector.
  private func splitGaps(_ coverage: Coverage) -> [Gap] {
    let crosswalk = coverage.cells.crosswalk
    return crosswalk.rows.zones.indices.compactMap { row in
      guard crosswalk.columns(crossing: row).count > 1 else { return nil }
      let main = crosswalk.weights[row].max() ?? 0
      return Gap(
        kind: .split(row: row), weight: crosswalk.rowTotal(row) - main, since: nil,
        rows: rows(ofTerritory: crosswalk.rows.zones[row].id))
    }
  }

  private func hostGaps(_ settings: AnalysisSettings) -> [Gap] {
    guard let zoning = zonings[settings.meetingZoning] else { return [] }
    let hosts = hostCommunes(settings)
    return zoning.zones.indices.compactMap { zone in
      let communes = zoning.communes(of: zone).filter { !hosts.contains(self.communes[$0].code) }
      guard !communes.isEmpty else { return nil }
      return Gap(
        kind: .neverHosted(zone: zone, communes: bySize(communes)), weight: pupils(of: communes),
        since: nil, rows: rows(ofTerritory: zoning.zones[zone].id))
    }
  }

  private func unassignedGaps(_ settings: AnalysisSettings) -> [Gap] {
    guard let communes = zonings[settings.educationZoning]?.unassigned, !communes.isEmpty
    else { return [] }
    let kind = Gap.Kind.unassigned(communes: bySize(communes))
    return [Gap(kind: kind, weight: pupils(of: communes), since: nil, rows: [])]
  }

  private func unlistedGaps(_ settings: AnalysisSettings) -> [Gap] {
    guard let zoning = zonings[settings.directoryZoning] else { return [] }
    let directories = tools.filter { $0.kind == settings.directoryKind }
    let listed = Set(directories.compactMap { $0.territory.flatMap(zoning.zone(id:)) })
    let communes = zoning.memberships.indices.filter { commune in
      !zoning.memberships[commune].contains { listed.contains($0.zone) }
    }
    guard !communes.isEmpty, !directories.isEmpty else { return [] }
    return [
      Gap(
        kind: .unlisted(communes: bySize(communes)), weight: pupils(of: communes), since: nil,
        rows: directories.map(\.origin))
    ]
  }

  private func pupils(of communes: [Int]) -> Double {
    communes.reduce(0) { $0 + (self.communes[$1].pupils ?? 0) }
  }

  private func bySize(_ communes: [Int]) -> [Int] {
    communes.sorted { left, right in
      let sizes = (self.communes[left].population ?? 0, self.communes[right].population ?? 0)
      return sizes.0 == sizes.1 ? left < right : sizes.0 > sizes.1
    }
  }

  private func rows(ofTerritory id: String) -> [Origin] {
    territory(id).map { [$0.origin] } ?? []
  }
}
