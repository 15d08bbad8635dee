import Languages
import Partners
import Tables
import Territories

extension Analysis {
  /// When the meetings visited each zone, the longest forgotten first in the title.
  var meetingSection: Document.Section? {
    guard let zoning = network.zonings[settings.meetingZoning],
      let worst = histories.max(by: { ($0.openGap ?? .max) < ($1.openGap ?? .max) })
    else { return nil }
    let zone = zoning.zones[worst.zone].name
    let kind = KindWords.interaction(settings.meetingKind)
    let title =
      worst.countInWindow > 0
      ? Text(
        fr: "Chaque territoire a eu sa \(kind.french) dans la période",
        en: "Every territory had its \(kind.english) in the window")
      : Text(
        fr: "\(zone) : aucune \(kind.french) dans la période, \(since(worst, .french))",
        en: "\(zone): no \(kind.english) in the window, \(since(worst, .english))")
    return Document.Section(
      "meetings", title: title,
      blocks: [
        .grid(meetingGrid(zoning)), .items(hostItems(zoning)), .note(hostConvention(zoning)),
      ])
  }

  private func since(_ history: MeetingHistory, _ language: Language) -> String {
    guard let last = history.last, let gap = history.openGap else {
      return Text(fr: "ni jamais avant", en: "nor ever before")[language]
    }
    let days = language.counted(gap, .day)
    return Text(
      fr: "la dernière le \(last), il y a \(days)", en: "the last on \(last), \(days) ago")[
        language]
  }

  private func meetingGrid(_ zoning: Zoning) -> Grid {
    Grid(
      caption: Text(
        fr: "Dernière rencontre et intervalles, par territoire",
        en: "Last meeting and gaps, by territory"),
      columns: [
        Grid.Column(Text(fr: "Territoire", en: "Territory")),
        Grid.Column(Text(fr: "Tenues", en: "Held"), isNumeric: true),
        Grid.Column(Text(fr: "dans la période", en: "in the window"), isNumeric: true),
        Grid.Column(Text(fr: "Dernière", en: "Last")),
        Grid.Column(Text(fr: "Jours depuis", en: "Days since"), isNumeric: true),
        Grid.Column(Text(fr: "Plus long intervalle", en: "Longest gap"), isNumeric: true),
        Grid.Column(
          Text {
            let days = $0.number(settings.reachDays)
            return Text(
              fr: "Période à ± \(days) jours d’une", en: "Window within ± \(days) days of one")[$0]
          }, isNumeric: true),
        Grid.Column(Text(fr: "Prochaine prévue", en: "Next planned")),
      ],
      rows: histories.map { history in
        [
          .text(Text(verbatim: zoning.zones[history.zone].name)), .count(history.meetings.count),
          .count(history.countInWindow), .day(history.last), .count(history.openGap),
          .count(history.longestClosedGap), .share(history.reachedShare),
          .text(Text(verbatim: history.planned?.start?.description ?? "–")),
        ]
      })
  }

  /// The communes that never hosted, territory by territory, the most populous first.
  private func hostItems(_ zoning: Zoning) -> [Document.Item] {
    gaps.compactMap { gap in
      guard case .neverHosted(let zone, let communes) = gap.kind else { return nil }
      let total = zoning.communes(of: zone).count
      let names = Text { communes.map { network.communes[$0].name }.list(in: $0, atMost: 12) }
      return Document.Item(
        title: Text { language in
          let never = language.counted(
            communes.count,
            one: Text(
              fr: "commune sur \(total) n’en a jamais accueilli",
              en: "of \(language.counted(total, .commune)) never hosted one"),
            several: Text(
              fr: "communes sur \(total) n’en ont jamais accueilli",
              en: "of \(language.counted(total, .commune)) never hosted one"))
          return zoning.zones[zone].name + language.colon + " " + never
        },
        details: [names])
    }
  }

  private func hostConvention(_ zoning: Zoning) -> Text {
    let (total, inferred) = (network.communes.count, zoning.inferredCount)
    return Text { language in
      let some = language.counted(inferred, .commune)
      let all = language.counted(total, .commune)
      return Text(
        fr: "Communes par population décroissante ; territoire inféré par le siège le plus proche "
          + "pour \(some) sur \(total). Intervalles en jours, sur toutes les années.",
        en: "Communes by falling population; territory inferred by the nearest seat for "
          + "\(inferred) of \(all). Gaps in days, over all the years.")[language]
    }
  }
}
