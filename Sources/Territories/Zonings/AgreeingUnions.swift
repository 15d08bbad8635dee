import Graphs

/// A territory that is made of whole zones in both systems.
///
/// Read it as the ground on which both administrations can sit at one table with nobody missing
/// and nobody too many.
public struct AgreeingUnion: Sendable, Hashable {
  /// The row zones that it is made of, in order.
  public let rows: [Int]
  /// The column zones that it is made of, in order.
  public let columns: [Int]
  /// What its cells weigh.
  public let weight: Double
  /// What its zones weigh beyond the other system, where nobody can agree or disagree.
  public let rest: Double
}

extension Crosswalk {
  /// The smallest unions of zones whose limits both systems have in common.
  ///
  ///     // Rows 0 and 1 share column 0; row 2 coincides with column 1:
  ///     // [[5, 0], [3, 0], [0, 4]]
  ///     crosswalk.agreeingUnions.map(\.rows)       // [[0, 1], [2]]
  ///     crosswalk.agreeingUnions.map(\.weight)     // [8, 4]
  ///
  /// Conventions: the components of the crosswalk, zones being tied where they share weight; in
  /// the order of their first row; zones that share weight with none belong to no union.
  ///
  /// - Complexity: O(*r* · *c*) for *r* rows and *c* columns.
  public var agreeingUnions: [AgreeingUnion] {
    let rowCount = rows.zones.count
    let ties = rows.zones.indices.flatMap { row in
      columns(crossing: row).map { (row, rowCount + $0) }
    }
    let zones = Graph(vertexCount: rowCount + columns.zones.count, ties: ties)
    return zones.components().parts.filter { $0.count > 1 }.map { part in
      let indices = part.map(\.index)
      return union(
        of: indices.filter { $0 < rowCount },
        and: indices.filter { $0 >= rowCount }.map { $0 - rowCount })
    }
  }

  private func union(of rows: [Int], and columns: [Int]) -> AgreeingUnion {
    AgreeingUnion(
      rows: rows, columns: columns, weight: rows.reduce(0) { $0 + rowTotal($1) },
      rest: rows.reduce(0) { $0 + rowOnly[$1] } + columns.reduce(0) { $0 + columnOnly[$1] })
  }
}
