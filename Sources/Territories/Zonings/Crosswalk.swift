/// What two territorial systems have in common: the weight of each zone of one inside each zone
/// of the other.
///
/// Read a row as the number of partners that a zone has to deal with: a row with three cells is
/// a district whose schools belong to three care sectors.
///
/// Conventions: the weight of a commune is spread by its shares in both systems; shares that add
/// up to more than 1 are scaled down, so that nothing counts twice; what belongs to one system
/// only is kept beside the cells, so that totals are conserved.
public struct Crosswalk: Sendable, Hashable {
  /// The zoning of the rows.
  public let rows: Zoning
  /// The zoning of the columns.
  public let columns: Zoning
  /// The weight of each cell: `weights[row][column]`.
  public private(set) var weights: [[Double]]
  /// How much of each cell rests on inferred memberships.
  public private(set) var inferred: [[Double]]
  /// How many communes each cell holds, wholly or in part.
  public private(set) var communeCounts: [[Int]]
  /// The weight of each row zone that is in no column zone.
  public private(set) var rowOnly: [Double]
  /// The weight of each column zone that is in no row zone.
  public private(set) var columnOnly: [Double]
  /// The weight that is in neither system.
  public private(set) var outside = 0.0
  /// The communes whose weight is not recorded, and so counts nowhere.
  public private(set) var unweighted: [Int] = []

  /// Makes the crosswalk of two zonings of the same communes.
  ///
  /// - Parameters:
  ///   - rows: The zoning of the rows.
  ///   - columns: The zoning of the columns.
  ///   - communeWeights: What each commune weighs, nil where that is not recorded.
  /// - Complexity: O(*n* + *r* · *c*) for *n* memberships, *r* rows and *c* columns.
  public init(rows: Zoning, columns: Zoning, communeWeights: [Double?]) {
    precondition(
      rows.memberships.count == communeWeights.count
        && columns.memberships.count == communeWeights.count,
      "both zonings and the weights must speak of the same communes")
    self.rows = rows
    self.columns = columns
    let emptyRow = columns.zones.map { _ in 0.0 }
    weights = rows.zones.map { _ in emptyRow }
    inferred = weights
    communeCounts = rows.zones.map { _ in columns.zones.map { _ in 0 } }
    rowOnly = rows.zones.map { _ in 0 }
    columnOnly = emptyRow
    for (commune, weight) in communeWeights.enumerated() {
      if let weight { spread(weight, of: commune) } else { unweighted.append(commune) }
    }
  }

  private mutating func spread(_ weight: Double, of commune: Int) {
    let rowShares = Crosswalk.scaled(rows.memberships[commune])
    let columnShares = Crosswalk.scaled(columns.memberships[commune])
    let rowRest = max(0, 1 - rowShares.reduce(0) { $0 + $1.share })
    let columnRest = max(0, 1 - columnShares.reduce(0) { $0 + $1.share })
    for row in rowShares {
      for column in columnShares {
        let part = weight * row.share * column.share
        weights[row.zone][column.zone] += part
        communeCounts[row.zone][column.zone] += 1
        if row.basis == .inferred || column.basis == .inferred {
          inferred[row.zone][column.zone] += part
        }
      }
      rowOnly[row.zone] += weight * row.share * columnRest
    }
    for column in columnShares { columnOnly[column.zone] += weight * column.share * rowRest }
    outside += weight * rowRest * columnRest
  }

  private static func scaled(_ memberships: [Zoning.Membership]) -> [Zoning.Membership] {
    let total = memberships.reduce(0) { $0 + $1.share }
    guard total > 1 else { return memberships }
    return memberships.map {
      Zoning.Membership(zone: $0.zone, share: $0.share / total, basis: $0.basis)
    }
  }

  /// The weight in cells, that is in both systems.
  public var cellTotal: Double {
    weights.reduce(0) { $0 + $1.reduce(0, +) }
  }

  /// The weight of everything: cells, one system only, and neither.
  public var total: Double {
    cellTotal + rowOnly.reduce(0, +) + columnOnly.reduce(0, +) + outside
  }

  /// Returns the weight of a row zone inside the columns' system.
  public func rowTotal(_ row: Int) -> Double {
    weights[row].reduce(0, +)
  }

  /// Returns the weight of a column zone inside the rows' system.
  public func columnTotal(_ column: Int) -> Double {
    weights.reduce(0) { $0 + $1[column] }
  }

  /// Returns the columns that a row zone shares weight with, the straddle of the zone.
  public func columns(crossing row: Int) -> [Int] {
    columns.zones.indices.filter { weights[row][$0] > 0 }
  }

  /// Returns the rows that a column zone shares weight with.
  public func rows(crossing column: Int) -> [Int] {
    rows.zones.indices.filter { weights[$0][column] > 0 }
  }
}

extension Zoning {
  /// Returns the weight of each zone of this system inside each zone of another.
  ///
  /// - Complexity: That of `Crosswalk.init(rows:columns:communeWeights:)`.
  /// - SeeAlso: `Crosswalk`
  public func crosswalk(with columns: Zoning, communeWeights: [Double?]) -> Crosswalk {
    Crosswalk(rows: self, columns: columns, communeWeights: communeWeights)
  }
}
