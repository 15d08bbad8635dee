import Languages
import Partners
import Territories

/// When territories were visited, what took place and who works there, without anybody in it.
extension PublishedReport {
  /// The last meeting of each territory, or nil where no meeting has to visit any.
  var meetingSection: Document.Section? {
    guard let zoning = network.zonings[analysis.settings.meetingZoning],
      !analysis.histories.isEmpty
    else { return nil }
    let forgotten = analysis.histories.count { $0.countInWindow == 0 }
    let kind = KindWords.interaction(analysis.settings.meetingKind)
    return Document.Section(
      "meetings",
      title: Text { language in
        let all = language.counted(analysis.histories.count, .territory)
        let count = language.number(forgotten)
        return Text(
          fr: "Sur \(all), \(count) sans \(kind.french) dans la période",
          en: "Of \(all), \(count) without a \(kind.english) in the window")[language]
      }, blocks: [.grid(meetingGrid(zoning))])
  }

  private func meetingGrid(_ zoning: Zoning) -> Grid {
    Grid(
      caption: Text(fr: "Dernière rencontre, par territoire", en: "Last meeting, by territory"),
      columns: [
        Grid.Column(Text(fr: "Territoire", en: "Territory")),
        Grid.Column(Text(fr: "Dernière", en: "Last")),
        Grid.Column(Text(fr: "Jours depuis", en: "Days since"), isNumeric: true),
      ],
      rows: analysis.histories.map { history in
        [
          .text(Text(verbatim: zoning.zones[history.zone].name)), .day(history.last),
          .count(history.openGap),
        ]
      })
  }

  /// What took place in the window, or nil where nothing did.
  var activitySection: Document.Section? {
    let activity = network.activity(in: analysis.settings.window)
    guard !activity.kinds.isEmpty else { return nil }
    let figures = PublishedCounts(
      activity.kinds.map {
        (word: $0.word ?? "", count: $0.total.toldCount > 0 ? $0.total.attendance : nil)
      }, threshold: profile.threshold)
    return Document.Section(
      "activity",
      title: Text { language in
        let all = language.counted(activity.total.interactions.count, .interaction)
        return Text(fr: "\(all) dans la période", en: "\(all) in the window")[language]
      },
      blocks: [.grid(activityGrid(activity, figures))])
  }

  private func activityGrid(_ activity: Activity, _ figures: PublishedCounts) -> Grid {
    let rows = zip(activity.kinds, figures.rows).map { kind, row -> [Grid.Cell] in
      let words = kind.word.map { KindWords.interaction($0).capitalized }
      return [
        .text(words ?? Text(verbatim: "–")), .count(kind.total.interactions.count),
        row.figure.cell,
      ]
    }
    let total: [Grid.Cell] = [
      .text(Self.total), .count(activity.total.interactions.count), figures.total.cell,
    ]
    return Grid(
      caption: Text(
        fr: "Activité de la période, par sorte d’interaction",
        en: "Activity of the window, by kind of interaction"),
      columns: [
        Grid.Column(Text(fr: "Sorte d’interaction", en: "Kind of interaction")),
        Grid.Column(Text(fr: "Interactions", en: "Interactions"), isNumeric: true),
        Grid.Column(Text(fr: "Participations", en: "Participations"), isNumeric: true),
      ], rows: rows + [total])
  }

  /// The professionals by function, never by institution, or nil where none is recorded.
  var functionSection: Document.Section? {
    let functions = network.publishedFunctions(threshold: profile.threshold)
    guard !functions.rows.isEmpty else { return nil }
    let rows: [[Grid.Cell]] = functions.rows.map {
      [.text(Text(verbatim: $0.word)), $0.figure.cell]
    }
    return Document.Section(
      "functions",
      title: Text(
        fr: "Les professionnels, par fonction", en: "The professionals, by function"),
      blocks: [
        .grid(
          Grid(
            caption: Text(
              fr: "Professionnels par fonction, toutes institutions ensemble",
              en: "Professionals by function, all institutions together"),
            columns: [
              Grid.Column(Text(fr: "Fonction", en: "Function")),
              Grid.Column(Text(fr: "Professionnels", en: "Professionals"), isNumeric: true),
            ], rows: rows + [[.text(Self.total), functions.total.cell]]))
      ])
  }

  private static let total = Text(fr: "Total", en: "Total")
}
