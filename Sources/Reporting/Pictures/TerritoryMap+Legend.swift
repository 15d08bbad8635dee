import Graphviz
import Languages
import Partners
import Territories

extension TerritoryMap {
  /// What each fill, line and shape means, and the scale.
  var legend: LegendColumn {
    var column = LegendColumn(x: MapSheet.width + 26, top: sheet.height - 8)
    column.heading(Text(fr: "Secteurs de soin", en: "Care sectors")[language])
    for (index, zone) in coverage.cells.crosswalk.columns.zones.enumerated() {
      let pupils = language.number(coverage.cells.crosswalk.columnTotal(index), decimals: 0)
      let words = Text(fr: "\(zone.name), \(pupils) élèves", en: "\(zone.name), \(pupils) pupils")
      column.zone(index, words[language])
    }
    column.heading(Text(fr: "Éducation nationale", en: "Education")[language])
    let border = Text(fr: "limite de circonscription", en: "border of a district")
    column.line(border[language], color: Palette.ink, width: 2.6)
    column.heading(Text(fr: "Lien avec le secteur", en: "Link with the sector")[language])
    for state in CoverageState.allCases {
      column.mark(Palette.mark(of: state), state.words[language])
    }
    let noSchool = Text(fr: "commune sans école", en: "commune without a school")
    column.mark(Palette.mark(of: nil), noSchool[language])
    column.heading(Text(fr: "Rencontres", en: "Meetings")[language])
    let tie = Text(fr: "entre deux communes", en: "between two communes")
    column.line(tie[language], color: Palette.tie, width: 2)
    column.scaleBar(kilometres: sheet.scaleBar, scale: sheet.scale)
    return column
  }

  /// When, on what basis, and how it was drawn.
  var smallPrint: Text {
    let inferred = coverage.cells.crosswalk.columns.inferredCount
    let loose = coverage.cells.crosswalk.rows.unassigned.count
    return Text(
      fr:
        "\(analysis.subtitle.french). Secteur inféré par le siège le plus proche pour \(inferred) "
        + "communes sur \(communes.count). Contours calculés : terres les plus proches de chaque "
        + "commune ; \(loose) communes sans école dans la circonscription voisine. Lambert-93. "
        + "Graphviz nop puis nop2.",
      en: "\(analysis.subtitle.english). Sector inferred by the nearest seat for \(inferred) of "
        + "\(communes.count) communes. Computed outlines: the land nearest to each commune; "
        + "\(loose) communes without a school in the neighbouring district. Lambert-93. Graphviz "
        + "nop then nop2.")
  }
}
