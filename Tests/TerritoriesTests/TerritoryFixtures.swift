import Territories

extension Zoning {
  /// A zoning from the zones of each commune, whole and stated.
  init(_ id: String, _ names: [String], communes: [[Int]]) {
    self.init(
      id, names, shares: communes.map { zones in zones.map { (zone: $0, share: 1.0) } })
  }

  /// A zoning from the zones of each commune and its share in them, stated.
  init(_ id: String, _ names: [String], shares: [[(zone: Int, share: Double)]]) {
    self.init(
      id: id, zones: names.map { Zone(id: $0, name: $0) },
      memberships: shares.map { $0.map { Membership(zone: $0.zone, share: $0.share) } })
  }

  /// Shares drawn at random for each commune: holes, parts, wholes and overlaps.
  static func random(
    _ id: String, zones: Int, communes: Int, using generator: inout SeededGenerator
  ) -> Zoning {
    Zoning(
      id, (0..<zones).map { "\(id)-\($0)" },
      shares: (0..<communes).map { _ in
        (0..<zones).filter { _ in Bool.random(using: &generator) }.map {
          (zone: $0, share: Double.random(in: 0...1, using: &generator))
        }
      })
  }
}

extension Crosswalk {
  /// A crosswalk from its cells; one commune stands for each.
  init(cells: [[Double]], rowOnly: [Double] = []) {
    let columnCount = cells.first?.count ?? 0
    let places = cells.indices.flatMap { row in (0..<columnCount).map { (row, $0) } }
    self.init(
      rows: Zoning(
        "r", cells.indices.map { "r\($0)" },
        communes: places.map { [$0.0] } + rowOnly.indices.map { [$0] }),
      columns: Zoning(
        "c", (0..<columnCount).map { "c\($0)" },
        communes: places.map { [$0.1] } + rowOnly.map { _ in [] }),
      communeWeights: cells.flatMap { $0 } + rowOnly)
  }

  /// A crosswalk of random zonings with shares, overlaps and holes.
  static func random(seed: UInt64) -> Crosswalk {
    var generator = SeededGenerator(seed: seed)
    let sizes = (Int.random(in: 1...6, using: &generator), Int.random(in: 1...5, using: &generator))
    let rows = Zoning.random("r", zones: sizes.0, communes: 40, using: &generator)
    let columns = Zoning.random("c", zones: sizes.1, communes: 40, using: &generator)
    let weights = (0..<40).map { _ in Double.random(in: 0...5000, using: &generator) }
    return rows.crosswalk(with: columns, communeWeights: weights)
  }

  /// The same crosswalk with rows and columns exchanged.
  var swapped: Crosswalk {
    Crosswalk(
      cells: columns.zones.indices.map { column in rows.zones.indices.map { weights[$0][column] } })
  }

  /// Three districts that do not nest in three care sectors, with the pupils of each cell.
  ///
  ///            Alès  Nord   Sud
  ///     EN1     600   200   200
  ///     EN2       –   400     –
  ///     EN3     150     –   450
  ///
  /// One commune stands for each cell; the figures are those of `field.md`, §3.1.
  static let toy = Crosswalk(
    rows: Zoning("district", ["EN1", "EN2", "EN3"], communes: [[0], [0], [0], [1], [2], [2]]),
    columns: Zoning("care", ["Alès", "Nord", "Sud"], communes: [[0], [1], [2], [1], [0], [2]]),
    communeWeights: [600, 200, 200, 400, 150, 450])
}
