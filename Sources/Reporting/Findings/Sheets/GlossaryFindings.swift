import Graphs
import Languages
import Partners

/// The acronyms of a network, and those that its records use and its glossary does not explain.
extension Network {
  /// The glossary as a page to hang up.
  public var glossaryDocument: Document {
    Document(
      title: Text(fr: "Glossaire des sigles", en: "Glossary of acronyms"), subtitle: title,
      sections: GlossarySheet(self).sections)
  }
}

/// A glossary with where its acronyms are used.
struct GlossarySheet {
  let network: Network
  let use: AcronymUse
  let places: [String: [AcronymPlace]]

  init(_ network: Network) {
    self.network = network
    (use, places) = (network.acronymUse, network.acronymPlaces)
  }

  /// What is explained, what is not, what nobody knows.
  var sections: [Document.Section] {
    let open = [
      openSection(
        "undefined", use.undefined,
        Text(fr: "employés et absents du glossaire", en: "used and not in the glossary"),
        Text(
          fr: "À enregistrer dans glossary.csv : acronym et expansion. Le sens courant est celui "
            + "du vocabulaire commun ; à confirmer par qui a écrit la ligne.",
          en: "To record in glossary.csv: acronym and expansion. The usual meaning is that of the "
            + "common vocabulary; to be confirmed by whoever wrote the row.")),
      openSection(
        "unexplained", use.unexplained,
        Text(fr: "au glossaire, sans développement", en: "in the glossary, unexplained"),
        Text(
          fr: "À compléter : la colonne expansion de glossary.csv.",
          en: "To complete: the column expansion of glossary.csv.")),
    ]
    return [definedSection] + open.compactMap { $0 }
  }

  private var definedSection: Document.Section {
    let entries = network.naming.glossary.filter { $0.expansion != nil }
      .sorted { $0.acronyms.joined().precedesInFrench($1.acronyms.joined()) }
    let missing = use.undefined.count + use.unexplained.count
    let title = Text { language in
      let known = language.counted(entries.count, .acronymEntry)
      let more = language.counted(
        missing,
        one: Text(fr: "de plus employé sans explication", en: "more used without an explanation"),
        several: Text(
          fr: "de plus employés sans explication", en: "more used without an explanation"))
      return Text(fr: "\(known) ; \(more)", en: "\(known); \(more)")[language]
    }
    return Document.Section(
      "defined", title: title,
      blocks: entries.isEmpty ? [.paragraph(Self.none)] : [.grid(grid(entries)), .note(convention)])
  }

  private static let none = Text(
    fr: "Aucun sigle n’est expliqué ; à enregistrer dans glossary.csv.",
    en: "No acronym is explained; to record in glossary.csv.")

  private var convention: Text {
    Text(
      fr: "« Employé » : dans combien de noms, d’intitulés et de fonctions des enregistrements. Un "
        + "nombre à la fin ne compte pas : MDA30 est une MDA.",
      en: "“Used”: in how many names, labels and functions of the records. A number at the end "
        + "does not count: MDA30 is an MDA.")
  }

  private func grid(_ entries: [GlossaryEntry]) -> Grid {
    Grid(
      caption: Text(fr: "Les sigles expliqués", en: "The acronyms that are explained"),
      columns: [
        Grid.Column(Text(fr: "Sigle", en: "Acronym")),
        Grid.Column(Text(fr: "Ce qu’il veut dire", en: "What it means")),
        Grid.Column(Text(fr: "Employé", en: "Used"), isNumeric: true),
      ],
      rows: entries.map { entry in
        [
          network.verbatim(entry.acronyms.joined(separator: ", ")),
          network.verbatim(entry.expansion),
          .count(uses(of: entry).count),
        ]
      },
      grounds: entries.map { entry in
        let own = Grounds.Evidence(
          Text(verbatim: entry.acronyms.joined(separator: ", ")), entry.origin)
        return Grounds(evidence: [own] + uses(of: entry).map(\.evidence))
      })
  }

  private func uses(of entry: GlossaryEntry) -> [AcronymPlace] {
    entry.acronyms.flatMap { places[$0] ?? [] }.distinct
  }

  private func openSection(
    _ id: String, _ acronyms: [String], _ words: Text, _ cure: Text
  ) -> Document.Section? {
    guard !acronyms.isEmpty else { return nil }
    let title = Text { language in
      language.counted(acronyms.count, .acronym) + " " + words[language]
    }
    return Document.Section(id, title: title, blocks: [.grid(openGrid(acronyms)), .note(cure)])
  }

  private func openGrid(_ acronyms: [String]) -> Grid {
    Grid(
      caption: Text(fr: "Les sigles à expliquer", en: "The acronyms to explain"),
      columns: [
        Grid.Column(Text(fr: "Sigle", en: "Acronym")),
        Grid.Column(Text(fr: "Sens courant, à confirmer", en: "Usual meaning, to be confirmed")),
        Grid.Column(Text(fr: "Employé", en: "Used"), isNumeric: true),
        Grid.Column(Text(fr: "Où", en: "Where")),
      ],
      rows: acronyms.map { acronym in
        let uses = places[acronym] ?? []
        return [
          network.verbatim(acronym),
          .text(Vocabulary.term(acronym)?.words ?? Text(verbatim: "n.d.")),
          .count(uses.count), .text(Text { uses.map(\.name).list(in: $0, atMost: 3) }),
        ]
      },
      grounds: acronyms.map { Grounds(evidence: (places[$0] ?? []).map(\.evidence)) })
  }
}

extension AcronymPlace {
  fileprivate var evidence: Grounds.Evidence { Grounds.Evidence(Text(verbatim: name), origin) }
}

extension CountedNoun {
  fileprivate static let acronymEntry = CountedNoun(
    one: Text(fr: "sigle expliqué", en: "acronym explained"),
    several: Text(fr: "sigles expliqués", en: "acronyms explained"))
}
