import Graphviz
import Languages
import Partners

extension BeforeAfterDiagram {
  private var names: Text { report.leavers(report.groups[0]) }

  /// What the diagram shows, in one sentence, and for those who cannot see it.
  var figure: Document.Figure {
    let (before, absent) = (rehearsals[0].cohesionBefore, rehearsals[0].cohesionAfter)
    let fallen = rehearsals[1].cohesionAfter
    return Document.Figure(
      name: "before-after",
      caption: Text { language in
        let staying = language.counted(absent.institutionCount, .institution)
        let stay = language.agreeing(
          absent.institutionCount, one: Text(fr: "reste", en: "stays"),
          several: Text(fr: "restent", en: "stay"))
        let alone = language.counted(
          absent.componentSizes.count { $0 == 1 },
          one: Text(fr: "ne rencontre", en: "meets"),
          several: Text(fr: "ne rencontrent", en: "meet"))
        let was = language.number(before.componentSizes.count)
        let now = language.counted(absent.componentSizes.count, .separateGroup)
        let then = language.counted(fallen.componentSizes.count, .separateGroup)
        return Text(
          fr: "Sans \(names[language]) : \(staying) \(stay), en \(now) au lieu de "
            + "\(was), et \(alone) plus personne ; si leurs rencontres tombent aussi, "
            + "\(then)",
          en: "Without \(names[language]), \(staying) \(stay), in \(now) where there "
            + "were \(was), and \(alone) nobody any more; if their meetings fall too, "
            + "\(then)")[language]
      },
      description: Text { language in
        Text(
          fr: "Deux réseaux côte à côte, chacun à la même place : à gauche avant, à droite sans "
            + "ceux qui partent, creux ce qui reste seul. ",
          en: "Two networks side by side, everybody at the same place: before on the left, on the "
            + "right without those who leave, hollow who is left alone. ")[language]
          + report.sentence(of: report.groups[0])[language] + "."
      })
  }

  /// What stands over and under the panels.
  func headings(_ places: BeforeAfterPlaces) -> [Backdrop.Shape] {
    let right = places.panel.minX + places.shift
    let top = places.panel.maxY
    let (absent, fallen) = (rehearsals[0], rehearsals[1])
    let after = Text(fr: "Après : absents", en: "After: absent")[language]
    let falling = Text { language in
      let meetings = language.counted(fallen.fallenMeetings.count, .meeting)
      return Text(
        fr: "Si leurs rencontres tombent aussi (\(meetings)) : ",
        en: "If their meetings fall too (\(meetings)): ")[language]
        + counts(of: fallen.cohesionAfter, language)
    }
    let lines: [(String, Double, Double, Double, String)] = [
      (Text(fr: "Avant", en: "Before")[language], places.panel.minX, top + 32, 13, "before-title"),
      (after, right, top + 32, 13, "after-title"),
      (
        counts(of: absent.cohesionBefore, language), places.panel.minX, top + 16, 10,
        "before-counts"
      ),
      (counts(of: absent.cohesionAfter, language), right, top + 16, 10, "after-counts"),
      (falling[language], right, places.panel.minY - 14, 10, "after-falling"),
    ]
    return lines.map { words, x, y, size, id in
      .text(
        words, at: Point(x: x, y: y), size: size, color: Palette.ink, anchor: .start, id: id,
        cssClass: "panel-heading")
    }
  }

  private func counts(of cohesion: Cohesion, _ language: Language) -> String {
    let institutions = language.counted(cohesion.institutionCount, .institution)
    let groups = language.counted(cohesion.componentSizes.count, .separateGroup)
    let largest = cohesion.componentSizes.first.map { language.number($0) } ?? "n.d."
    return Text(
      fr: "\(institutions), \(groups), le plus grand de \(largest)",
      en: "\(institutions), \(groups), the largest of \(largest)")[language]
  }

  /// When, what falls silent, what is left out, how it was drawn.
  func smallPrint(_ places: BeforeAfterPlaces) -> Text {
    Text { language in
      let unnamed = drawn.count - places.names.count
      let omitted = attendance.institutions.count - drawn.count
      var parts = [analysis.subtitle[language], report.sentence(of: report.groups[0])[language]]
      let undrawn = meetings.before.count { $0.count > 2 } - gatherings.count
      if undrawn > 0 {
        let left = language.counted(
          undrawn,
          one: Text(
            fr: "de trois institutions ou plus ne l’est pas",
            en: "of three institutions or more is not"),
          several: Text(
            fr: "de trois institutions ou plus ne le sont pas",
            en: "of three institutions or more are not"))
        parts.append(
          Text(
            fr: "Dessiné : les plus grandes occasions ; \(left)",
            en: "Drawn: the largest occasions; \(left)")[language])
      }
      if omitted > 0 {
        let left = language.counted(
          omitted,
          one: Text(fr: "institution de plus ne l’est pas", en: "more institution is not"),
          several: Text(
            fr: "institutions de plus ne le sont pas", en: "more institutions are not"))
        parts.append(
          Text(
            fr: "Dessiné : qui part, et les plus souvent présentes ; \(left)",
            en: "Drawn: who leaves, and those present most often; \(left)")[language])
      }
      if !selection.isEverything {
        parts.append(
          Text(
            fr: "Dessiné : une partie du réseau ; les nombres sont ceux du réseau entier",
            en: "Drawn: a part of the network; the numbers are those of all of it")[language])
      }
      if unnamed > 0 {
        parts.append(
          language.counted(
            unnamed, one: Text(fr: "nom n’a pas trouvé de place", en: "name found no room"),
            several: Text(fr: "noms n’ont pas trouvé de place", en: "names found no room")))
      }
      parts.append(
        Text(
          fr: "Dessiné à droite : les rencontres se tiennent sans eux. Graphviz "
            + "\(engine.rawValue), overlap=prism, start=7, puis nop2",
          en: "Drawn on the right: the meetings are held without them. Graphviz "
            + "\(engine.rawValue), overlap=prism, start=7, then nop2")[language])
      return parts.joined(separator: ". ") + "."
    }
  }
}
