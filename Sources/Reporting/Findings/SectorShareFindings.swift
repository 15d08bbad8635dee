import Languages
import Partners
import Tables

/// What part of those present was of a sector.
extension Network {
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
        return Grounds(evidence: share.origins.map { Grounds.Evidence(label, $0) })
      })
  }
}
