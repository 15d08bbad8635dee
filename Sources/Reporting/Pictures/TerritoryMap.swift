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
  let sheet: MapSheet
  /// The communes that have a point, as indices, and where they are.
  let communes: [Int]
  let places: [PlanarPoint]
  /// The rings of each care sector and of each district.
  let sectors: [[Ring]]
  let districts: [[Ring]]

  /// Prepares the map, or nil if the records have no two systems or no place.
  init?(_ analysis: Analysis, language: Language) {
    guard let coverage = analysis.coverage else { return nil }
    let crosswalk = coverage.cells.crosswalk
    let all = analysis.network.communes
    let communes = all.indices.filter { all[$0].point != nil }
    let places = communes.compactMap { all[$0].point.map(PlanarPoint.init(lambert93:)) }
    guard communes.count > 1 else { return nil }
    let land = Tessellation(places, reach: TerritoryMap.reach(of: places))
    let care = communes.map { crosswalk.columns.mainZones[$0] }
    let education = TerritoryMap.spread(communes.map { crosswalk.rows.mainZones[$0] }, places)
    sectors = land.outlines(of: care, count: crosswalk.columns.zones.count)
    districts = land.outlines(of: education, count: crosswalk.rows.zones.count)
    guard let sheet = MapSheet(around: (sectors + districts).flatMap { $0 }) else { return nil }
    (self.analysis, self.coverage, self.language) = (analysis, coverage, language)
    (self.sheet, self.communes, self.places) = (sheet, communes, places)
  }

  /// Far enough that neighbouring cells meet, near enough that the land has a shore.
  private static func reach(of places: [PlanarPoint]) -> Double {
    let nearest = places.indices.map { index in
      places.indices.lazy.filter { $0 != index }.map { places[$0].distance(to: places[index]) }
        .min() ?? 0
    }
    return max(1, 2 * (nearest.sorted()[nearest.count / 2]))
  }

  /// A commune without a district is drawn in that of the nearest commune that has one.
  private static func spread(_ zones: [Int?], _ places: [PlanarPoint]) -> [Int?] {
    let known = zones.indices.filter { zones[$0] != nil }
    return zones.indices.map { index in
      zones[index]
        ?? known.min {
          places[$0].distance(to: places[index]) < places[$1].distance(to: places[index])
        }
        .flatMap { zones[$0] }
    }
  }

  /// Returns the picture.
  ///
  /// Two passes: Graphviz first measures the names, then draws everything where it is.
  func picture() throws(GraphvizError) -> Picture {
    let names = try placedNames()
    var diagram = Diagram(id: "map", attributes: sheetAttributes)
    diagram.title = figure.caption[language]
    diagram.summary = figure.description[language]
    diagram.nodeDefaults = [.fontname: Palette.typeface, .fontcolor: Palette.ink]
    let legend = legend
    diagram.nodes = names + markers + legend.nodes
    diagram.edges = ties
    diagram.backdrop = Backdrop(
      shapes: land + words + legend.shapes, fontname: Palette.typeface)
    return Picture(figure: figure, files: try diagram.rendered(as: Picture.formats, by: .fixed))
  }

  private var words: [Backdrop.Shape] {
    SheetText.heading(figure.caption[language], above: sheet.height, width: 88)
      + SheetText.smallPrint(smallPrint[language], width: 135)
  }

  private var sheetAttributes: Attributes {
    [.bgcolor: Palette.paper, .pad: "0.15", .splines: "line", .outputorder: "edgesfirst"]
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
