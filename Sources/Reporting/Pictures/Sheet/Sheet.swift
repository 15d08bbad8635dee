import Graphviz
import Languages

/// A drawing with what belongs around it: the finding above, the legend on the right, when and how
/// it was made below.
///
/// Every view makes one; where things stand around the drawing is decided here alone.
struct Sheet {
  /// What the drawing shows in words; its name begins every id.
  let figure: Document.Figure
  /// What is drawn, every node at its place.
  var nodes: [Node]
  /// The ties.
  var edges: [Edge] = []
  /// What lies under nodes and ties.
  var shapes: [Backdrop.Shape] = []
  /// Whether ties are arrows.
  var isDirected = false
  /// How nodes and ties look unless they say otherwise.
  var nodeDefaults: Attributes = [.fontname: Palette.typeface, .fontcolor: Palette.ink]
  var edgeDefaults: Attributes = [:]
  /// Where nodes, ties and shapes are, in points.
  let bounds: Box
  /// How many times larger than on a small sheet words and legend are: a large drawing shrinks
  /// when it is shown on paper.
  var wordScale = 1.0
  /// When, on what window, from what, what is left out, how it was drawn.
  let smallPrint: Text
  /// Writes the legend.
  let legend: (inout LegendColumn) -> Void

  /// Returns the picture in some formats, by default those of a report.
  func picture(
    for request: DrawingRequest, as formats: [Format] = Picture.formats
  ) throws(GraphvizError) -> Picture {
    let files = try diagram(for: request).rendered(as: formats, by: .fixed)
    return Picture(figure: figure, files: files)
  }

  /// Returns the drawing with everything in its place, for the engine `fixed`.
  func diagram(for request: DrawingRequest) throws(GraphvizError) -> Diagram {
    let language = request.language
    var diagram = Diagram(
      id: figure.name, isDirected: isDirected,
      attributes: [
        .bgcolor: Palette.paper, .pad: "0.2", .splines: "line", .outputorder: "edgesfirst",
      ])
    diagram.title = figure.caption[language].drawableLine
    diagram.summary = figure.description[language].drawableLine
    (diagram.nodeDefaults, diagram.edgeDefaults) = (nodeDefaults, edgeDefaults)
    let legend = legendColumn
    diagram.nodes = nodes + legend.nodes
    diagram.edges = edges
    diagram.backdrop = Backdrop(
      shapes: shapes + words(around: legend, in: language) + legend.shapes,
      fontname: Palette.typeface)
    if let paper = request.paper { try diagram.fill(paper) }
    return diagram.colored(request.theme)
  }

  /// The legend, its first line as high as the drawing.
  var legendColumn: PlacedLegend {
    var column = LegendColumn(x: 0, top: 0)
    legend(&column)
    let corner = Point(x: bounds.maxX + 30 * wordScale, y: bounds.maxY - 8 * wordScale)
    return PlacedLegend(column, at: corner, scale: wordScale)
  }

  private func words(around legend: PlacedLegend, in language: Language) -> [Backdrop.Shape] {
    let width = bounds.width + 30 * wordScale + legend.width
    let foot = min(bounds.minY, legend.bottom)
    return SheetText.heading(
      figure.caption[language], at: Point(x: bounds.minX, y: bounds.maxY), width: width,
      scale: wordScale)
      + SheetText.smallPrint(
        smallPrint[language], at: Point(x: bounds.minX, y: foot), width: width, scale: wordScale)
  }
}

extension Box {
  /// How much larger than usual words must be beside a drawing of this size.
  var wordScale: Double { max(1, height / 700) }
}

extension Diagram {
  /// Makes the drawing fill a paper exactly, in its middle.
  fileprivate mutating func fill(_ paper: Paper) throws(GraphvizError) {
    let bounds = try layout(by: .fixed).bounds
    let page = paper.page(around: bounds)
    let size = paper.size(for: bounds)
    let sheet = Backdrop.Shape.polygon(
      points: page.corners, fill: Palette.paper, stroke: Palette.paper, width: 0, id: "paper",
      cssClass: "paper")
    backdrop?.shapes.insert(sheet, at: 0)
    // Cairo would add half an inch around a PDF.
    (attributes[.pad], attributes[.margin]) = ("0", "0")
    attributes[.size] = "\(size.width),\(size.height)!"
  }
}

extension Box {
  /// The corners, from the lower left one on.
  var corners: [Point] {
    [(minX, minY), (maxX, minY), (maxX, maxY), (minX, maxY)].map { Point(x: $0.0, y: $0.1) }
  }
}
