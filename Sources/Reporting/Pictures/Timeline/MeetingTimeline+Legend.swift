import Graphviz
import Languages
import Partners

extension MeetingTimeline {
  /// What each mark, hatching and number means.
  func legend(_ column: inout LegendColumn) {
    let kind = KindWords.interaction(analysis.settings.meetingKind)[language]
    column.heading(kind.prefix(1).uppercased() + kind.dropFirst())
    for status in [Interaction.Status.held, .planned, .postponed] {
      let arrow = Text(fr: ", flèche vers la nouvelle date", en: ", an arrow to the new date")
      column.mark(
        MeetingTimeline.look(of: status),
        words(of: status)[language] + (status == .postponed ? arrow[language] : ""))
    }
    gaps(&column)
    guard !series.isEmpty, lanes == nil else { return }
    column.heading(Text(fr: "Séries, par leur numéro", en: "Series, by number")[language])
    for (number, id) in series.prefix(20).enumerated() {
      let label = analysis.network.interactions.first { $0.id == id }?.label ?? id
      column.numbered(number + 1, label.shortened(to: 48))
    }
    column.others(series.count - 20, in: language)
  }

  /// The hatchings and lines of gaps.
  func gaps(_ column: inout LegendColumn) {
    let limit = language.counted(analysis.settings.lapseLimit, .day)
    let (long, short) = (
      MeetingTimeline.hatching(isLong: true), MeetingTimeline.hatching(isLong: false)
    )
    column.heading(Text(fr: "Temps sans rencontre", en: "Time without a meeting")[language])
    column.hatched(
      Text(fr: "\(limit) et plus", en: "\(limit) and more")[language], fill: long.fill,
      color: long.color, angle: 45)
    column.hatched(
      Text(fr: "moins", en: "less")[language], fill: short.fill, color: short.color, angle: 45)
    let closed = Text(fr: "passé, \(limit) et plus", en: "past, \(limit) and more")
    column.line(closed[language], color: long.color, width: 2, style: .dashed)
    let window = Text(fr: "période de l’analyse", en: "window of the analysis")
    column.line(window[language], color: "#c3d0e5", width: 10)
  }
}
