import Languages
import Partners

/// What took place and how many took part: by kind, year and territory, every part of a whole.
extension Report {
  /// The activity of the window by kind, and of all years.
  func activitySection(_ grounds: RecordGrounds) -> Document.Section? {
    guard !activityEver.total.interactions.isEmpty else { return nil }
    let window: [Document.Block] =
      activity.total.interactions.isEmpty
      ? []
      : [.grid(activityGrid(activity.kinds, activity.total, Self.kindWords, grounds))]
    let years = activityGrid(activityEver.years, activityEver.total, Self.yearWords, grounds)
    return Document.Section(
      "activity", title: activityTitle,
      blocks: window + [.grid(years), .note(Self.activityConvention)])
  }

  /// How much took place in the window, and for how much of it the attendance is told.
  ///
  /// Where dates are missing, that nothing stands in the window is not that nothing took place.
  var activityTitle: Text {
    guard !isWindowUntold else { return undatedTitle }
    let total = activity.total
    return Text { language in
      let interactions = language.counted(total.interactions.count, .interaction)
      guard total.toldCount > 0 else {
        let rows = presenceCount(at: total.interactions)
        let recorded =
          rows > 0
          ? language.counted(rows, .recordedPresence)
          : Text(fr: "participations : non enregistrées", en: "participations: not recorded")[
            language]
        return Text(
          fr: "\(interactions) dans la période ; \(recorded)",
          en: "\(interactions) in the window; \(recorded)")[language]
      }
      let people = language.counted(total.attendance, .countedParticipation)
      let told = language.number(total.toldCount)
      return Text(
        fr: "\(interactions) dans la période ; \(people), pour \(told) d’entre elles",
        en: "\(interactions) in the window; \(people), for \(told) of them")[language]
    }
  }

  /// How many rows say that somebody was at one of some interactions.
  private func presenceCount(at interactions: [Int]) -> Int {
    let ids = Set(interactions.map { network.interactions[$0].id })
    return network.participations.count { $0.role.isContact && ids.contains($0.interaction) }
  }

  /// What the first column is called, and how a row is.
  struct RowWords: Sendable {
    let heading: Text
    let words: @Sendable (String?) -> Text
    let caption: Text
  }

  private static let kindWords = RowWords(
    heading: Text(fr: "Sorte d’interaction", en: "Kind of interaction"),
    words: { $0.map { KindWords.interaction($0).capitalized } ?? Text(verbatim: "–") },
    caption: Text(
      fr: "Activité de la période, par sorte d’interaction",
      en: "Activity of the window, by kind of interaction"))

  private static let yearWords = RowWords(
    heading: Text(fr: "Année de début", en: "Year of start"),
    words: {
      $0.map(Text.init(verbatim:))
        ?? Text(fr: "sur plusieurs années, ou non daté", en: "several years, or not dated")
    },
    caption: Text(
      fr: "Activité enregistrée, par année de début", en: "Recorded activity, by year of start"))

  private func activityGrid(
    _ rows: [Activity.Row], _ total: Activity.Total, _ words: RowWords, _ grounds: RecordGrounds
  ) -> Grid {
    Grid(
      caption: words.caption, columns: [Grid.Column(words.heading)] + Self.totalColumns,
      rows: rows.map { [.text(words.words($0.word))] + Self.cells($0.total) }
        + [[.text(Text(fr: "Total", en: "Total"))] + Self.cells(total)],
      grounds: rows.map { grounds.interactions($0.total.interactions) } + [Grounds()])
  }

  static let totalColumns = [
    Grid.Column(Text(fr: "Interactions", en: "Interactions"), isNumeric: true),
    Grid.Column(Text(fr: "Séances", en: "Sittings"), isNumeric: true),
    Grid.Column(Text(fr: "Participations", en: "Participations"), isNumeric: true),
    Grid.Column(Text(fr: "dites pour", en: "told for"), isNumeric: true),
    Grid.Column(Text(fr: "Intervenants", en: "Speakers"), isNumeric: true),
    Grid.Column(Text(fr: "dits pour", en: "told for"), isNumeric: true),
  ]

  static func cells(_ total: Activity.Total) -> [Grid.Cell] {
    [
      .count(total.interactions.count), .count(total.sittings),
      .count(total.toldCount > 0 ? total.attendance : nil), .count(total.toldCount),
      .count(total.speakersToldCount > 0 ? total.speakers : nil), .count(total.speakersToldCount),
    ]
  }

  private static let activityConvention = Text(
    fr: "Tenu ou en cours ; une série compte par ses lignes, jamais une vue. Participations : le "
      + "chiffre de chaque interaction (à défaut ses participants), et celui d’une série pour ce "
      + "que ses lignes ne disent pas, compté une fois. « Dites pour » : le nombre d’interactions "
      + "dont le chiffre est connu, par elles-mêmes ou par leur série ; n.d. n’est pas zéro. Une "
      + "séance par événement, sauf indication.",
    en: "Held or ongoing; a series counts by its rows, a view never. Participations: the figure of "
      + "each interaction (else its participants), and that of a series for what its rows leave "
      + "untold, counted once. “Told for”: the number of interactions whose figure is known, by "
      + "themselves or through their series; n.d. is not zero. One sitting an event, unless stated."
  )
}
