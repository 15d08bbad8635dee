import Languages
import Partners
import Territories

/// Needs without an offer, and what rests on one provider.
extension Network {
  /// The needs, those that no offer answers first; without recorded needs what to record.
  func needSection(_ offering: Offering) -> Document.Section? {
    guard !offering.answers.isEmpty else { return unrecordedNeeds }
    let open = offering.unanswered.count
    let title = Text { language in
      let needs = language.counted(offering.answers.count, .need)
      return Text(
        fr: "\(needs), dont \(open) sans aucune offre", en: "\(needs), \(open) without any offer")[
          language]
    }
    return Document.Section(
      "needs", title: title,
      blocks: [
        .grid(needGrid(offering)),
        .note(
          Text(
            fr: "Une offre répond à un besoin si la colonne needs de offers.csv le nomme.",
            en: "An offer answers a need if the column needs of offers.csv names it.")),
      ])
  }

  private var unrecordedNeeds: Document.Section {
    Document.Section(
      "needs",
      title: Text(
        fr: "Besoins : non enregistrés, on ne peut donc pas dire lesquels restent sans offre",
        en: "Needs: not recorded, so those without an offer cannot be told"),
      blocks: [
        .paragraph(
          Text(
            fr: "À enregistrer : une ligne de needs.csv par besoin, et dans la colonne needs de "
              + "offers.csv ceux auxquels chaque offre répond.",
            en: "To record: a row of needs.csv for each need, and in the column needs of "
              + "offers.csv those that each offer answers."))
      ])
  }

  private func needGrid(_ offering: Offering) -> Grid {
    let answers =
      offering.answers.filter(\.offers.isEmpty) + offering.answers.filter { !$0.offers.isEmpty }
    return Grid(
      caption: Text(
        fr: "Besoins et offres qui y répondent, d’abord ceux qui n’en ont pas",
        en: "Needs and the offers that answer them, those without any first"),
      columns: [
        Grid.Column(Text(fr: "Besoin", en: "Need")), Grid.Column(Text(fr: "Public", en: "Public")),
        Grid.Column(Text(fr: "Offres", en: "Offers"), isNumeric: true),
        Grid.Column(Text(fr: "Lesquelles", en: "Which")),
      ],
      rows: answers.map { answer in
        let need = services.needs[answer.need]
        let offers = answer.offers.map { services.offers[$0].label }
        let none = Text(fr: "aucune", en: "none")
        return [
          verbatim(need.label), listed(need.publics), .count(offers.count),
          offers.isEmpty ? .text(none) : listed(offers),
        ]
      },
      grounds: answers.map { answer in
        let need = services.needs[answer.need]
        return Grounds(evidence: [Grounds.Evidence(Text(verbatim: need.label), need.origin)])
      })
  }

  /// The provider × family matrix, and the families that rest on one provider for a public.
  func dependenceSection(_ offering: Offering) -> Document.Section? {
    guard let first = offering.providers.first else { return nil }
    let (sole, all) = (offering.soleCells.count, offering.cells.count)
    let title = Text { language in
      let share = language.percent(offering.share(of: first))
      let offers = language.counted(first.offers.count, .offer)
      return Text(
        fr: "\(offers) sur \(offering.offerCount) (\(share)) par \(actorName(first.id)) ; "
          + "aides à un seul prestataire pour leur public : \(sole) sur \(all)",
        en: "\(offers) of \(offering.offerCount) (\(share)) from \(actorName(first.id)); "
          + "sorts of help with one provider for their public: \(sole) of \(all)")[language]
    }
    return Document.Section(
      "dependence", title: title,
      blocks: [
        .grid(providerGrid(offering)), .grid(soleGrid(offering)),
        .note(dependenceConvention(offering)),
      ])
  }

  private func providerGrid(_ offering: Offering) -> Grid {
    Grid(
      caption: Text(
        fr: "Offres par prestataire et sorte d’aide", en: "Offers by provider and sort of help"),
      columns: [Grid.Column(Text(fr: "Prestataire", en: "Provider"))]
        + offering.families.map {
          Grid.Column(ServiceWords.family($0).capitalized, isNumeric: true)
        } + [
          Grid.Column(Text(fr: "Toutes", en: "All"), isNumeric: true),
          Grid.Column(Text(fr: "Part", en: "Share"), isNumeric: true),
        ],
      rows: offering.providers.map { provider in
        let families = provider.offers.map { services.offers[$0].family.foldedSpaces }
        return [verbatim(actorName(provider.id))]
          + offering.families.map { family in
            .count(families.count { $0 == family.foldedSpaces })
          } + [
            .count(provider.offers.count),
            .text(Text { $0.percent(offering.share(of: provider)) }),
          ]
      })
  }

  private func soleGrid(_ offering: Offering) -> Grid {
    Grid(
      caption: Text(
        fr: "Aides qu’un seul prestataire donne à un public",
        en: "Sorts of help that one provider alone gives to a public"),
      columns: [
        Grid.Column(Text(fr: "Public", en: "Public")),
        Grid.Column(Text(fr: "Sorte d’aide", en: "Sort of help")),
        Grid.Column(Text(fr: "Prestataire", en: "Provider")),
        Grid.Column(Text(fr: "Offres", en: "Offers"), isNumeric: true),
      ],
      rows: offering.soleCells.map { cell in
        [
          verbatim(cell.audience), .text(ServiceWords.family(cell.family)),
          listed(cell.providers.map(actorName)), .count(cell.offers.count),
        ]
      })
  }

  private func dependenceConvention(_ offering: Offering) -> Text {
    Text { language in
      let all = language.number(offering.offerCount)
      let equal = language.number(offering.concentration?.effectiveCarriers, decimals: 1)
      let providers = language.counted(offering.providers.count, .provider)
      return Text(
        fr: "Part : de toutes les offres enregistrées (\(all)). Répartition entre \(providers) : "
          + "comme si \(equal) en portaient autant chacun (inverse de l’indice de Herfindahl).",
        en: "Share: of all recorded offers (\(all)). Shared among \(providers) as if \(equal) gave "
          + "as many each (inverse Herfindahl index).")[language]
    }
  }
}
