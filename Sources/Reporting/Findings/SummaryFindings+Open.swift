import Languages
import Partners

extension Network {
  /// What the records leave open: places, and dates that are missing or no more than a year.
  func openSection(_ summary: Summary) -> Document.Section {
    let counted = countedInteractions
    return Document.Section(
      "open",
      title: Text(fr: "Ce qui n’est ni situé ni daté", en: "What is not located or not dated"),
      blocks: [
        .items([
          item(
            summary.unlocated, of: institutions.count, .institution,
            Text(fr: "sans commune", en: "without a commune")),
          item(
            summary.placeless, of: counted.count, .interaction,
            Text(fr: "sans lieu", en: "without a place")),
          item(
            summary.datedByYear, of: counted.count, .interaction,
            Text(fr: "dont la date n’est qu’une année", en: "whose date is no more than a year")),
          item(
            counted.count { $0.start == nil }, of: counted.count, .interaction,
            Text(fr: "sans date", en: "without a date")),
        ]),
        .note(
          Text(
            fr: "On compte les événements et les séries sans ligne propre, jamais les vues.",
            en: "Events count, and series without rows of their own; never views.")),
      ])
  }

  private func item(
    _ count: Int, of total: Int, _ noun: CountedNoun, _ what: Text
  ) -> Document.Item {
    Document.Item(
      title: Text { language in
        let counted = language.counted(count, noun)
        let all = language.number(total)
        return Text(
          fr: "\(counted) sur \(all) \(what.french)", en: "\(counted) of \(all) \(what.english)")[
            language]
      }, details: [])
  }
}
