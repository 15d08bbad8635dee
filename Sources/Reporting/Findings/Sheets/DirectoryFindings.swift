import Graphs
import Languages
import Partners
import Tables
import Territories

/// The directory of a territory: who is there, what they offer and how one reaches them.
extension Network {
  /// Returns the directory of a territory as a page to hang up, or nil if there is no such one.
  public func directoryDocument(of id: String, _ settings: AnalysisSettings) -> Document? {
    guard let directory = directory(of: id, settings), let territory = territory(id) else {
      return nil
    }
    let sheet = DirectorySheet(network: self, directory: directory, settings: settings)
    return Document(
      title: Text(
        fr: "Répertoire : \(territory.name) (\(KindWords.zoning(territory.zoning).french))",
        en: "Directory: \(territory.name) (\(KindWords.zoning(territory.zoning).english))"),
      subtitle: sheetSubtitle(settings), sections: sheet.sections)
  }
}

/// A directory with what its words need.
struct DirectorySheet {
  let network: Network
  let directory: TerritoryDirectory
  let settings: AnalysisSettings

  /// The whole, then each sector of activity that is there.
  var sections: [Document.Section] {
    let sectors = Sector.allCases.map { ($0, directory.entries(of: $0, in: network)) }
      .filter { !$0.1.isEmpty }
    let tables = sectors.map { sector, entries in
      Document.Section(
        "sector-" + sector.rawValue,
        title: Text { language in
          let number = language.counted(entries.count, .institution)
          return sector.words.capitalized[language] + language.colon + " \(number)"
        }, blocks: [.grid(grid(entries))])
    }
    return [whole(sectors)] + tables
  }

  private func whole(
    _ sectors: [(Sector, [TerritoryDirectory.Entry])]
  ) -> Document.Section {
    guard !sectors.isEmpty else { return empty }
    let table = Grid(
      caption: Text(fr: "Qui est là, par secteur", en: "Who is there, by sector"),
      columns: [Grid.Column(Text(fr: "Secteur", en: "Sector"))]
        + Self.counts.map { Grid.Column($0, isNumeric: true) },
      rows: sectors.map { sector, entries in
        [.text(sector.words.capitalized)] + counts(entries).map { .count($0) }
      },
      grounds: sectors.map { sector, entries in
        Grounds(
          sectors: [sector], evidence: network.evidence(ofInstitutions: entries.map(\.institution)))
      })
    return Document.Section(
      "who-is-there", title: finding,
      blocks: places + [.grid(table), .note(convention), .functionsOnly])
  }

  private static let counts = [
    Text(fr: "Institutions", en: "Institutions"),
    Text(fr: "Vues dans la période", en: "Met in the window"),
    Text(fr: "Sans rencontre datée", en: "Without a dated meeting"),
    Text(fr: "Avec une offre", en: "With an offer"),
    Text(fr: "Avec un contact", en: "With a contact"),
  ]

  private func counts(_ entries: [TerritoryDirectory.Entry]) -> [Int] {
    let offers = network.services.offers
    return [
      entries.count, entries.count(where: isMet), entries.count { $0.lastMet == nil },
      entries.count { !$0.offers.isEmpty },
      entries.count { $0.offers.contains { !offers[$0].contacts.isEmpty } },
    ]
  }

  private func isMet(_ entry: TerritoryDirectory.Entry) -> Bool {
    entry.lastMet.map { $0 >= settings.window.from } ?? false
  }

  private var finding: Text {
    let numbers = counts(directory.entries)
    let isUntold = numbers[0] == numbers[2]
    return Text { language in
      let all = language.counted(numbers[0], .institution)
      let (from, never) = (settings.window.from, language.number(numbers[2]))
      let when = language.agreeing(
        numbers[0], one: Text(fr: "quand elle a été vue", en: "when it was met"),
        several: Text(fr: "quand elles ont été vues", en: "when they were met"))
      let met = language.counted(
        numbers[1], one: Text(fr: "vue", en: "of them met"),
        several: Text(fr: "vues", en: "of them met"))
      let untold = Text(
        fr: "\(all) ; \(when) : non enregistré", en: "\(all); \(when): not recorded")
      let told = Text(
        fr: "\(all), dont \(met) depuis le \(from) ; \(never) sans rencontre datée",
        en: "\(all), \(met) since \(from); \(never) without a dated meeting")
      return (isUntold ? untold : told)[language]
    }
  }

  /// Where it is: its communes, and the two systems that they lie in.
  private var places: [Document.Block] {
    let records = directory.communes.map { network.communes[$0] }
    let systems = [
      (Text(fr: "Secteurs de soin", en: "Care sectors"), settings.careZoning),
      (Text(fr: "Circonscriptions", en: "Education districts"), settings.educationZoning),
    ].compactMap { title, zoning -> Text? in
      let names = records.flatMap { network.zoneNames(ofCommune: $0.code, in: zoning) }.distinct
      return Text(listing: names.sorted { $0.precedesInFrench($1) }).map(title.colon)
    }
    let names = records.map(\.name)
    let communes = Text { language in
      language.counted(names.count, .commune)
        + (names.isEmpty ? "" : language.colon + " " + names.list(in: language, atMost: 40))
    }
    return [
      .paragraph(
        Text { language in
          ([communes] + systems).map { $0[language] + "." }.joined(separator: " ")
        })
    ]
  }

  private var empty: Document.Section {
    Document.Section(
      "who-is-there",
      title: Text(
        fr: "Personne d’enregistré pour ce territoire", en: "Nobody on record for this territory"),
      blocks: [
        .paragraph(
          Text(
            fr: "À enregistrer : les communes du territoire dans memberships.csv, la commune et "
              + "« serves » des institutions dans institutions.csv.",
            en: "To record: the communes of the territory in memberships.csv, the commune and "
              + "“serves” of institutions in institutions.csv."))
      ])
  }
}
