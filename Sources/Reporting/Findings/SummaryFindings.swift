import Languages
import Partners

extension Network {
  /// The counts of the network, and what its records leave open.
  public var summaryDocument: Document {
    let summary = summary
    return Document(
      title: Text(fr: "Ce que contient le réseau", en: "What the network holds"),
      sections: [
        countSection(
          "sectors", summary.sectors, of: institutions.count, .institution,
          by: Text(fr: "secteur", en: "sector")
        ) { Sector(rawValue: $0)?.words ?? Text(verbatim: $0) },
        countSection(
          "kinds", summary.kinds, of: countedInteractions.count, .countedInteraction,
          by: Text(fr: "type", en: "kind"), words: KindWords.interaction),
        countSection(
          "years", summary.years, of: countedInteractions.count, .countedInteraction,
          by: Text(fr: "année de début", en: "year of start")
        ) { $0 == "-" ? Text(fr: "non daté", en: "not dated") : Text(verbatim: $0) },
        countSection(
          "functions", listed(summary.functions), of: professionals.count, .professional,
          by: Text(fr: "fonction", en: "function"), words: functionWords),
        summary.reached.isEmpty ? nil : reachedSection(summary),
        summary.zonings.isEmpty ? nil : zoningSection(summary), recordingSection,
        openSection(summary),
      ].compactMap { $0 })
  }

  private func countSection(
    _ id: String, _ counts: [Summary.Count], of total: Int, _ noun: CountedNoun,
    by criterion: Text, words: (String) -> Text
  ) -> Document.Section {
    Document.Section(
      id,
      title: Text(
        fr: "\(Language.french.counted(total, noun)) par \(criterion.french)",
        en: "\(Language.english.counted(total, noun)) by \(criterion.english)"),
      blocks: [
        .grid(
          Grid(
            caption: noun.several,
            columns: [
              Grid.Column(criterion.capitalized),
              Grid.Column(Text(fr: "Nombre", en: "Count"), isNumeric: true),
            ],
            rows: counts.map { [.text(words($0.word)), .count($0.count)] }))
      ])
  }

  /// The functions that occur more than once, and the others together under an empty word where
  /// they are too many to be read.
  private func listed(_ functions: [Summary.Count]) -> [Summary.Count] {
    let once = functions.count { $0.count == 1 }
    guard once > Network.mostSingleFunctions else { return functions }
    return functions.filter { $0.count > 1 } + [Summary.Count(word: "", count: once)]
  }

  private static let mostSingleFunctions = 12

  private func functionWords(_ function: String) -> Text {
    function.isEmpty
      ? Text(fr: "fonctions citées une seule fois", en: "functions named only once")
      : Text(verbatim: function)
  }

  private func reachedSection(_ summary: Summary) -> Document.Section {
    Document.Section(
      "reached",
      title: Text(
        fr: "Interactions comptées par territoire atteint",
        en: "Counted interactions by territory reached"),
      blocks: [
        .grid(
          Grid(
            caption: Text(
              fr: "Une interaction atteint le territoire qu’elle vise, sinon ceux de sa commune",
              en: "An interaction reaches the territory that it was meant for, else those of its "
                + "commune"),
            columns: [
              Grid.Column(Text(fr: "Découpage", en: "Zoning")),
              Grid.Column(Text(fr: "Territoire", en: "Territory")),
              Grid.Column(Text(fr: "Interactions", en: "Interactions"), isNumeric: true),
            ],
            rows: summary.reached.map { reached in
              [
                .text(KindWords.zoning(reached.zoning)), .text(Text(verbatim: reached.zone)),
                .count(reached.count),
              ]
            })),
        .note(
          Text(
            fr:
              "Ce qui vise une circonscription atteint aussi le territoire dont elle fait partie. "
              + "« n.d. » : aucune interaction n’est située dans ce découpage ; à écrire, territory "
              + "ou commune dans interactions.csv.",
            en: "What is meant for a district also reaches the territory that it is part of. "
              + "“n.d.”: no interaction is located in that zoning; to record, territory or commune "
              + "in interactions.csv.")),
      ])
  }

  private func zoningSection(_ summary: Summary) -> Document.Section {
    Document.Section(
      "zonings",
      title: Text(
        fr: "\(Language.french.counted(summary.zonings.count, .zoning)) de "
          + Language.french.counted(communes.count, .commune),
        en: "\(Language.english.counted(summary.zonings.count, .zoning)) of "
          + Language.english.counted(communes.count, .commune)),
      blocks: [
        .grid(
          Grid(
            caption: Text(fr: "Découpages", en: "Zonings"),
            columns: [
              Grid.Column(Text(fr: "Découpage", en: "Zoning")),
              Grid.Column(Text(fr: "Zones", en: "Zones"), isNumeric: true),
              Grid.Column(Text(fr: "Communes", en: "Communes"), isNumeric: true),
              Grid.Column(Text(fr: "dont inférées", en: "of which inferred"), isNumeric: true),
            ],
            rows: summary.zonings.map { zoning in
              [
                .text(KindWords.zoning(zoning.zoning)), .count(zoning.zones),
                .count(zoning.communes), .count(zoning.inferred),
              ]
            }))
      ])
  }
}
