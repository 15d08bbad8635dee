import Territories

/// The fewest introductions that give a cell two carriers again.
///
/// An introduction is one meeting of a school of the cell with a body of care that answers for the
/// care sector and has no tie in the cell.
public struct CellRepair: Sendable, Hashable {
  /// The heaviest unit of the cell that stays, or nil if the register has none there.
  public let unit: Int?
  /// How many bodies of care still have a tie in the cell.
  public let carriersLeft: Int
  /// Whom to introduce, the nearest seat first, as indices into the institutions.
  public let introductions: [Int]
  /// How many introductions more it would take, and nobody is recorded for.
  public let missing: Int
}

/// Finds who could step in, once somebody left.
struct CellRepairs {
  private let network: Network
  private let after: Coverage
  private let leaving: Set<Int>
  private let bodies: [[Int]]
  private let heaviest: [[Int?]]

  init?(_ network: Network, _ settings: AnalysisSettings, after: Coverage, leaving: Set<Int>) {
    guard let finder = CareTies(network, settings) else { return nil }
    self.network = network
    self.after = after
    self.leaving = leaving
    let care = CareBodies(network, settings, leaving: leaving)
    var bodies: [[Int]] = finder.zoning.zones.map { _ in [] }
    for part in care.parts {
      let body = network.carrier(of: part, settings)
      for zone in finder.zones(of: network.institutions[part]) where bodies[zone].last != body {
        bodies[zone].append(body)
      }
    }
    self.bodies = bodies.map { Set($0).sorted() }
    heaviest = CellRepairs.heaviest(network, after, leaving)
  }

  /// Returns the smallest repair of a cell.
  func repair(row: Int, column: Int) -> CellRepair {
    let carriers = Set(after.cellTies[row][column].map(\.carrier))
    let unit = heaviest[row][column]
    let strangers = bodies[column].filter { !carriers.contains($0) }
    let needed = max(0, 2 - carriers.count)
    let chosen = nearest(to: unit, of: strangers).prefix(needed)
    return CellRepair(
      unit: unit, carriersLeft: carriers.count, introductions: Array(chosen),
      missing: needed - chosen.count)
  }

  /// The bodies by the distance of their seat, those without one last, in the order of the records.
  private func nearest(to unit: Int?, of bodies: [Int]) -> [Int] {
    let home = unit.flatMap(network.seat(of:))
    let distances = bodies.map { body in
      guard let home, let seat = network.seat(of: body) else { return Double.infinity }
      return home.distance(to: seat)
    }
    return bodies.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }.map { bodies[$0] }
  }

  /// The heaviest unit of each cell that stays, of equal ones the first of the records.
  private static func heaviest(
    _ network: Network, _ after: Coverage, _ leaving: Set<Int>
  ) -> [[Int?]] {
    let crosswalk = after.cells.crosswalk
    var heaviest: [[Int?]] = crosswalk.weights.map { $0.map { _ in nil } }
    for unit in after.units.map(\.unit) where !leaving.contains(unit) {
      guard let code = network.institutions[unit].commune,
        let commune = network.communeIndex[code]
      else { continue }
      let weight = network.institutions[unit].weight ?? 0
      for row in crosswalk.rows.memberships[commune].map(\.zone) {
        for column in crosswalk.columns.memberships[commune].map(\.zone) {
          let best = heaviest[row][column].map { network.institutions[$0].weight ?? 0 }
          if best.map({ weight > $0 }) ?? true { heaviest[row][column] = unit }
        }
      }
    }
    return heaviest
  }
}
