import Territories

extension CellCoverage {
  /// A crosswalk of the wanted weights, a commune a cell; a cell of weight 0 has no commune.
  static func grid(_ weights: [[Double]], state: CoverageState = .silent) -> CellCoverage {
    let columnCount = weights.map(\.count).max() ?? 0
    let cells = weights.indices.flatMap { row in
      weights[row].indices.filter { weights[row][$0] > 0 }.map { (row, $0) }
    }
    let rows = Zoning(
      id: "district", zones: weights.indices.map { Zoning.Zone(id: "d\($0)", name: "D\($0)") },
      memberships: cells.map { [Zoning.Membership(zone: $0.0)] })
    let columns = Zoning(
      id: "sector", zones: (0..<columnCount).map { Zoning.Zone(id: "s\($0)", name: "S\($0)") },
      memberships: cells.map { [Zoning.Membership(zone: $0.1)] })
    let crosswalk = rows.crosswalk(
      with: columns, communeWeights: cells.map { weights[$0.0][$0.1] })
    let states = weights.map { _ in Array(repeating: state, count: columnCount) }
    return CellCoverage(of: crosswalk, states: states)
  }
}
