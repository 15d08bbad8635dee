import Languages
import Partners
import Tables
import Territories

/// Who came and went, and where the meetings were.
extension Comparison {
  /// The institutions that appeared and disappeared.
  var presenceSection: Document.Section {
    let (gone, come) = (
      Text(fr: "disparue", en: "disappeared"), Text(fr: "apparue", en: "appeared")
    )
    var rows: [(Int, Text, Moment)] = presence.disappeared.map { ($0, gone, before) }
    rows += presence.appeared.map { ($0, come, after) }
    let title = Text { language in
      [
        language.counted(presence.appeared.count, .appeared),
        language.counted(presence.disappeared.count, .disappeared),
        language.counted(presence.stayed.count, .stayed),
      ].joined(separator: ", ")
    }
    let blocks: [Document.Block] = [.grid(presenceGrid(rows))] + restNote(of: rows.count)
    return Document.Section("presence", title: title, blocks: rows.isEmpty ? [] : blocks)
  }

  private func presenceGrid(_ rows: [(Int, Text, Moment)]) -> Grid {
    Grid(
      caption: Text(
        fr: "Institutions présentes dans une seule des deux périodes, et leur dernière occasion",
        en: "Institutions at something in one of the two windows only, and their last occasion"),
      columns: [
        Grid.Column(Text(fr: "Institution", en: "Institution")),
        Grid.Column(Text(fr: "Secteur", en: "Sector")), Grid.Column(Text(fr: "Sort", en: "Fate")),
        Grid.Column(Text(fr: "Occasions", en: "Occasions"), isNumeric: true),
        Grid.Column(Text(fr: "Dernière occasion", en: "Last occasion")),
      ],
      rows: rows.prefix(Comparison.rowLimit).map { row, fate, moment -> [Grid.Cell] in
        let occasions = moment.occasions(ofInstitution: row)
        return [
          .text(Text(verbatim: roster.institutions[row].name)),
          .text(roster.institutions[row].sector.words), .text(fate), .count(occasions.count),
          .text(Text(verbatim: occasions.latestWords)),
        ]
      })
  }

  /// How often the meetings visited each zone, and how long ago; nil without such a zoning.
  var meetingSection: Document.Section? {
    guard !meetings.isEmpty else { return nil }
    let held = (
      meetings.reduce(0) { $0 + ($1.before?.countInWindow ?? 0) },
      meetings.reduce(0) { $0 + ($1.after?.countInWindow ?? 0) }
    )
    let without = (
      meetings.count { $0.before?.countInWindow == 0 },
      meetings.count { $0.after?.countInWindow == 0 }
    )
    return Document.Section(
      "meetings",
      title: Text(
        fr: "Rencontres tenues dans les territoires : \(held.0), puis \(held.1) ; territoires sans "
          + "aucune : \(without.0), puis \(without.1)",
        en: "Meetings held in the territories: \(held.0), then \(held.1); territories without any: "
          + "\(without.0), then \(without.1)"),
      blocks: [.grid(meetingGrid), .note(meetingConvention)])
  }

  private var meetingGrid: Grid {
    let columns = [
      Text { Text(fr: "Tenues, ", en: "Held, ")[$0] + names.before[$0] }, names.after,
      Text { Text(fr: "Jours depuis, ", en: "Days since, ")[$0] + names.before[$0] }, names.after,
    ]
    return Grid(
      caption: Text(
        fr: "Rencontres de chaque territoire, et jours depuis la dernière à la fin de la période",
        en: "Meetings of each territory, and days since the last at the end of the window"),
      columns: [Grid.Column(Text(fr: "Territoire", en: "Territory"))]
        + columns.map { Grid.Column($0, isNumeric: true) },
      rows: meetings.map { meeting in
        [
          .text(Text(verbatim: meeting.zone.name)), .count(meeting.before?.countInWindow),
          .count(meeting.after?.countInWindow), .count(meeting.before?.openGap),
          .count(meeting.after?.openGap),
        ]
      })
  }

  private var meetingConvention: Text {
    Text(
      fr: "Une rencontre qui vise deux territoires compte dans chacun. n.d. : aucune rencontre "
        + "connue avant la fin de la période.",
      en: "A meeting meant for two territories counts in each. n.d.: no meeting is known up to the "
        + "end of the window.")
  }
}
