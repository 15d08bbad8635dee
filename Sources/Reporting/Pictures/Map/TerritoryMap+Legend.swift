import Graphviz
import Languages
import Partners
import Territories

extension TerritoryMap {
  /// What each fill, line and shape means, and the scale.
  func legend(_ column: inout LegendColumn) {
    column.heading(Text(fr: "Secteurs de soin", en: "Care sectors")[language])
    let zones = coverage.cells.crosswalk.columns.zones
    let drawn = zones.indices.filter { focus == nil || !land.rings(ofSector: $0).isEmpty }
    for index in drawn.prefix(20) {
      let pupils = Int(coverage.cells.crosswalk.columnTotal(index).rounded())
      let name = zones[index].name.shortened(to: 48)
      column.zone(index, name + ", " + language.counted(pupils, .pupil))
    }
    column.others(drawn.count - 20, in: language)
    column.heading(Text(fr: "Éducation nationale", en: "Education")[language])
    let border = Text(fr: "limite de circonscription", en: "border of a district")
    column.line(border[language], color: Palette.ink, width: 2.6)
    column.heading(Text(fr: "Lien avec le secteur", en: "Link with the sector")[language])
    for state in CoverageState.allCases {
      column.mark(Palette.mark(of: state), state.words[language])
    }
    let noSchool = Text(fr: "commune sans école", en: "commune without a school")
    column.mark(Palette.mark(of: nil), noSchool[language])
    let size = Text(fr: "plus grand : plus d’élèves", en: "larger: more pupils")
    column.words(size[language])
    seats(&column)
    ties(&column)
    column.scaleBar(kilometres: frame.scaleBar, scale: frame.scale, in: language)
  }

  private func seats(_ column: inout LegendColumn) {
    guard !symbols.inUse.isEmpty else { return }
    column.heading(Text(fr: "Sièges et lieux", en: "Seats and places")[language])
    for symbol in symbols.inUse { column.mark(symbol.look, words(symbol)) }
  }

  private func ties(_ column: inout LegendColumn) {
    guard !meetings.drawn.isEmpty else { return }
    let heading = Text(fr: "Rencontres entre communes", en: "Meetings between communes")
    column.heading(heading[language])
    for count in meetings.counts {
      column.line(
        language.counted(count, .meeting), color: Palette.tie,
        width: CommuneMeetings.width(of: count))
    }
  }

  /// When, on what basis, how it was drawn, and what is left out.
  var smallPrint: Text {
    Text { language in
      ([analysis.subtitle, analysis.recordSource, inference, borders] + omissions + names + [
        north, engines,
      ])
      .map { $0[language] }.joined(separator: ". ") + "."
    }
  }

  /// That a focus names what it has room for.
  private var names: [Text] {
    guard focus != nil else { return [] }
    return [
      Text(
        fr: "Noms de communes là où il y a de la place, les autres au survol",
        en: "Names of communes where there is room, the others on hover")
    ]
  }

  /// The projection.
  var north: Text { Text(fr: "Lambert-93, le nord en haut", en: "Lambert-93, north is up") }

  /// How much rests on inference.
  var inference: Text {
    let inferred = coverage.cells.crosswalk.columns.inferredCount
    let loose = coverage.cells.crosswalk.rows.unassigned.count
    return Text { language in
      let total = language.counted(analysis.network.communes.count, .commune)
      return Text(
        fr: "Secteur inféré pour \(language.number(inferred)) sur \(total) ; "
          + "\(language.counted(loose, .commune)) sans circonscription dans la voisine",
        en: "Sector inferred for \(language.number(inferred)) of \(total); "
          + "\(language.counted(loose, .commune)) without a district in the neighbouring one")[
          language]
    }
  }

  /// Where the borders come from.
  var borders: Text {
    guard let outlines = request.outlines, hasOfficialBorders else {
      return Text(
        fr: "Contours calculés : terres les plus proches de chaque commune",
        en: "Computed outlines: the land nearest to each commune")
    }
    let missing = communes.count - land.officialCount
    return Text { language in
      let metres = language.number((land.detail.tolerance / frame.scale).rounded(), decimals: 0)
      let official = Text(
        fr: "Contours des communes : \(outlines.file), à \(metres) m près",
        en: "Outlines of communes: \(outlines.file), to \(metres) m")[language]
      let computed = Text(
        fr: ", sans \(language.counted(missing, .commune)) aux contours calculés, en trait fin",
        en: ", save \(language.counted(missing, .commune)) with computed outlines, in thin lines")
      return missing == 0 ? official : official + computed[language]
    }
  }

  /// What the records have and the map does not show.
  private var omissions: [Text] {
    [
      omission(
        unlocatedCount,
        Text(fr: "communes sans place en métropole", en: "communes without a place in France")),
      omission(
        communes.count - marked.count,
        Text(fr: "communes sans marque, faute de place", en: "communes unmarked for want of room")),
      omission(
        meetings.crowdedOccasions,
        Text(
          fr: "occasions de plus de \(CommuneMeetings.mostCommunes) communes sans trait",
          en: "occasions of more than \(CommuneMeetings.mostCommunes) communes without a line")),
      omission(
        meetings.omittedPairs,
        Text(fr: "paires moins liées sans trait", en: "less tied pairs without a line")),
    ].compactMap { $0 }
  }

  /// That something is left out, and how much; nil if nothing is.
  func omission(_ count: Int, _ what: Text) -> Text? {
    guard count > 0 else { return nil }
    return Text { language in
      Text(
        fr: "Non dessiné (\(what.french)) : \(language.number(count))",
        en: "Not drawn (\(what.english)): \(language.number(count))")[language]
    }
  }

  /// How it was drawn.
  var engines: Text {
    Text(fr: "Graphviz nop puis nop2", en: "Graphviz nop then nop2")
  }
}
