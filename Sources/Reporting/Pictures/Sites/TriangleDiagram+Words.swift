import Graphviz
import Languages
import Partners

/// What the diagram says around its polygons.
extension TriangleDiagram {
  func legend(_ column: inout LegendColumn) {
    column.heading(Text(fr: "Partenaires", en: "Partners")[language])
    for state in Site.LegState.allCases {
      column.mark(
        state.look.merging([
          .shape: "box", .width: "0.32", .height: "0.15", .fixedsize: "true",
        ]), state.sign + " " + state.words[language])
    }
    column.heading(Text(fr: "Côtés", en: "Sides")[language])
    column.line(
      Text(fr: "une interaction des deux", en: "an interaction of both")[language],
      color: Site.SideState.tiedColor, width: 3)
    column.line(
      Text(fr: "annoncée", en: "announced")[language], color: Site.SideState.announcedColor,
      width: 1.5, style: .dashed)
    column.line(
      Text(fr: "non enregistrée", en: "not recorded")[language], color: Palette.tie, width: 1,
      style: .dotted)
    column.heading(
      Text(fr: "★ label    ▲ obstacle", en: "★ label    ▲ obstacle")[language])
  }

  var figure: Document.Figure {
    let named = sites.filter { network.territories[$0.territory].extent == .one }
    let (whole, closed) = (named.count(where: \.hasAllLegs), named.count(where: \.isClosed))
    return Document.Figure(
      name: "triangles",
      caption: Text { language in
        let count = language.counted(named.count, .site)
        guard !named.isEmpty else {
          return Text(
            fr: "Des sites sans nom : ce que la source dit de tous",
            en: "Sites without names: what the source says of all")[language]
        }
        return Text(
          fr: "\(whole) sur \(count) avec tous les partenaires, \(closed) où tous travaillent "
            + "ensemble",
          en: "\(whole) of \(count) with all partners, \(closed) where all work together")[language]
      },
      description: Text { language in
        sites.map { site in
          network.siteName(site)[language] + language.colon + " "
            + site.legs.map {
              network.legName(legs[$0.rank])[language] + " " + $0.state.words[language]
            }.joined(separator: ", ")
        }.joined(separator: ". ") + "."
      })
  }

  var smallPrint: Text {
    let left = siteCount - sites.count
    return Text { language in
      let out = Text.undrawn(left, .site)[language]
      return Text(
        fr:
          "Distances à vol d’oiseau entre sièges. D’après institutions.csv, participations.csv et "
          + "traits.csv. Places calculées, Graphviz nop2.\(out)",
        en: "Distances as the crow flies between seats. From institutions.csv, participations.csv "
          + "and traits.csv. Computed places, Graphviz nop2.\(out)")[language]
    }
  }
}
