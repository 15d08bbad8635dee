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
          "sectors", summary.sectors, of: institutions.count,
          Text(fr: "institutions", en: "institutions"), by: Text(fr: "secteur", en: "sector")
        ) { Sector(rawValue: $0)?.words ?? Text(verbatim: $0) },
        countSection(
          "kinds", summary.kinds, of: countedInteractions.count,
          Text(fr: "interactions comptées", en: "counted interactions"),
          by: Text(fr: "type", en: "kind"), words: KindWords.interaction),
        countSection(
          "years", summary.years, of: countedInteractions.count,
          Text(fr: "interactions comptées", en: "counted interactions"),
          by: Text(fr: "année de début", en: "year of start")
        ) { $0 == "-" ? Text(fr: "non daté", en: "not dated") : Text(verbatim: $0) },
        countSection(
          "functions", repeated(summary.functions), of: professionals.count,
          Text(fr: "professionnels", en: "professionals"),
          by: Text(fr: "fonction", en: "function"), words: functionWords),
        reachedSection(summary),
        zoningSection(summary), openSection(summary),
      ])
  }

  private func countSection(
    _ id: String, _ counts: [Summary.Count], of total: Int, _ what: Text, by criterion: Text,
    words: (String) -> Text
  ) -> Document.Section {
    Document.Section(
      id,
      title: Text(
        fr: "\(Language.french.number(total)) \(what.french) par \(criterion.french)",
        en: "\(Language.english.number(total)) \(what.english) by \(criterion.english)"),
      blocks: [
        .grid(
          Grid(
            caption: what,
            columns: [
              Grid.Column(criterion.capitalized),
              Grid.Column(Text(fr: "Nombre", en: "Count"), isNumeric: true),
            ],
            rows: counts.map { [.text(words($0.word)), .count($0.count)] }))
      ])
  }

  /// The functions that occur more than once, and the others together under an empty word.
  private func repeated(_ functions: [Summary.Count]) -> [Summary.Count] {
    let once = functions.count { $0.count == 1 }
    return functions.filter { $0.count > 1 } + [Summary.Count(word: "", count: once)]
  }

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
            }))
      ])
  }

  private func zoningSection(_ summary: Summary) -> Document.Section {
    Document.Section(
      "zonings",
      title: Text(
        fr: "\(summary.zonings.count) découpages des \(communes.count) communes",
        en: "\(summary.zonings.count) zonings of the \(communes.count) communes"),
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

  private func openSection(_ summary: Summary) -> Document.Section {
    let counted = countedInteractions.count
    return Document.Section(
      "open",
      title: Text(fr: "Ce qui n’est ni situé ni daté", en: "What is not located or not dated"),
      blocks: [
        .items([
          Document.Item(
            title: Text(
              fr: "\(summary.unlocated) institutions sur \(institutions.count) sans commune",
              en: "\(summary.unlocated) of \(institutions.count) institutions without a commune"),
            details: []),
          Document.Item(
            title: Text(
              fr: "\(summary.placeless) interactions sur \(counted) sans lieu",
              en: "\(summary.placeless) of \(counted) interactions without a place"), details: []),
          Document.Item(
            title: Text(
              fr: "\(summary.datedByYear) interactions sur \(counted) datées par la seule année",
              en: "\(summary.datedByYear) of \(counted) interactions dated by the year alone"),
            details: []),
        ]),
        .note(
          Text(
            fr: "On compte les événements et les séries sans ligne propre, jamais les vues.",
            en: "Events count, and series without rows of their own; never views.")),
      ])
  }
}
