import Territories

/// Which schools, and which cells of care sector and district, have a live tie to their own care.
public struct Coverage: Sendable {
  /// The units of the register, in the order of the records.
  public let units: [UnitCoverage]
  /// The cells: districts in rows, care sectors in columns.
  public let cells: CellCoverage
  /// The ties of the units of each cell to those responsible for it.
  public let cellTies: [[[CareTie]]]
  /// The units of each cell, as indices into `units`.
  public let cellUnits: [[[Int]]]
  /// When the units of each cell were in contact with those responsible for it, window or not.
  public let cellContacts: [[Contacts]]
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

  /// Returns how an institution of the register is linked, or nil if it is not in the register.
  ///
  /// - Complexity: O(log *u*) for *u* units.
  public func unit(_ institution: Int) -> UnitCoverage? {
    var (low, high) = (0, units.count)
    while low < high {
      let middle = (low + high) / 2
      if units[middle].unit < institution { low = middle + 1 } else { high = middle }
    }
    return units.indices.contains(low) && units[low].unit == institution ? units[low] : nil
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
    let ties = Dictionary(grouping: finder.ever, by: \.unit)
    let register = institutions.indices.filter { isExpected($0, settings) }
    let tied = Set(ties.filter { $0.value.contains(where: \.isLive) }.keys)
    let anonymous = anonymous(tied, register)
    let kinds = Set(anonymous.map { unitKind(ofGroup: $0.group) })
    let units = register.map { unit in
      coverage(
        of: unit, ties[unit] ?? [], finder,
        isSilenceKnown: !kinds.contains(institutions[unit].kind))
    }
    let crosswalk = districts.crosswalk(
      with: finder.zoning, communeWeights: communes.map(\.pupils))
    let grid = CoverageGrid(self, units, crosswalk)
    return Coverage(
      units: units, cells: CellCoverage(of: crosswalk, states: grid.states),
      cellTies: grid.ties, cellUnits: grid.units,
      cellContacts: grid.contacts(in: self, asOf: settings.window.asOf), anonymous: anonymous)
  }

  private func isExpected(_ institution: Int, _ settings: AnalysisSettings) -> Bool {
    institutions[institution].isExpected
      && settings.unitSectors.contains(institutions[institution].sector)
  }

  private func coverage(
    of unit: Int, _ ever: [CareTie], _ finder: CareTies, isSilenceKnown: Bool
  ) -> UnitCoverage {
    let commune = institutions[unit].commune.flatMap { communeIndex[$0] }
    let zones = commune.map { Set(finder.zoning.memberships[$0].map(\.zone)) } ?? []
    let own = ever.filter { !$0.zones.isDisjoint(with: zones) }
    let bundle = TieBundle(ties: own.filter(\.isLive), home: institutions[unit].id)
    return UnitCoverage(
      unit: unit, state: bundle.state(isSilenceKnown: isSilenceKnown && !zones.isEmpty),
      threads: bundle.threads, ties: bundle.ties,
      tiesElsewhere: ever.filter { $0.isLive && $0.zones.isDisjoint(with: zones) },
      earlierTies: own.filter { !$0.isLive },
      contacts: Contacts(own, in: self, asOf: finder.settings.window.asOf))
  }

  /// The anonymous groups of units that have ties in the window.
  ///
  /// - Parameter tied: Whoever of education has a tie in the window.
  private func anonymous(_ tied: Set<Int>, _ register: [Int]) -> [Coverage.Anonymous] {
    let registered = Dictionary(grouping: register) { institutions[$0].kind }
    return tied.sorted().compactMap { group in
      guard !institutions[group].isExpected, let count = institutions[group].count,
        let units = registered[unitKind(ofGroup: group)]
      else { return nil }
      return Coverage.Anonymous(
        group: group, count: count, registered: units.count,
        unnamed: units.count { !tied.contains($0) })
    }
  }

  /// A group of kind `college-group` stands for units of kind `college`.
  private func unitKind(ofGroup group: Int) -> String {
    let kind = institutions[group].kind
    return kind.hasSuffix("-group") ? String(kind.dropLast("-group".count)) : kind
  }
}
