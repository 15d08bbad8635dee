import Graphviz
import Languages
import Partners

/// What the chart says around its cards.
extension OfferChart {
  func legend(_ column: inout LegendColumn) {
    let card: Attributes = [.shape: "box", .width: "0.32", .height: "0.15", .fixedsize: "true"]
    let fill = Palette.zone(0)
    column.heading(Text(fr: "Offres", en: "Offers")[language])
    column.mark(
      card.merging([
        .style: "filled,rounded", .fillcolor: fill.fill, .color: fill.ink, .penwidth: "0.7",
      ]), Text(fr: "plusieurs prestataires", en: "several providers")[language])
    column.mark(
      card.merging([
        .style: "filled,rounded", .fillcolor: fill.fill, .color: fill.ink, .penwidth: "1.8",
      ]),
      Text(fr: "◆ un seul prestataire pour ce public", en: "◆ one provider for this public")[
        language])
    column.mark(
      card.merging([
        .style: "filled,rounded,dashed", .fillcolor: Palette.paper, .color: fill.ink,
      ]), Text(fr: "? contact non enregistré", en: "? contact not recorded")[language])
    needs(&column)
  }

  func needs(_ column: inout LegendColumn) {
    let open = offering.unanswered.map { network.services.needs[$0].label }
    guard !offering.answers.isEmpty else {
      column.heading(Text(fr: "Besoins : non enregistrés", en: "Needs: not recorded")[language])
      return
    }
    let all = offering.answers.count
    column.heading(
      Text(
        fr: "Besoins sans offre : \(open.count) sur \(all)",
        en: "Needs without an offer: \(open.count) of \(all)")[language])
    for (index, need) in open.prefix(8).enumerated() {
      column.numbered(index + 1, need.shortened(to: 44))
    }
    column.others(open.count - 8, in: language)
  }

  var figure: Document.Figure {
    let silent = offering.withoutContact.count
    return Document.Figure(
      name: "offers",
      caption: Text { language in
        let offers = language.counted(offering.offerCount, .offer)
        let providers = language.counted(offering.providers.count, .provider)
        return Text(
          fr:
            "À qui s’adresser : \(offers) de \(providers), dont \(silent) sans contact enregistré",
          en: "Whom to turn to: \(offers) by \(providers), \(silent) without a recorded contact")[
            language]
      },
      description: Text { language in
        let all = language.number(offering.cells.count)
        let sole = language.counted(
          offering.soleCells.count,
          one: Text(
            fr: "aide sur \(all) n’a qu’un prestataire",
            en: "of \(all) sorts of help has one provider"),
          several: Text(
            fr: "aides sur \(all) n’ont qu’un prestataire",
            en: "of \(all) sorts of help have one provider"))
        return Text(
          fr:
            "Une ligne par groupe de publics, une colonne par sorte d’aide, une carte par offre "
            + "avec son prestataire et son contact. \(sole).",
          en:
            "A row for each group of publics, a column for each sort of help, a card for each "
            + "offer with its provider and contact. \(sole).")[language]
      })
  }

  var smallPrint: Text {
    Text { language in
      let out = Text.undrawn(leftOut, .audience)[language]
      return Text(
        fr: "Une place vide : aucune offre enregistrée. D’après offers.csv et needs.csv. Places "
          + "calculées, Graphviz nop2.\(out)",
        en: "An empty place: no recorded offer. From offers.csv and needs.csv. Computed places, "
          + "Graphviz nop2.\(out)")[language]
    }
  }
}
