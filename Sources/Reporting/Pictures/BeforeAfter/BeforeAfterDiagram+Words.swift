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
