import Graphviz
import Languages
import Partners
import Territories

extension PeriodTimeline {
  /// Who waits longest, in one sentence, and for those who cannot see the picture.
  var figure: Document.Figure {
    let whole = timeline.figure
    return Document.Figure(name: whole.name, caption: whole.caption, description: description)
  }

  private var meetingCount: Int { cells.cells.reduce(0) { $0 + $1.meetings.count } }

  private var description: Text {
    Text { language in
      let territories = language.counted(timeline.bands.count, .territory)
      let count =
        language.counted(meetingCount, .meeting) + " "
        + language.agreeing(
          meetingCount, one: Text(fr: "comptée", en: "counted"),
          several: Text(fr: "comptées", en: "counted"))
      let period = cells.period.words[language]
      return Text(
        fr: "Ligne de temps : \(territories) en bandes, \(count) par territoire et par "
          + "\(period), un rond d’autant plus grand qu’il y en a ; le temps sans rencontre hachuré "
          + "jusqu’au \(timeline.asOf).",
        en: "Timeline: \(territories) as bands, \(count) by territory and \(period), a "
          + "disc the larger the more there are; the time without a meeting hatched up to "
          + "\(timeline.asOf).")[language]
    }
  }

  /// What each disc, arrow and hatching means.
  func legend(_ column: inout LegendColumn) {
    let kind = KindWords.interaction(timeline.analysis.settings.meetingKind)[language]
    column.heading(kind.prefix(1).uppercased() + kind.dropFirst())
    for status in [Interaction.Status.held, .planned, .postponed]
    where cells.cells.contains(where: { $0.status == status }) {
      let arrow = Text(fr: ", flèche vers la nouvelle date", en: ", an arrow to the new date")
      column.mark(
        MeetingTimeline.look(of: status),
        timeline.words(of: status)[language] + (status == .postponed ? arrow[language] : ""))
    }
    let period = cells.period.words
    let words = Text(
      fr: "chiffre et surface : rencontres par \(period.french)",
      en: "number and area: meetings in a \(period.english)")
    column.words(words[language])
    timeline.gaps(&column)
  }

  /// When, what was aggregated and how to see it one by one, what is left out.
  var smallPrint: Text {
    Text { language in
      ([timeline.analysis.subtitle, timeline.analysis.recordSource, aggregation, detail]
        + [timeline.omission].compactMap { $0 } + [Text(verbatim: "Graphviz nop2")])
        .map { $0[language] }.joined(separator: ". ") + "."
    }
  }

  private var aggregation: Text {
    Text { language in
      let count = language.counted(meetingCount, .meeting)
      let discs = language.counted(cells.cells.count, .disc)
      let period = cells.period.words[language]
      return Text(
        fr: "Regroupé : \(count) en \(discs), un par territoire et par \(period), toutes les "
          + "années",
        en: "Aggregated: \(count) into \(discs), one for each territory and \(period), all "
          + "years")[language]
    }
  }

  private var detail: Text {
    let id = timeline.bands.first?.zone.id ?? "ID"
    return Text(
      fr: "Les rencontres d’un territoire, avec leurs lieux : --focus ID, par "
        + "exemple --focus \(id)",
      en: "The meetings of one territory, with their places: --focus ID, for instance "
        + "--focus \(id)")
  }
}

extension CountedNoun {
  fileprivate static let disc = regular(fr: "rond", en: "disc")
}
