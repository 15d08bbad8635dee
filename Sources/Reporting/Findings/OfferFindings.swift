import Languages
import Partners

/// What is offered, to whom, and on whom it rests.
extension Network {
  /// The offers, whom to turn to, the needs without an offer and what rests on one provider; none
  /// where neither an offer nor a need is recorded.
  var offerSections: [Document.Section] {
    guard let offering else { return [] }
    return [
      offerSection(offering), doorSection(offering), needSection(offering),
      dependenceSection(offering),
    ].compactMap { $0 }
  }

  private func offerSection(_ offering: Offering) -> Document.Section? {
    guard offering.offerCount > 0 else { return nil }
    let silent = offering.withoutContact.count
    let title = Text { language in
      let offers = language.counted(offering.offerCount, .offer)
      let providers = language.counted(offering.providers.count, .provider)
      return Text(
        fr: "\(offers) de \(providers), dont \(silent) sans contact enregistré",
        en: "\(offers) by \(providers), \(silent) without a recorded contact")[language]
    }
    return Document.Section(
      "offers", title: title, blocks: [.grid(offerGrid), .note(offerConvention)])
  }

  private var offerGrid: Grid {
    let offers = services.offers
    return Grid(
      caption: Text(fr: "Qui propose quoi, à qui", en: "Who offers what, to whom"),
      columns: [
        Grid.Column(Text(fr: "Offre", en: "Offer")),
        Grid.Column(Text(fr: "Prestataire", en: "Provider")),
        Grid.Column(Text(fr: "Sorte d’aide", en: "Sort of help")),
        Grid.Column(Text(fr: "Public", en: "Public")),
        Grid.Column(Text(fr: "Séances", en: "Sessions")),
        Grid.Column(Text(fr: "Confidentialité", en: "Confidentiality")),
        Grid.Column(Text(fr: "Contact", en: "Contact")),
      ],
      rows: offers.map { offer in
        [
          verbatim(offer.label), verbatim(actorName(provider(of: offer))),
          .text(ServiceWords.family(offer.family)), listed(offer.publics),
          .text(sessionWords(offer.sessions)), verbatim(offer.confidentiality),
          listed(offer.contacts),
        ]
      },
      grounds: offers.map {
        Grounds(
          anchor: RowLink(.offer, $0.id).name,
          evidence: [Grounds.Evidence(Text(verbatim: $0.label), $0.origin)])
      })
  }

  private func sessionWords(_ sessions: ClosedRange<Int>?) -> Text {
    guard let sessions else { return .notRecorded }
    let (low, high) = (sessions.lowerBound, sessions.upperBound)
    return low == high
      ? Text(verbatim: String(low)) : Text(fr: "\(low) à \(high)", en: "\(low) to \(high)")
  }

  private var offerConvention: Text {
    Text(
      fr: "L’offre d’un professionnel compte pour son institution ; une antenne n’est pas fondue "
        + "dans l’organisme dont elle fait partie. « Non enregistré » n’est pas « aucun » : à "
        + "compléter dans les colonnes public, sessions, confidentiality et contact de offers.csv.",
      en: "A professional’s offer counts as the institution’s; a branch is not merged with its "
        + "body. “Not recorded” is not “none”: to be filled in the columns public, sessions, "
        + "confidentiality and contact of offers.csv.")
  }

  /// The chart for a door: for each public, what there is and how to ask for it.
  private func doorSection(_ offering: Offering) -> Document.Section? {
    guard !offering.audiences.isEmpty else { return nil }
    let cells = offering.audiences.flatMap { audience in
      offering.cells.filter { $0.audience?.foldedSpaces == audience.foldedSpaces }
    }
    return Document.Section(
      "who-to-turn-to",
      title: Text { language in
        let publics = language.counted(offering.audiences.count, .audience)
        let offers = language.counted(Set(cells.flatMap(\.offers)).count, .offer)
        return Text(
          fr: "À qui s’adresser : \(publics), \(offers)",
          en: "Whom to turn to: \(publics), \(offers)")[language]
      },
      blocks: [.grid(doorGrid(cells))])
  }

  private func doorGrid(_ cells: [Offering.Cell]) -> Grid {
    let doors = cells.flatMap { cell in cell.offers.map { (cell, services.offers[$0]) } }
    return Grid(
      caption: Text(
        fr: "Pour chaque public, l’aide et la manière de la demander",
        en: "For each public, the help and how to ask for it"),
      columns: [
        Grid.Column(Text(fr: "Public", en: "Public")),
        Grid.Column(Text(fr: "Sorte d’aide", en: "Sort of help")),
        Grid.Column(Text(fr: "Auprès de", en: "From")),
        Grid.Column(Text(fr: "Comment", en: "How")),
        Grid.Column(Text(fr: "Contact", en: "Contact")),
      ],
      rows: doors.map { cell, offer in
        [
          verbatim(cell.audience), .text(ServiceWords.family(cell.family)),
          verbatim(actorName(provider(of: offer))), verbatim(offer.mode), listed(offer.contacts),
        ]
      },
      grounds: doors.map { _, offer in
        Grounds(evidence: [Grounds.Evidence(Text(verbatim: offer.label), offer.origin)])
      })
  }
}

extension Network {
  /// The name of an institution, or the function of a professional with that of the institution.
  func actorName(_ id: String) -> String {
    guard let professional = professional(id) else { return institution(id)?.name ?? id }
    let house = institution(professional.institution).map { " (\($0.shortName))" } ?? ""
    return professional.function + house
  }

  /// A cell of what the records say, or that they do not.
  func verbatim(_ text: String?) -> Grid.Cell {
    .text(text.map(Text.init(verbatim:)) ?? .notRecorded)
  }

  /// A cell of a list, or that there is none on record.
  func listed(_ words: [String]) -> Grid.Cell {
    .text(words.isEmpty ? .notRecorded : Text { words.joined(separator: $0.semicolon) })
  }
}

extension Language {
  /// What stands between the items of a list that may hold commas.
  var semicolon: String { self == .french ? "\u{A0}; " : "; " }
}
