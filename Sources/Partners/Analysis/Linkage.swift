import Territories

/// How much of the register one sort of contact links, beside the other sorts.
///
/// Read two rows together: a kind of meeting that many units came to and that links few cells
/// brings the same territories together again and again.
public struct Linkage: Sendable, Hashable {
  /// How many units have a tie of this sort to those responsible for their own care sector.
  public let unitCount: Int
  /// How many cells have such a tie.
  public let cellCount: Int
  /// The weight of those cells.
  public let weight: Double

  /// Counts what some ties link.
  fileprivate init(_ ties: [CareTie], _ network: Network, _ crosswalk: Crosswalk) {
    var units: Set<Int> = []
    var cells: Set<Cell> = []
    for tie in ties where network.institutions[tie.unit].isExpected {
      guard let code = network.institutions[tie.unit].commune,
        let commune = network.communeIndex[code]
      else { continue }
      let columns = crosswalk.columns.memberships[commune].filter { tie.zones.contains($0.zone) }
      guard !columns.isEmpty else { continue }
      units.insert(tie.unit)
      for row in crosswalk.rows.memberships[commune] {
        for column in columns { cells.insert(Cell(row: row.zone, column: column.zone)) }
      }
    }
    unitCount = units.count
    cellCount = cells.count
    weight = cells.sorted().reduce(0) { $0 + crosswalk.weights[$1.row][$1.column] }
  }

  private struct Cell: Hashable, Comparable {
    let row: Int
    let column: Int

    static func < (left: Cell, right: Cell) -> Bool {
      (left.row, left.column) < (right.row, right.column)
    }
  }
}

/// What each kind of interaction links to its own care, and each sector of activity to the units.
public struct Linkages: Sendable, Hashable {
  /// What one sort of contact links.
  public struct Row<Sort: Sendable & Hashable>: Sendable, Hashable {
    /// The kind of interaction, or the sector of activity.
    public let sort: Sort
    /// What it links.
    public let linkage: Linkage
  }

  /// By kind of interaction, the kind that links most first; kinds without a tie are left out.
  public let byKind: [Row<String>]
  /// By sector of activity beside that of the units, care or not, the one that links most first.
  public let bySector: [Row<Sector>]
}

extension Network {
  /// Returns what each kind of interaction and each sector of activity links, side by side.
  ///
  /// Conventions: a tie counts as for the coverage, in the window and for a unit of the register,
  /// if the institution that was met is responsible for the unit's own care zone; by kind only
  /// care is met, by sector whoever is there.
  ///
  /// - Complexity: O(*p* + *t*) for *p* participations and *t* ties.
  public func linkages(_ coverage: Coverage, _ settings: AnalysisSettings) -> Linkages {
    let live = CareTies(self, settings)?.withEverybody ?? []
    let sectors = Dictionary(grouping: live) { institutions[$0.institution].sector }
    let care = live.filter { settings.careSectors.contains(institutions[$0.institution].sector) }
    let kinds = Dictionary(grouping: care) { interactions[$0.occasion].kind }
    let crosswalk = coverage.cells.crosswalk
    let byKind = kinds.keys.sorted().map {
      Linkages.Row(sort: $0, linkage: Linkage(kinds[$0] ?? [], self, crosswalk))
    }
    let bySector = Sector.allCases.filter { sectors[$0] != nil }.map {
      Linkages.Row(sort: $0, linkage: Linkage(sectors[$0] ?? [], self, crosswalk))
    }
    return Linkages(
      byKind: byKind.filter { $0.linkage.unitCount > 0 }.sorted { $0.linkage.exceeds($1.linkage) },
      bySector: bySector.sorted { $0.linkage.exceeds($1.linkage) })
  }
}

extension Linkage {
  /// Whether this links more than another.
  fileprivate func exceeds(_ other: Linkage) -> Bool {
    (weight, unitCount) > (other.weight, other.unitCount)
  }
}
