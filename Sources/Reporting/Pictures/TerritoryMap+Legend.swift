import Graphviz
import Languages
import Territories

extension TerritoryMap {
  /// The finding above the map, in lines that fit the sheet.
  var heading: [Backdrop.Shape] {
    let lines = figure.caption[language].lines(of: 88)
    return lines.enumerated().map { number, line in
      text(
        line, x: 0, y: sheet.height + 22 + 19 * Double(lines.count - 1 - number), size: 14,
        id: "title-\(number)")
    }
  }

  /// What each fill, line and shape means, the scale, and the small print.
  var legend: [Backdrop.Shape] {
    var column = LegendColumn(x: MapSheet.width + 26, top: sheet.height - 8)
    let crosswalk = coverage.cells.crosswalk
    column.heading(Text(fr: "Secteurs de soin", en: "Care sectors")[language])
    for (index, zone) in crosswalk.columns.zones.enumerated() {
      let pupils = language.number(crosswalk.columnTotal(index), decimals: 0)
      column.zone(index, Text(fr: "\(zone.name), \(pupils) élèves", en: "\(zone.name), \(pupils) pupils")[language])
    }
    column.heading(Text(fr: "Éducation nationale", en: "Education")[language])
    column.line(
      Text(fr: "limite de circonscription", en: "border of a district")[language],
      color: Palette.ink, width: 2.6)
    column.heading(Text(fr: "Lien avec le secteur de soin", en: "Link with the care sector")[language])
    for state in CoverageState.allCases { column.state(state, state.words[language]) }
    column.dot(Text(fr: "commune sans école", en: "commune without a school")[language])
    column.heading(Text(fr: "Rencontres de la période", en: "Meetings of the window")[language])
    column.line(
      Text(fr: "institutions de deux communes", en: "institutions of two communes")[language],
      color: Palette.tie, width: 2)
    column.scaleBar(kilometres: sheet.scaleBar, scale: sheet.scale)
    return column.shapes + smallPrint
  }

  private var smallPrint: [Backdrop.Shape] {
    let inferred = coverage.cells.crosswalk.columns.inferredCount
    let loose = coverage.cells.crosswalk.rows.unassigned.count
    let lines = Text(
      fr: "\(analysis.subtitle.french). Secteur inféré par le siège le plus proche pour \(inferred) "
        + "communes sur \(communes.count). Contours calculés: terres les plus proches de chaque "
        + "commune; \(loose) communes sans école dans la circonscription voisine. Lambert-93. "
        + "Graphviz nop (vpsc) puis nop2.",
      en: "\(analysis.subtitle.english). Sector inferred by the nearest seat for \(inferred) of "
        + "\(communes.count) communes. Computed outlines: the land nearest to each commune; "
        + "\(loose) communes without a school in the neighbouring district. Lambert-93. Graphviz "
        + "nop (vpsc) then nop2.")[language].lines(of: 135)
    return lines.enumerated().map { number, line in
      text(line, x: 0, y: -18 - 12 * Double(number), size: 8, id: "small-print-\(number)")
    }
  }

  private func text(
    _ string: String, x: Double, y: Double, size: Double, id: String
  ) -> Backdrop.Shape {
    .text(
      string, at: Point(x: x, y: y), size: size,
      color: size > 10 ? Palette.ink : Palette.smallPrint, anchor: .start, id: id,
      cssClass: size > 10 ? "title" : "small-print")
  }
}

extension String {
  /// Returns this string cut at spaces into lines of at most so many letters.
  func lines(of width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
