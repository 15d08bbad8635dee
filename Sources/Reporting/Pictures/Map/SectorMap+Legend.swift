import Graphviz
import Languages
import Partners
import Territories

extension SectorMap {
  /// What each fill, line and shape means, and the scale; the sectors are named on the map.
  func legend(_ column: inout LegendColumn) {
    column.heading(Text(fr: "Secteurs de soin", en: "Care sectors")[language])
    let area = Text(fr: "un secteur : couleur et hachures", en: "a sector: colour and hatching")
    column.zone(marks.first.map { map.looks[$0.column] } ?? 0, area[language])
    column.heading(Text(fr: "Éducation nationale", en: "Education")[language])
    let border = Text(fr: "limite de circonscription", en: "border of a district")
    column.line(border[language], color: Palette.ink, width: map.districtWidth)
    column.heading(
      Text(fr: "Lien de la plupart des élèves", en: "Link of most of the pupils")[language])
    for state in CoverageState.allCases {
      column.mark(Palette.mark(of: state), state.words[language])
    }
    if marks.contains(where: { $0.state == nil }) {
      column.mark(Palette.mark(of: nil), Text(fr: "sans élèves", en: "without pupils")[language])
    }
    column.words(sizes[language])
    let share = Text(fr: "% liés : couvert ou fragile", en: "% linked: covered or fragile")
    column.words(share[language])
    ties(&column)
    let frame = map.frame
    column.scaleBar(kilometres: frame.scaleBar, scale: frame.scale, in: language)
  }

  private var sizes: Text {
    Text { language in
      let pupils = marks.map(\.pupils)
      let (least, most) = (pupils.min() ?? 0, pupils.max() ?? 0)
      return Text(
        fr: "surface : \(language.number(least, decimals: 0)) à "
          + "\(language.number(most, decimals: 0)) élèves",
        en: "area: \(language.number(least, decimals: 0)) to "
          + "\(language.number(most, decimals: 0)) pupils")[language]
    }
  }

  private func ties(_ column: inout LegendColumn) {
    guard !meetings.drawn.isEmpty else { return }
    column.heading(Text(fr: "Rencontres entre secteurs", en: "Meetings between sectors")[language])
    for count in meetings.counts {
      column.line(
        language.counted(count, .occasion), color: Palette.tie, width: tieWidth(of: count))
    }
  }
}
