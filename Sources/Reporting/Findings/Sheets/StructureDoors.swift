import Languages
import Partners

/// How one is referred to a structure.
extension StructureSheet {
  /// How one is referred: what it offers, and the steps that it carries.
  var doors: Document.Section {
    let offers = schema.offers.map { network.services.offers[$0] }
    let silent = offers.count { $0.contacts.isEmpty }
    let told = [
      offers.isEmpty
        ? Text(fr: "aucune offre enregistrée", en: "no offer recorded")
        : Text { language in
          let number = language.counted(offers.count, .offer)
          return Text(
            fr: "\(number), dont \(silent) sans contact",
            en: "\(number), \(silent) without a contact"
          )[language]
        },
      schema.turns.isEmpty
        ? Text(fr: "aucune étape enregistrée", en: "no step recorded")
        : Text { $0.counted(schema.turns.count, .carriedStep) },
    ]
    let title = Text(fr: "Comment on y est adressé", en: "How one is referred")
      .colon(Text { language in told.map { $0[language] }.joined(separator: language.semicolon) })
    return Document.Section(
      "doors", title: title,
      blocks: [
        offers.isEmpty ? .paragraph(Self.noOffer) : .grid(offerGrid(offers)),
        schema.turns.isEmpty ? .paragraph(Self.noStep) : .grid(turnGrid),
      ])
  }

  private static let noOffer = Text(
    fr:
      "Offres : non enregistré ; à enregistrer dans offers.csv (provider, public, mode, contact).",
    en: "Offers: not recorded; to record in offers.csv (provider, public, mode, contact).")

  private static let noStep = Text(
    fr: "Étapes portées : non enregistré ; à enregistrer dans steps.csv (case, carrier).",
    en: "Steps carried: not recorded; to record in steps.csv (case, carrier).")

  private func offerGrid(_ offers: [Offer]) -> Grid {
    Grid(
      caption: Text(fr: "Ce qu’elle propose", en: "What it offers"),
      columns: [
        Grid.Column(Text(fr: "Offre", en: "Offer")),
        Grid.Column(Text(fr: "Sorte d’aide", en: "Sort of help")),
        Grid.Column(Text(fr: "Pour qui", en: "For whom")),
        Grid.Column(Text(fr: "Comment", en: "How")),
        Grid.Column(Text(fr: "Contact", en: "Contact")),
      ],
      rows: offers.map { offer in
        [
          network.verbatim(offer.label), .text(ServiceWords.family(offer.family)),
          network.listed(offer.publics), network.verbatim(offer.mode),
          network.listed(offer.contacts),
        ]
      },
      grounds: schema.offers.map { Grounds(evidence: network.evidence(ofOffers: [$0])) })
  }

  private var turnGrid: Grid {
    Grid(
      caption: Text(
        fr: "Les étapes qu’elle porte, et qui lui passe la main",
        en: "The steps that it carries, and who hands over to it"),
      columns: [
        Grid.Column(Text(fr: "Parcours", en: "Course")),
        Grid.Column(Text(fr: "Étape", en: "Step")),
        Grid.Column(Text(fr: "Avant", en: "Before")),
        Grid.Column(Text(fr: "Après", en: "After")),
      ],
      rows: schema.turns.map { turn in
        [
          network.verbatim(network.interaction(turn.course)?.label),
          network.verbatim(turn.stage.label), .text(neighbour(turn.before)),
          .text(neighbour(turn.after)),
        ]
      }, grounds: schema.turns.map { network.grounds($0.stage) })
  }

  private func neighbour(_ stage: Stage?) -> Text {
    guard let stage else { return Text(verbatim: "–") }
    let carriers = Text(listing: stage.carriers.map(network.carrierName)) ?? .notRecorded
    return Text { "\(stage.label) (\(carriers[$0]))" }
  }
}

extension CountedNoun {
  fileprivate static let carriedStep = CountedNoun(
    one: Text(fr: "étape portée", en: "step carried"),
    several: Text(fr: "étapes portées", en: "steps carried"))
}
