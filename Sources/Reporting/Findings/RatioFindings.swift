import Languages
import Partners
import Tables

/// Ratios with their two counts, how far sessions reach, and shares of a sector.
extension Network {
  /// The ratios that the folder asks for and the reach of sessions; none where there is neither.
  var ratioSections: [Document.Section] {
    let (ratios, reaches) = (ratios, reaches)
    return [
      ratios.isEmpty ? nil : ratioSection(ratios), reaches.isEmpty ? nil : reachSection(reaches),
    ].compactMap { $0 }
  }

  func ratioSection(_ ratios: [Ratio]) -> Document.Section {
    let first = ratios.first { $0.value != nil } ?? ratios[0]
    return Document.Section(
      "ratios",
      title: Text {
        first.words[$0].capitalizedFirst + $0.colon + " " + first.equation(in: $0)
      },
      blocks: [
        .grid(ratioGrid(ratios)),
        .note(
          Text(
            fr: "« n.d. » : un des deux comptes n’est pas enregistré ; la colonne dit lequel.",
            en: "“n.d.”: one of the two counts is not recorded; the column says which.")),
      ])
  }

  private func ratioGrid(_ ratios: [Ratio]) -> Grid {
    Grid(
      caption: Text(
        fr: "Rapports de deux comptes des enregistrements",
        en: "Ratios of two counts of the records"),
      columns: [
        Grid.Column(Text(fr: "Rapport", en: "Ratio")),
        Grid.Column(Text(fr: "Numérateur", en: "Numerator"), isNumeric: true),
        Grid.Column(Text(fr: "Dénominateur", en: "Denominator"), isNumeric: true),
        Grid.Column(Text(fr: "Valeur", en: "Value"), isNumeric: true),
      ],
      rows: ratios.map { ratio in
        [
          .text(ratio.words), .text(ratio.numerator.words), .text(ratio.denominator.words),
          .text(Text { ratio.told(in: $0) }),
        ]
      },
      grounds: ratios.map { ratio in
        let origins = ratio.numerator.origins + ratio.denominator.origins
        let rows = origins.prefix(Self.mostOrigins)
        return Grounds(
          evidence: rows.map { Grounds.Evidence(ratio.words, $0) },
          omitted: origins.count - rows.count)
      })
  }

  private func reachSection(_ reaches: [Reach]) -> Document.Section {
    let first = reaches[0]
    let (label, function) = (
      interactions[first.interaction].label, professionals[first.professional].function
    )
    return Document.Section(
      "reach",
      title: Text { language in
        let share = language.percent(first.share)
        return Text(
          fr: "\(label) : \(first.count) sur \(first.register) (\(share)), \(function)",
          en: "\(label): \(first.count) of \(first.register) (\(share)), \(function)")[language]
      },
      blocks: [
        .grid(reachGrid(reaches)),
        .note(
          Text(
            fr: "Venus, sur l’effectif enregistré de leur fonction ; les fonctions d’une seule "
              + "personne ne comptent pas.",
            en: "Those who came, of the recorded number of their function; functions of one person "
              + "do not count.")),
      ])
  }

  private func reachGrid(_ reaches: [Reach]) -> Grid {
    Grid(
      caption: Text(
        fr: "Quelle part de chaque fonction est venue", en: "Which share of each function came"),
      columns: [
        Grid.Column(Text(fr: "Interaction", en: "Interaction")),
        Grid.Column(Text(fr: "Fonction", en: "Function")),
        Grid.Column(Text(fr: "Venus", en: "Came"), isNumeric: true),
        Grid.Column(Text(fr: "Sur", en: "Of"), isNumeric: true),
        Grid.Column(Text(fr: "Part", en: "Share"), isNumeric: true),
      ],
      rows: reaches.map { reach in
        [
          verbatim(interactions[reach.interaction].label),
          verbatim(professionals[reach.professional].function), .count(reach.count),
          .count(reach.register), .text(Text { $0.percent(reach.share) }),
        ]
      },
      grounds: reaches.map { reach in
        let (row, function) = (
          participations[reach.participation], professionals[reach.professional]
        )
        return Grounds(evidence: [
          Grounds.Evidence(Text(verbatim: interactions[reach.interaction].label), row.origin),
          Grounds.Evidence(Text(verbatim: function.function), function.origin),
        ])
      })
  }

  /// Returns what part of those present was of a sector, or nil where none has a total.
  func sectorShareSection(_ sector: Sector, _ shares: [SectorShare]) -> Document.Section? {
    guard !shares.isEmpty else { return nil }
    let (known, total) = shares.reduce((0, 0)) { ($0.0 + $1.known, $0.1 + $1.total) }
    let isExact = shares.allSatisfy(\.isExact)
    let share = total > 0 ? Double(known) / Double(total) : nil
    return Document.Section(
      "sector-share",
      title: Text { language in
        let words = sector.words[language].capitalizedFirst
        let least = isExact ? "" : Text(fr: "au moins ", en: "at least ")[language]
        let of = Text(fr: "sur", en: "of")[language]
        let many = language.counted(shares.count, .interaction)
        return words + language.colon
          + " \(least)\(known) \(of) \(total) (\(language.percent(share))), \(many)"
      },
      blocks: [
        .grid(sectorShareGrid(sector, shares)),
        .note(
          Text(
            fr: "« Au moins » : les lignes ne disent pas de quel secteur étaient les autres. Exact "
              + "si un profil le dit, ou si toutes les structures présentes sont enregistrées et "
              + "de ce secteur. Présents : participations si elles sont dites, sinon participants.",
            en: "“At least”: the rows do not say of which sector the others were. Exact where a "
              + "profile says so, or where all institutions present are recorded and of the "
              + "sector. Present: participations where stated, else participants.")),
      ])
  }

  /// As many rows of the records as a row of a report lists.
  private static let mostOrigins = 20

  private func sectorShareGrid(_ sector: Sector, _ shares: [SectorShare]) -> Grid {
    Grid(
      caption: Text(
        fr: "Présents du secteur « \(sector.words.french) », par interaction",
        en: "Present from the sector “\(sector.words.english)”, by interaction"),
      columns: [
        Grid.Column(Text(fr: "Interaction", en: "Interaction")),
        Grid.Column(Text(fr: "Du secteur", en: "Of the sector"), isNumeric: true),
        Grid.Column(Text(fr: "Présents", en: "Present"), isNumeric: true),
        Grid.Column(Text(fr: "Part", en: "Share"), isNumeric: true),
      ],
      rows: shares.map { share in
        let part = share.total > 0 ? Double(share.known) / Double(share.total) : nil
        let sign = share.isExact ? "" : "≥ "
        return [
          verbatim(interactions[share.interaction].label),
          .text(Text { sign + $0.number(share.known) }), .count(share.total),
          .text(Text { sign + $0.percent(part) }),
        ]
      },
      grounds: shares.map { share in
        let label = Text(verbatim: interactions[share.interaction].label)
        let rows = share.origins.prefix(Self.mostOrigins)
        return Grounds(
          evidence: rows.map { Grounds.Evidence(label, $0) },
          omitted: share.origins.count - rows.count)
      })
  }
}

extension Ratio {
  /// What the ratio says.
  var words: Text {
    let written = numerator.text + " / " + denominator.text
    return Text(fr: name["fr"] ?? id ?? written, en: name["en"] ?? name["fr"] ?? id ?? written)
  }

  /// The number with its two counts: "41 / 4 = 10,25".
  func equation(in language: Language) -> String {
    numerator.words[language] + " / " + denominator.words[language] + " = " + told(in: language)
  }

  /// The number as the ratio asks for it.
  func told(in language: Language) -> String {
    form == .share ? language.percent(value) : language.number(value, decimals: 2)
  }
}

extension RecordTally {
  /// The number, whole where it is.
  var words: Text {
    Text { language in
      guard let value else { return "n.d. (\(text))" }
      return language.number(value, decimals: value == value.rounded() ? 0 : 2)
    }
  }
}

extension String {
  /// This string with its first letter a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
