import Territories

/// Which schools, and which cells of care sector and district, have a live link to their own care.
public struct Coverage: Sendable {
  /// The units of the register, in the order of the records.
  public let units: [UnitCoverage]
  /// The cells: districts in rows, care sectors in columns.
  public let cells: CellCoverage
  /// The ties of the units of each cell to those responsible for it.
  public let cellTies: [[[CareTie]]]
  /// The units that took part under an anonymous group, by kind of unit: how many of how many.
  public let anonymous: [Anonymous]

  /// That some units of a kind took part without being named.
  public struct Anonymous: Sendable, Hashable {
    /// The group, as an index into the institutions.
    public let group: Int
    /// How many units the group stands for.
    public let count: Int
    /// How many units of that kind the register has.
    public let registered: Int
    /// How many of them have no tie under their own name.
    public let unnamed: Int
  }

  /// Returns what a cell hangs on.
  public func threads(row: Int, column: Int) -> [UnitCoverage.Thread] {
    TieBundle(ties: cellTies[row][column]).threads
  }
}

extension Network {
  /// Returns the coverage of the register and of the cells within the window, or nil if the
  /// records lack one of the two territorial systems.
  ///
  /// A tie counts for a unit only if the body of care is responsible for the unit's own care
  /// sector, by what it serves or, if it serves nothing, by its seat.
  ///
  /// Conventions: a unit without a tie is *silent*, unless an anonymous group of its kind took
  /// part: then nobody can say which units it stands for, and it is *unknown*; so is a unit whose
  /// own care sector is not recorded. A cell has the ties of its units; without any, it is unknown
  /// as soon as one of its units is.
  ///
  /// - Complexity: O(*p* + *u* · *t*) for *p* participations, *u* units and *t* ties.
  public func coverage(_ settings: AnalysisSettings) -> Coverage? {
    guard let finder = CareTies(self, settings), let districts = zonings[settings.educationZoning]
    else { return nil }
    let ties = Dictionary(grouping: finder.all, by: \.unit)
    let anonymous = anonymous(ties)
    let kinds = Set(anonymous.map { unitKind(ofGroup: $0.group) })
    let units = institutions.indices.filter { institutions[$0].isExpected }.map { unit in
      coverage(
        of: unit, ties[unit] ?? [], finder.zoning,
        isSilenceKnown: !kinds.contains(institutions[unit].kind))
    }
    let crosswalk = districts.crosswalk(
      with: finder.zoning, communeWeights: communes.map(\.pupils))
    let grid = CoverageGrid(self, units, crosswalk)
    return Coverage(
      units: units, cells: CellCoverage(of: crosswalk, states: grid.states),
      cellTies: grid.ties, anonymous: anonymous)
  }

  private func coverage(
    of unit: Int, _ ties: [CareTie], _ zoning: Zoning, isSilenceKnown: Bool
  ) -> UnitCoverage {
    let commune = institutions[unit].commune.flatMap { communeIndex[$0] }
    let zones = commune.map { Set(zoning.memberships[$0].map(\.zone)) } ?? []
    let own = ties.filter { !$0.zones.isDisjoint(with: zones) }
    let bundle = TieBundle(ties: own)
    return UnitCoverage(
      unit: unit, state: bundle.state(isSilenceKnown: isSilenceKnown && !zones.isEmpty),
      threads: bundle.threads, ties: own,
      tiesElsewhere: ties.filter { $0.zones.isDisjoint(with: zones) })
  }

  /// The anonymous groups of units that have ties in the window.
  private func anonymous(_ ties: [Int: [CareTie]]) -> [Coverage.Anonymous] {
    ties.keys.sorted().compactMap { group in
      guard !institutions[group].isExpected, let count = institutions[group].count else {
        return nil
      }
      let kind = unitKind(ofGroup: group)
      let units = institutions.indices.filter {
        institutions[$0].isExpected && institutions[$0].kind == kind
      }
      guard !units.isEmpty else { return nil }
      return Coverage.Anonymous(
        group: group, count: count, registered: units.count,
        unnamed: units.count { ties[$0] == nil })
    }
  }

  /// A group of kind `college-group` stands for units of kind `college`.
  private func unitKind(ofGroup group: Int) -> String {
    let kind = institutions[group].kind
    return kind.hasSuffix("-group") ? String(kind.dropLast("-group".count)) : kind
  }
}

/// Sorts units and their ties into the cells of a crosswalk.
private struct CoverageGrid {
  var ties: [[[CareTie]]]
  /// Whether the cell has a unit, and every one of its units is known to have a tie or none.
  private var isKnown: [[Bool]]

  init(_ network: Network, _ units: [UnitCoverage], _ crosswalk: Crosswalk) {
    ties = crosswalk.weights.map { $0.map { _ in [] } }
    isKnown = crosswalk.weights.map { $0.map { _ in false } }
    // Units of an unknown state come last, so that one of them is enough to know nothing.
    for unit in units.filter({ $0.state != .unknown }) + units.filter({ $0.state == .unknown }) {
      guard let code = network.institutions[unit.unit].commune,
        let commune = network.communeIndex[code]
      else { continue }
      for row in crosswalk.rows.memberships[commune] {
        for column in crosswalk.columns.memberships[commune] {
          add(unit, row.zone, column.zone)
        }
      }
    }
  }

  private mutating func add(_ unit: UnitCoverage, _ row: Int, _ column: Int) {
    ties[row][column] += unit.ties.filter { $0.zones.contains(column) }
    isKnown[row][column] = unit.state != .unknown
  }

  var states: [[CoverageState]] {
    ties.indices.map { row in
      ties[row].indices.map { column in
        TieBundle(ties: ties[row][column]).state(isSilenceKnown: isKnown[row][column])
      }
    }
  }
}
