import Graphs
import Languages
import Partners
import Tables
import Territories

/// The rows of a directory.
extension DirectorySheet {
  /// Returns those of a sector, each with where it is, what it offers and when it was last met.
  func grid(_ entries: [TerritoryDirectory.Entry]) -> Grid {
    Grid(
      caption: Text(
        fr: "Ceux qui ont leur siège sur place, puis ceux qui desservent le territoire",
        en: "Those with a seat there, then those who serve the territory"),
      columns: [
        Grid.Column(Text(fr: "Institution", en: "Institution")),
        Grid.Column(Text(fr: "Commune", en: "Commune")),
        Grid.Column(Text(fr: "Secteur de soin / circonscription", en: "Care sector / district")),
        Grid.Column(
          Text(
            fr: "Ce qu’elle propose, comment la joindre",
            en: "What it offers, how it is reached")),
        Grid.Column(Text(fr: "Vue en", en: "Met in")),
      ],
      rows: entries.map(cells), grounds: entries.map(grounds))
  }

  private func cells(_ entry: TerritoryDirectory.Entry) -> [Grid.Cell] {
    let record = network.institutions[entry.institution]
    let year = entry.lastMet.map { String($0.description.prefix(4)) }
    return [
      .text(name(of: record)), .text(place(of: entry, record)), .text(zones(of: record)),
      .text(services(of: entry)), .text(Text(verbatim: year ?? "n.d.")),
    ]
  }

  private func name(of record: Institution) -> Text {
    let group = record.count.map { " × \($0)" } ?? ""
    return Text { language in
      network.fullName(record) + ", " + KindWords.institution(record.kind)[language] + group
    }
  }

  private func place(of entry: TerritoryDirectory.Entry, _ record: Institution) -> Text {
    let commune =
      network.commune(network.seatCommune(of: record)).map { Text(verbatim: $0.name) }
      ?? Text(fr: "commune n.d.", en: "commune n.d.")
    let served = entry.serves.compactMap { network.territory($0)?.name }.distinct
    guard !entry.isSeated, !served.isEmpty else { return commune }
    return Text { language in
      let names = served.list(in: language, atMost: 3)
      return Text(fr: "dessert \(names)", en: "serves \(names)")[language]
        + " (\(commune[language]))"
    }
  }

  private func zones(of record: Institution) -> Text {
    let systems = [settings.careZoning, settings.educationZoning].map { zoning in
      Text(listing: network.zoneNames(ofCommune: network.seatCommune(of: record), in: zoning))
    }
    guard systems.contains(where: { $0 != nil }) else { return Text(verbatim: "n.d.") }
    return Text { language in
      systems.map { $0?[language] ?? "–" }.joined(separator: " / ")
    }
  }

  private func services(of entry: TerritoryDirectory.Entry) -> Text {
    Text(listing: network.offerWords(entry.offers) + [functions(of: entry)].compactMap { $0 })
      ?? Text(verbatim: "n.d.")
  }

  /// The first functions: the page of a territory is no staff list.
  private func functions(of entry: TerritoryDirectory.Entry) -> Text? {
    guard !entry.functions.isEmpty else { return nil }
    let names = entry.functions.map(network.functionName)
    return Text(fr: "fonctions", en: "functions").colon(Text { names.list(in: $0, atMost: 4) })
  }

  private func grounds(_ entry: TerritoryDirectory.Entry) -> Grounds {
    let record = network.institutions[entry.institution]
    return Grounds(
      anchor: RowLink(.institution, record.id).name, sectors: [record.sector],
      evidence: network.evidence(ofInstitutions: [entry.institution])
        + network.evidence(ofOffers: entry.offers)
        + network.evidence(ofProfessionals: entry.functions)
        + network.evidence(ofInteractions: [entry.lastOccasion].compactMap { $0 }))
  }

  /// Who counts as there, and what to record.
  var convention: Text {
    Text(
      fr: "Est là qui a son siège dans une commune du territoire, ou répond de lui, d’un "
        + "territoire plus large, ou d’une zone qui tient une de ses communes. Un groupe anonyme "
        + "compte pour une institution. « Vue en » : l’année de la dernière interaction datée, à n’importe "
        + "quelle époque. « n.d. » : non enregistré. À compléter : commune et serves dans "
        + "institutions.csv, provider, mode et contact dans offers.csv.",
      en: "Listed is who has a seat in a commune of the territory, or answers for it, for a wider "
        + "one, or for a zone that holds one of its communes. An anonymous group counts as one "
        + "institution. “Met in”: the year of the last dated interaction, at any time. “n.d.”: not "
        + "recorded. To complete: commune and serves in institutions.csv, provider, mode and "
        + "contact in offers.csv.")
  }
}
