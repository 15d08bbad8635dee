import Languages
import Partners
import Territories

extension MeetingTimeline {
  /// Who waits longest, in one sentence, and for those who cannot see the picture.
  var figure: Document.Figure {
    Document.Figure(name: "timeline", caption: caption, description: description)
  }

  /// The bands, the one that has waited longest first; one never visited before all.
  private var ranked: [Band] {
    bands.enumerated().sorted { left, right in
      let gaps = (left.element.history.openGap ?? .max, right.element.history.openGap ?? .max)
      return gaps.0 == gaps.1 ? left.offset < right.offset : gaps.0 > gaps.1
    }.map(\.element)
  }

  private var caption: Text {
    let kind = KindWords.interaction(analysis.settings.meetingKind)
    guard let worst = ranked.first else { return kind }
    return Text { language in
      let others = ranked.dropFirst().prefix(4).map { band in
        band.zone.name + language.colon + " " + (band.history.openGap.map(language.number) ?? "–")
      }
      let rest = others.isEmpty ? "" : " (" + others.joined(separator: ", ") + ")"
      guard let gap = worst.history.openGap else {
        return Text(
          fr: "\(worst.zone.name) : jamais de \(kind.french)",
          en: "\(worst.zone.name): never a \(kind.english)")[language] + rest
      }
      let days = language.counted(gap, .day)
      return Text(
        fr: "\(worst.zone.name) : pas de \(kind.french) depuis \(days)",
        en: "\(worst.zone.name): no \(kind.english) for \(days)")[language] + rest
    }
  }

  private var description: Text {
    Text { language in
      let territories = language.counted(bands.count, .territory)
      let count = language.counted(bands.reduce(0) { $0 + $1.history.meetings.count }, .meeting)
      let postponed = language.counted(
        postponements.count, one: Text(fr: "report", en: "postponement"),
        several: Text(fr: "reports", en: "postponements"))
      return Text(
        fr:
          "Ligne de temps : \(territories) en bandes, \(count) en ronds pleins, celles prévues en "
          + "ronds vides, \(postponed) en flèche, le temps sans rencontre hachuré jusqu’au "
          + "\(asOf).",
        en: "Timeline: \(territories) as bands, \(count) as full discs, planned ones as hollow "
          + "ones, \(postponed) as arrows, the time without a meeting hatched up "
          + "to \(asOf).")[language]
    }
  }
}
