import Graphviz
import Languages
import Partners
import Territories

/// The map of a large region: one mark for each care sector instead of one for each commune.
///
/// Read it by its marks: as large as the pupils of the sector, in the look of the state that most
/// of them are in, beside it the share that has a recorded tie with the sector.
///
/// Conventions: pupils by the state of their cell, as in the crosswalk; sectors are whole, even
/// where a focus shows a part of their land.
struct SectorMap {
  /// One care sector that has land on the map.
  struct Mark {
    /// The sector, as an index into the columns of the crosswalk.
    let column: Int
    /// Where its mark stands: well inside its land, aside from other marks if it has room.
    var point: Point
    /// Its pupils.
    let pupils: Double
    /// The state that most of them are in, or nil if there are none.
    let state: CoverageState?
    /// The share of them that is linked, or nil if there are none.
    let share: Double?
  }

  /// The most pairs of sectors that are tied on the map.
  static let mostTies = 60

  let map: TerritoryMap
  /// The sectors in the order of the records.
  let marks: [Mark]
  /// How many occasions brought institutions of two sectors together, the sectors as columns.
  let meetings: CommuneMeetings

  var language: Language { map.language }
  var zones: [Zoning.Zone] { map.coverage.cells.crosswalk.columns.zones }

  /// Aggregates a map.
  init(insteadOf map: TerritoryMap) {
    self.map = map
    let cells = map.coverage.cells
    let marks = cells.crosswalk.columns.zones.indices.compactMap { column in
      map.land.rings(ofSector: column).labelPoint.map { place in
        Mark(
          column: column, point: map.frame.point(place),
          pupils: cells.crosswalk.columnTotal(column), state: cells.mainState(ofColumn: column),
          share: cells.share(ofColumn: column))
      }
    }
    self.marks = marks.spread(on: map)
    let columns = cells.crosswalk.columns.mainZones
    let (shown, communes) = (Set(marks.map(\.column)), Set(map.communes))
    meetings = CommuneMeetings(
      map.analysis, keeping: map.request.selection, mostPairs: Self.mostTies
    ) { commune in
      columns[commune].flatMap { communes.contains(commune) && shown.contains($0) ? $0 : nil }
    }
  }

  /// Returns the drawing and what goes around it.
  ///
  /// Two passes: Graphviz first measures the names, then draws everything where it is.
  func sheet() throws(GraphvizError) -> Sheet {
    let frame = map.frame
    let names = try placedNames()
    return Sheet(
      figure: figure, nodes: names + markNodes, edges: ties, shapes: map.shapes,
      bounds: Box(minX: 0, minY: 0, maxX: frame.width, maxY: frame.height),
      smallPrint: smallPrint(unnamed: marks.count - names.count { $0.id.hasPrefix("name-sector") }),
      legend: legend)
  }
}

extension [SectorMap.Mark] {
  /// Moves marks apart within their land, those of most pupils staying where they are.
  fileprivate func spread(on map: TerritoryMap) -> [SectorMap.Mark] {
    let most = self.map(\.pupils).max() ?? 0
    let order = indices.sorted { (self[$1].pupils, $0) < (self[$0].pupils, $1) }
    var (spread, placement) = (self, NamePlacement(around: []))
    for place in order {
      let width = self[place].width(most: most, count: count, on: map.frame) + 2
      let size = Box(center: self[place].point, width: width, height: width)
      let lattice = map.land.rings(ofSector: self[place].column).flatMap { ring in
        MapName.positions(in: ring, width: width / 2, on: map.frame).prefix(200)
      }
      spread[place].point =
        placement.place(size, among: [self[place].point] + lattice) ?? self[place].point
    }
    return spread
  }
}

extension CellCoverage {
  /// The state of most of a column's weight, of equal ones the first, or nil if it weighs nothing.
  fileprivate func mainState(ofColumn column: Int) -> CoverageState? {
    let weights = CoverageState.allCases.map { weight(in: $0, ofColumn: column) }
    guard let most = weights.max(), most > 0 else { return nil }
    return zip(CoverageState.allCases, weights).first { $0.1 == most }?.0
  }
}
