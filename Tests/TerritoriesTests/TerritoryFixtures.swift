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
