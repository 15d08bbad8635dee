import Tables
import Territories

/// Sorts units and their ties into the cells of a crosswalk.
struct CoverageGrid {
  private(set) var ties: [[[CareTie]]]
  private(set) var units: [[[Int]]]
  private var earlierTies: [[[CareTie]]]
  /// Whether the cell has a unit, and every one of its units is known to have a tie or none.
  private var isKnown: [[Bool]]

  init(_ network: Network, _ units: [UnitCoverage], _ crosswalk: Crosswalk) {
    ties = crosswalk.weights.map { $0.map { _ in [] } }
    self.units = crosswalk.weights.map { $0.map { _ in [] } }
    earlierTies = ties
    isKnown = crosswalk.weights.map { $0.map { _ in false } }
    // Units of an unknown state come last, so that one of them is enough to know nothing.
    let order =
      units.indices.filter { units[$0].state != .unknown }
      + units.indices.filter { units[$0].state == .unknown }
    for unit in order {
      guard let code = network.institutions[units[unit].unit].commune,
        let commune = network.communeIndex[code]
      else { continue }
      for row in crosswalk.rows.memberships[commune] {
        for column in crosswalk.columns.memberships[commune] {
          add(unit, units[unit], row.zone, column.zone)
        }
      }
    }
  }

  private mutating func add(_ number: Int, _ unit: UnitCoverage, _ row: Int, _ column: Int) {
    units[row][column].append(number)
    ties[row][column] += unit.ties.filter { $0.zones.contains(column) }
    earlierTies[row][column] += unit.earlierTies.filter { $0.zones.contains(column) }
    isKnown[row][column] = unit.state != .unknown
  }

  var states: [[CoverageState]] {
    ties.indices.map { row in
      ties[row].indices.map { column in
        TieBundle(ties: ties[row][column]).state(isSilenceKnown: isKnown[row][column])
      }
    }
  }

  func contacts(in network: Network, asOf: Day) -> [[Contacts]] {
    ties.indices.map { row in
      ties[row].indices.map { column in
        Contacts(ties[row][column] + earlierTies[row][column], in: network, asOf: asOf)
      }
    }
  }
}
