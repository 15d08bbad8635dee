import Graphviz
import Languages
import Partners
import Territories

/// Where the communes are, under two territorial systems at once: care sectors as fill, districts
/// as heavy outline.
///
/// Official outlines are not needed: without them a territory is the land nearer to its communes
/// than to others.
struct TerritoryMap {
  let analysis: Analysis
  let coverage: Coverage
  let request: DrawingRequest
  let land: MapLand
  /// The territory that the map zooms to.
  let focus: MapFocus?
  /// The communes that are shown, as indices, and where they are.
  let communes: [Int]
  let places: [PlanarPoint]
  /// Whether there is one mark for each care sector instead of one for each commune.
  let isCrowded: Bool
  /// How many communes have no place on the map of France.
  let unlocatedCount: Int
  /// The pupils of the commune that has most.
  let mostPupils: Double
  /// The best state among the units of each commune, by commune.
  let states: [Int: CoverageState]
  /// How many occasions brought institutions of two communes together, and what is not drawn.
  let meetings: CommuneMeetings
  /// The look of each care sector, as a number of the palette.
  let looks: [Int]
  /// What stands beside communes: seats of care, and that they hosted a meeting.
  let symbols: MapSymbols

  /// The most communes with a school, a seat of care or a host whose marks can be told apart on one
  /// sheet.
  static let mostPlaces = 300

  var language: Language { request.language }
  var frame: MapFrame { land.frame }

  /// Prepares the map, or nil if the records have no two systems or no place.
  init?(_ analysis: Analysis, for request: DrawingRequest) {
    guard let coverage = analysis.coverage else { return nil }
    let all = analysis.network.communes
    let located = all.indices.compactMap { commune in
      TerritoryMap.place(of: all[commune], request.outlines).map { (commune: commune, place: $0) }
    }
    guard located.count > 1 else { return nil }
    let focus = MapFocus(request.focus, in: analysis.network)
    let ground = TerritoryMap.ground(
      located, coverage, focus, located.map { request.outlines?.rings[all[$0.commune].code] })
    let shown = zip(located, ground.isInside).filter(\.1).map(\.0)
    let states = analysis.network.states(coverage.units)
    let symbols = MapSymbols(analysis, keeping: request.selection)
    isCrowded = ground.isCrowded(
      shown.count { states[$0.commune] != nil || symbols.byCommune[$0.commune] != nil })
    guard let land = MapLand(ground, isCrowded ? .coarse : .fine) else { return nil }
    (self.analysis, self.coverage, self.request) = (analysis, coverage, request)
    (self.land, self.focus) = (land, focus)
    looks = isCrowded ? land.sectorLooks : Array(land.layers[0].sectors.indices)
    (communes, places) = (shown.map(\.commune), shown.map(\.place))
    unlocatedCount = all.count - located.count
    mostPupils = shown.compactMap { all[$0.commune].pupils }.max() ?? 0
    self.states = states
    meetings = CommuneMeetings(analysis, among: Set(communes), keeping: request.selection)
    self.symbols = symbols
  }

  /// Where a commune is drawn, or nil beyond metropolitan France and its neighbours.
  private static func place(of commune: Commune, _ outlines: CommuneOutlines?) -> PlanarPoint? {
    guard let point = commune.point else { return outlines?.rings[commune.code]?.labelPoint }
    return point.isOnLambert93 ? PlanarPoint(lambert93: point) : nil
  }

  private static func ground(
    _ located: [(commune: Int, place: PlanarPoint)], _ coverage: Coverage, _ focus: MapFocus?,
    _ rings: [[Ring]?]
  ) -> MapLand.Ground {
    let crosswalk = coverage.cells.crosswalk
    let (care, districts) = (crosswalk.columns.mainZones, crosswalk.rows.mainZones)
    let places = located.map(\.place)
    let inside = located.map { focus?.communes.contains($0.commune) ?? true }
    return MapLand.Ground(
      places: places, rings: rings, sectors: located.map { care[$0.commune] },
      districts: spread(located.map { districts[$0.commune] }, places),
      counts: (crosswalk.columns.zones.count, crosswalk.rows.zones.count),
      isInside: inside.contains(true) ? inside : inside.map { _ in true })
  }

  /// A commune without a district is drawn in that of the nearest commune that has one.
  private static func spread(_ zones: [Int?], _ places: [PlanarPoint]) -> [Int?] {
    let known = zones.indices.filter { zones[$0] != nil }
    return zip(zones, places.nearestOthers(among: known)).map { zone, nearest in
      zone ?? nearest.flatMap { zones[$0] }
    }
  }

  /// Returns the drawing and what goes around it.
  ///
  /// Two passes: Graphviz first measures the names, then draws everything where it is.
  func sheet() throws(GraphvizError) -> Sheet {
    let marked = marked
    return Sheet(
      figure: figure, nodes: try placedNames() + markers(marked) + symbolNodes(marked),
      edges: ties, shapes: shapes,
      bounds: Box(minX: 0, minY: 0, maxX: frame.width, maxY: frame.height),
      smallPrint: smallPrint, legend: legend)
  }
}

extension MapLand.Ground {
  /// Returns whether so many communes are too many for a mark each, where care sectors can have one
  /// instead: those of one sector are always drawn.
  fileprivate func isCrowded(_ placeCount: Int) -> Bool {
    let sectors = Set(zip(sectors, isInside).compactMap { $1 ? $0 : nil })
    return placeCount > TerritoryMap.mostPlaces && sectors.count > 1
  }
}
