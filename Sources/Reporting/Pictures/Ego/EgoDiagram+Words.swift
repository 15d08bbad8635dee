import Graphs
import Graphviz
import Languages
import Partners
import Tables

extension EgoDiagram {
  /// What the diagram shows, in one sentence, and for those who cannot see it.
  var figure: Document.Figure {
    Document.Figure(
      name: "ego",
      caption: Text { language in
        let name = institutions.name(model.ego).shortened(to: 120)
        let met = language.counted(model.count, .institution)
        let events = attendance.graph.events(ofActor: model.ego).count
        let occasions = language.counted(events, .occasion)
        let once = language.number(model.onceCount)
        return Text(
          fr: "\(name) a rencontré \(met), dont \(once) une seule fois, en \(occasions)",
          en: "\(name) met \(met), \(once) of them once only, on \(occasions)")[language]
      },
      description: Text(
        fr: "Une institution au milieu ; autour d’elle, sur le premier anneau, celles qu’elle a "
          + "rencontrées plusieurs fois, sur le second celles qu’elle a rencontrées une fois, par "
          + "secteur d’activité, avec la date de la première et de la dernière rencontre.",
        en: "An institution in the middle; around it on the first ring those whom it met several "
          + "times, on the second those whom it met once, by sector of activity, with the date of "
          + "the first and the last meeting."))
  }

  /// Returns how often somebody was met, and when first and last.
  func dates(of partner: EgoPartners.Partner) -> String {
    let starts = partner.events.compactMap {
      analysis.network.interactions[attendance.occasions[$0]].start
    }
    let days = [starts.first, starts.last].compactMap { $0?.description }
    let span = Set(days).count > 1 ? days.joined(separator: " – ") : days.first ?? "n.d."
    let count = partner.events.count
    return count == 1 ? span : "\(language.number(count)) × \(span)"
  }

  /// Returns on which occasions somebody was met.
  func told(_ partner: EgoPartners.Partner) -> String {
    let labels = partner.events.map {
      analysis.network.interactions[attendance.occasions[$0]].label
    }
    return
      (institutions.name(partner.actor) + language.colon + " "
      + labels.list(in: language, atMost: 12)).drawableLine.shortened(to: 4000)
  }

  func legend(_ column: inout LegendColumn) {
    let name = institutions.name(model.ego).shortened(to: 34)
    column.heading(Text(fr: "Secteurs d’activité", en: "Sectors of activity")[language])
    let size: Attributes = [
      .width: "0.34", .height: "0.18", .fixedsize: "true", .color: Palette.smallPrint,
    ]
    for (look, sectors) in institutions.looks(of: [model.ego] + model.partners.map(\.actor)) {
      column.mark(look.merging(size), sectors.map { $0.words[language] }.joined(separator: ", "))
    }
    column.heading(Text(fr: "Liens avec \(name)", en: "Ties with \(name)")[language])
    column.line(
      Text(fr: "une seule rencontre, à sa date", en: "met once, on its date")[language],
      color: Palette.smallPrint, width: 1, style: .dashed)
    column.line(
      Text(fr: "2 rencontres, première – dernière", en: "met twice, first – last")[language],
      color: Palette.smallPrint, width: 2.2)
    column.line(
      Text(fr: "5 rencontres", en: "met five times")[language], color: Palette.smallPrint,
      width: 4.9)
    column.heading(Text(fr: "Liens entre les autres", en: "Ties among the others")[language])
    column.line(
      Text(fr: "se rencontrent aussi sans elle", en: "meet without it too")[language],
      color: "#949494", width: 0.6)
    column.others(model.count - model.partners.count, in: language)
  }

  /// When, whom, what is left out, how it was drawn.
  var smallPrint: Text {
    Text { language in
      ([analysis.subtitle, choice, omission].compactMap { $0?[language] } + [method[language]])
        .joined(separator: ". ") + "."
    }
  }

  private var choice: Text? {
    guard isUsual else { return nil }
    return Text(
      fr: "Au milieu, d’office : qui a le plus d’occasions partagées, hors des instances du réseau",
      en: "In the middle unless named: who shared most occasions, save the network’s own bodies")
  }

  private var omission: Text? {
    let omitted = model.count - model.partners.count
    guard omitted > 0 else { return nil }
    return Text { language in
      let drawn = language.counted(model.partners.count, .institution)
      let more = language.counted(
        omitted, one: Text(fr: "de plus ne l’est pas", en: "more is not"),
        several: Text(fr: "de plus ne le sont pas", en: "more are not"))
      return Text(
        fr: "Dessiné : \(drawn), les plus souvent rencontrées ; \(more)",
        en: "Drawn: \(drawn), the most often met; \(more)")[language]
    }
  }

  private var method: Text {
    Text { language in
      let together = language.counted(model.togetherOnlyCount, .pair)
      let omitted = language.counted(
        model.omittedPairCount,
        one: Text(fr: "paire de plus n’est pas dessinée", en: "more pair is not drawn"),
        several: Text(fr: "paires de plus ne sont pas dessinées", en: "more pairs are not drawn"))
      let met = language.agreeing(
        model.togetherOnlyCount, one: Text(fr: "ne s’est vue", en: "met"),
        several: Text(fr: "ne se sont vues", en: "met"))
      let more = Text(
        fr: "Traits gris : les \(EgoPartners.pairLimit) paires qui se sont vues le plus ; "
          + "\(omitted). ",
        en: "Grey lines: the \(EgoPartners.pairLimit) pairs that met most often; \(omitted). ")[
          language]
      return (model.omittedPairCount > 0 ? more : "")
        + Text(
          fr:
            "Une rencontre : une occasion à laquelle les deux étaient. \(together) d’institutions "
            + "dessinées \(met) qu’en sa présence : pas de trait entre elles. Anneaux "
            + "calculés, Graphviz nop2",
          en:
            "A meeting: an occasion that both attended. \(together) of drawn institutions \(met) in "
            + "its presence alone: no line between them. Computed rings, Graphviz nop2")[language]
    }
  }
}
