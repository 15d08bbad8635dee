import Graphviz
import Languages
import Partners
import Territories

/// Where the communes are, under two territorial systems at once: care sectors as fill, districts
/// as heavy outline.
///
/// Official outlines are not needed: a territory is the land nearer to its communes than to others.
struct TerritoryMap {
  let analysis: Analysis
  let coverage: Coverage
  let language: Language
  let frame: MapFrame
  /// The communes that have a point on the map of France, as indices, and where they are.
  let communes: [Int]
  let places: [PlanarPoint]
  /// The best state among the units of each commune, by commune.
  let states: [Int: CoverageState]
  /// How many occasions brought institutions of two communes together, and what is not drawn.
  let meetings: CommuneMeetings
  /// The rings of each care sector and of each district.
  let sectors: [[Ring]]
  let districts: [[Ring]]
  /// The area of the greatest ring, in square metres.
  let greatestArea: Double

  /// Prepares the map, or nil if the records have no two systems or no place.
  init?(_ analysis: Analysis, language: Language) {
    guard let coverage = analysis.coverage else { return nil }
    let all = analysis.network.communes
    let located = all.indices.compactMap { commune in
      all[commune].point.flatMap(TerritoryMap.place).map { (commune: commune, place: $0) }
    }
    guard located.count > 1 else { return nil }
    (communes, places) = (located.map(\.commune), located.map(\.place))
    let crosswalk = coverage.cells.crosswalk
    let land = Tessellation(places, reach: TerritoryMap.reach(of: places))
    let (care, districts) = (crosswalk.columns.mainZones, crosswalk.rows.mainZones)
    sectors = land.outlines(of: communes.map { care[$0] }, count: crosswalk.columns.zones.count)
    self.districts = land.outlines(
      of: TerritoryMap.spread(communes.map { districts[$0] }, places),
      count: crosswalk.rows.zones.count)
    guard let frame = MapFrame(around: (sectors + self.districts).flatMap { $0 }) else {
      return nil
    }
    (self.analysis, self.coverage, self.language, self.frame) = (
      analysis, coverage, language, frame
    )
    greatestArea = (sectors + self.districts).flatMap { $0 }.reduce(0) { max($0, $1.area) }
    states = analysis.network.states(coverage.units)
    meetings = CommuneMeetings(analysis, among: Set(communes))
  }

  /// Where a place is drawn, or nil beyond metropolitan France and its neighbours: there the
  /// projection tears the land apart.
  private static func place(_ point: GeographicPoint) -> PlanarPoint? {
    guard (-10...15).contains(point.longitude), (38...56).contains(point.latitude) else {
      return nil
    }
    return PlanarPoint(lambert93: point)
  }

  /// Far enough that neighbouring cells meet, near enough that the land has a shore; 2 km where
  /// communes crowd in one point.
  private static func reach(of places: [PlanarPoint]) -> Double {
    let nearest = zip(places, places.nearestOthers(among: Array(places.indices))).map {
      place, other in
      other.map { places[$0].distance(to: place) } ?? 0
    }
    return max(2000, 2 * (nearest.sorted()[nearest.count / 2]))
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
    Sheet(
      figure: figure, nodes: try placedNames() + markers, edges: ties, shapes: land,
      bounds: Box(minX: 0, minY: 0, maxX: MapFrame.width, maxY: frame.height),
      smallPrint: smallPrint, legend: legend)
  }

  /// What the map shows, in one sentence, and for those who cannot see it.
  var figure: Document.Figure {
    let cells = coverage.cells
    let inferred = cells.crosswalk.columns.inferredCount
    return Document.Figure(
      name: "map",
      caption: analysis.straddleSentence
        ?? Text(fr: "Secteurs de soin et circonscriptions", en: "Care sectors and districts"),
      description: Text(
        fr: "Carte des \(communes.count) communes : secteurs de soin en couleur et hachures, "
          + "circonscriptions en trait épais, état du lien de chaque commune avec son secteur de "
          + "soin par une forme. Secteur inféré par le siège le plus proche pour \(inferred) "
          + "communes.",
        en: "Map of the \(communes.count) communes: care sectors by colour and hatching, "
          + "districts by a heavy line, the state of each commune’s link with its care sector by "
          + "a shape. The sector is inferred by the nearest seat for \(inferred) communes."))
  }
}
