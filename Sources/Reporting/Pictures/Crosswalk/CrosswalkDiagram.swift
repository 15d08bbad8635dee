import Graphviz
import Languages
import Partners
import Territories

/// Which pupils of which district belong to which care sector, and how each such cell is linked.
///
/// Read it from left to right: a district whose bands part has to deal with several care sectors;
/// the pattern of a band says whether its schools have met those responsible for them.
struct CrosswalkDiagram {
  /// The length of the bands, in points.
  static let bandLength = 330.0
  /// The width of the bar where bands begin or end, in points.
  static let barWidth = 7.0

  let analysis: Analysis
  let coverage: CellCoverage
  let language: Language
  /// The cells that are drawn.
  let flow: CrosswalkFlow

  /// Prepares the diagram, or nil if no cell has pupils.
  init?(_ analysis: Analysis, language: Language) {
    guard let coverage = analysis.coverage?.cells, let flow = CrosswalkFlow(coverage) else {
      return nil
    }
    (self.analysis, self.coverage, self.language, self.flow) = (analysis, coverage, language, flow)
  }

  /// Returns the drawing and what goes around it.
  ///
  /// Two passes: Graphviz first measures the words, then draws everything where it is.
  func sheet() throws(GraphvizError) -> Sheet {
    let words = words
    let places = CrosswalkPlaces(flow, words, try sizes(of: words.all))
    return Sheet(
      figure: figure, nodes: places.placed(words), shapes: bands(places) + bars(places),
      bounds: Box(minX: 0, minY: 0, maxX: places.width, maxY: places.sheet.height + 22),
      smallPrint: smallPrint, legend: legend)
  }

  private func sizes(of words: [Node]) throws(GraphvizError) -> [String: Box] {
    var diagram = Diagram(id: "words")
    diagram.nodeDefaults = [.fontname: Palette.typeface]
    diagram.nodes = words.map { $0.placed(at: Point(x: 0, y: 0)) }
    return try diagram.layout(by: .overlapRemoval).boxes
  }

  /// The bands, the thickest lowest, so that none hides a thinner one.
  private func bands(_ places: CrosswalkPlaces) -> [Backdrop.Shape] {
    let order = places.sheet.bands.enumerated().sorted { left, right in
      left.element.thickness == right.element.thickness
        ? left.offset < right.offset : left.element.thickness > right.element.thickness
    }
    return order.flatMap { _, band in
      StatePattern(state: band.cell.state).shapes(
        band.outline(from: places.left, to: places.left + CrosswalkDiagram.bandLength),
        id: "cell-\(band.cell.row)-\(band.cell.column)",
        cssClass: "cell \(band.cell.state.rawValue)",
        title: title(of: band.cell, in: language).drawableLine)
    }
  }

  /// The bars in which bands begin and end, which keep them apart where they are thin.
  private func bars(_ places: CrosswalkPlaces) -> [Backdrop.Shape] {
    let width = CrosswalkDiagram.barWidth
    return places.sheet.bands.flatMap { band in
      [
        (places.left - width, band.left, "from"),
        (places.left + CrosswalkDiagram.bandLength, band.right, "to"),
      ].map { x, middle, end -> Backdrop.Shape in
        let (low, high) = (middle - band.thickness / 2, middle + band.thickness / 2)
        return .polygon(
          points: [(x, low), (x + width, low), (x + width, high), (x, high)].map {
            Point(x: $0, y: $1)
          },
          fill: Palette.ink, stroke: Palette.ink, width: 0.5,
          id: "bar-\(end)-\(band.cell.row)-\(band.cell.column)", cssClass: "bar")
      }
    }
  }

  private func legend(_ column: inout LegendColumn) {
    column.heading(Text(fr: "Lien avec le secteur", en: "Link with the sector")[language])
    let total = coverage.crosswalk.cellTotal
    for state in CoverageState.allCases {
      let weight = coverage.weight(in: state)
      let pupils = language.counted(Int(weight.rounded()), .pupil)
      let share = language.percent(total > 0 ? weight / total : nil)
      column.state(
        state, "\(state.sign) \(state.words[language])\(language.colon) \(pupils) (\(share))")
    }
  }
}
