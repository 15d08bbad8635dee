import Graphviz
import Languages
import Partners
import Tables
import Territories

extension MeetingTimeline {
  /// Returns the drawing and what goes around it.
  func sheet() throws(GraphvizError) -> Sheet {
    Sheet(
      figure: figure, nodes: try placedNames() + marks, edges: postponements,
      shapes: ground + (lanes == nil ? seriesLines : laneLines)
        + bands.indices.flatMap { closedGaps(ofBand: $0) }
        + bands.indices.flatMap { openGap(ofBand: $0) } + today,
      isDirected: true, bounds: bounds, smallPrint: smallPrint, legend: legend)
  }

  /// Names of territories on the left, years below.
  var bounds: Box {
    let names = bands.map(\.zone.name) + (lanes?.places ?? [])
    let longest = names.map { min(30, $0.count) }.max() ?? 0
    return Box(
      minX: -24 - 8.5 * Double(longest), minY: -22, maxX: TimelineScale.width + gapColumn,
      maxY: height + 20)
  }

  /// The bands, the window and the years.
  var ground: [Backdrop.Shape] {
    bands.indices.map(stripe) + [window] + scale.years.flatMap(year)
      + bands.indices.flatMap(baseline)
  }

  private func stripe(_ number: Int) -> Backdrop.Shape {
    let (y, half) = (middle(of: number), row.height / 2)
    let box = Box(minX: bounds.minX, minY: y - half, maxX: bounds.maxX, maxY: y + half)
    let zone = bands[number].zone
    return .polygon(
      points: box.corners, fill: number.isMultiple(of: 2) ? "#f7f7f7" : Palette.paper,
      stroke: "#e0e0e0", width: 0.5, id: "territory-\(zone.id.drawableName)",
      cssClass: "territory", title: zone.name.drawableLine)
  }

  private var window: Backdrop.Shape {
    let window = analysis.settings.window
    let box = Box(
      minX: scale.x(window.from), minY: 0, maxX: scale.x(window.asOf), maxY: height)
    return .polygon(
      points: box.corners, fill: "#e6ecf5", stroke: "#e6ecf5", width: 0, id: "window",
      cssClass: "window", title: analysis.subtitle[language])
  }

  private func year(_ day: Day) -> [Backdrop.Shape] {
    let (x, name) = (scale.x(day), String(day.components.year))
    return [
      .polyline(
        points: [Point(x: x, y: 0), Point(x: x, y: height)], stroke: "#d0d0d0", width: 0.5,
        style: .solid, id: "year-\(name)", cssClass: "year"),
      .text(
        name, at: Point(x: x, y: -14), size: 9, color: Palette.smallPrint, anchor: .middle,
        id: "year-\(name)", cssClass: "year"),
    ]
  }

  private func baseline(_ number: Int) -> [Backdrop.Shape] {
    let y = middle(of: number) + (lanes == nil ? row.marks : row.gaps)
    let zone = bands[number].zone
    return [
      .polyline(
        points: [Point(x: 0, y: y), Point(x: TimelineScale.width, y: y)], stroke: "#b0b0b0",
        width: 0.7, style: .solid, id: "line-\(zone.id.drawableName)", cssClass: "line"),
      .text(
        zone.name.shortened(to: 30).drawableLine,
        at: Point(x: -14, y: middle(of: number) + row.words.name),
        size: row.nameSize,
        color: Palette.ink, anchor: .end, id: "line-\(zone.id.drawableName)", cssClass: "line"),
    ]
  }

  /// A light line through the meetings of each series, from territory to territory.
  private var seriesLines: [Backdrop.Shape] {
    series.enumerated().compactMap { number, series in
      let points = bands.indices.flatMap { band in
        bands[band].meetings.filter { $0.parent == series && $0.status != .postponed }
          .map { point(of: $0, in: band) }
      }.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
      guard points.count > 1 else { return nil }
      return .polyline(
        points: points, stroke: Palette.zone(number).hatching, width: 1.6, style: .solid,
        id: "series-\(number + 1)", cssClass: "series")
    }
  }

  /// The day of the analysis.
  var today: [Backdrop.Shape] {
    let x = scale.x(asOf)
    return [
      .polyline(
        points: [Point(x: x, y: 0), Point(x: x, y: height + 4)], stroke: Palette.ink, width: 1.6,
        style: .solid, id: "as-of", cssClass: "as-of"),
      .text(
        asOf.description, at: Point(x: x, y: height + 8), size: 10, color: Palette.ink,
        anchor: .middle, id: "as-of", cssClass: "as-of"),
    ]
  }

  /// How many territories are left out, or nil if none is.
  var omission: Text? {
    guard omitted > 0 else { return nil }
    return Text { language in
      Text(
        fr: "Non dessiné (territoires qui attendent moins) : \(language.number(omitted))",
        en: "Not drawn (territories that wait less): \(language.number(omitted))")[language]
    }
  }

  private var smallPrint: Text {
    Text { language in
      let years = Text(
        fr: "Toutes les années, une rencontre sans jour à la première date possible",
        en: "All years, a meeting without a day on its first possible date")
      return
        ([analysis.subtitle, analysis.recordSource, years] + [omission].compactMap { $0 }
        + [Text(verbatim: "Graphviz nop2")]).map { $0[language] }.joined(separator: ". ") + "."
    }
  }
}
