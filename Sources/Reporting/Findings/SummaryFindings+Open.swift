import Languages
import Partners

extension Network {
  /// How much of what took place the records answer for; nil where nothing took place.
  var recordingSection: Document.Section? {
    let practice = recordingPractice()
    guard let share = practice.namedShare else { return nil }
    return Document.Section(
      "recording",
      title: Text { language in
        let (rate, named) = (language.percent(share), language.number(practice.named))
        let all = language.counted(practice.interactions, .interaction)
        return Text(
          fr: "Taux de réponse : \(rate) (\(named) sur \(all))",
          en: "Response rate: \(rate) (\(named) of \(all))")[language]
      },
      blocks: [
        .note(
          Text(
            fr: "Part de ce qui a eu lieu dont les participations nomment deux institutions ou "
              + "plus : cela seul peut montrer un lien ; le reste est inconnu, non silencieux.",
            en: "Share of what took place whose participations name two institutions or more: that "
              + "alone can show a tie; the rest is unknown, not silent."))
      ])
  }

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
