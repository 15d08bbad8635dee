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
        let alone = language.number(absent.componentSizes.count { $0 == 1 })
        let (stay, meet) = (
          absent.institutionCount < 2 ? "reste" : "restent",
          absent.componentSizes.count { $0 == 1 } < 2 ? "rencontre" : "rencontrent"
        )
        let was = language.number(before.componentSizes.count)
        let now = language.counted(absent.componentSizes.count, .separateGroup)
        let then = language.counted(fallen.componentSizes.count, .separateGroup)
        return Text(
          fr: "Sans \(names[language]) : \(staying) \(stay), en \(now) au lieu de "
            + "\(was), et \(alone) ne \(meet) plus personne ; si leurs rencontres tombent aussi, "
            + "\(then)",
          en: "Without \(names[language]), \(staying) stay, in \(now) where there "
            + "were \(was), and \(alone) meet nobody any more; if their meetings fall too, "
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
        parts.append(
          Text(
            fr: "Dessiné : les plus grandes occasions ; \(language.number(undrawn)) de trois "
              + "institutions ou plus ne le sont pas",
            en: "Drawn: the largest occasions; \(language.number(undrawn)) of three institutions "
              + "or more are not")[language])
      }
      if omitted > 0 {
        parts.append(
          Text(
            fr: "Dessiné : qui part, et les plus souvent présentes ; \(language.number(omitted)) "
              + "institutions de plus ne le sont pas",
            en: "Drawn: who leaves, and those present most often; \(language.number(omitted)) more "
              + "institutions are not")[language])
      }
      if !selection.isEverything {
        parts.append(
          Text(
            fr: "Dessiné : une partie du réseau ; les nombres sont ceux du réseau entier",
            en: "Drawn: a part of the network; the numbers are those of all of it")[language])
      }
      if unnamed > 0 {
        parts.append(
          Text(
            fr: "\(language.number(unnamed)) noms n’ont pas trouvé de place",
            en: "\(language.number(unnamed)) names found no room")[language])
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
