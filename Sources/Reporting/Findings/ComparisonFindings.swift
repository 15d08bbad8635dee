import Languages
import Partners
import Territories

/// What changed, in the order of a coordinator's questions: can the two be compared, who has their
/// own care now, which ties held, who came and went, where the meetings were.
extension Comparison {
  /// How many rows a table of single institutions or ties shows before it refers to the JSON.
  static let rowLimit = 40

  /// The comparison as a document.
  public var document: Document {
    let found: [Document.Section?] = [
      coverageSection, unitSection, tieSection, careSection, presenceSection, meetingSection,
    ]
    let sections = found.compactMap { $0 }
    return Document(
      title: title, subtitle: subtitle,
      sections: isRecordingDifferent
        ? [recordingSection] + sections : sections + [recordingSection])
  }

  /// The finding in one sentence.
  public var title: Text {
    Text { language in
      let ties = span[language] + language.colon + " " + language.turnover(partnerTies)
      guard let old = cells.share(\.before), let young = cells.share(\.after) else { return ties }
      let shares = (language.percent(old.lowerBound), language.percent(young.lowerBound))
      return Text(
        fr: "\(ties) ; élèves reliés à leur propre soin : de \(shares.0) à \(shares.1)",
        en: "\(ties); pupils tied to their own care: from \(shares.0) to \(shares.1)")[language]
    }
  }

  /// The two windows, and a warning where they are not recorded alike.
  private var subtitle: Text {
    let (old, young) = (before.settings.window.words, after.settings.window.words)
    return Text { language in
      let windows = Text(
        fr: "Avant : \(old.french) ; après : \(young.french)",
        en: "Before: \(old.english); after: \(young.english)")[language]
      return isRecordingDifferent ? windows + ". " + warning[language] : windows
    }
  }

  private var warning: Text {
    Text(
      fr: "Prudence : la différence peut venir de ce qui a été noté, non de ce qui a eu lieu.",
      en: "Take care: the difference may lie in what was written down, not in what took place.")
  }

  private var recordingSection: Document.Section {
    let practices = (before.practice, after.practice)
    let title = Text { language in
      let counts = (
        language.counted(practices.0.interactions, .recordedInteraction),
        language.number(practices.1.interactions), names.before[language], names.after[language]
      )
      let numbers = Text(
        fr: "\(counts.0) (\(counts.2)), puis \(counts.1) (\(counts.3))",
        en: "\(counts.0) (\(counts.2)), then \(counts.1) (\(counts.3))")[language]
      return isRecordingDifferent
        ? Text(
          fr: "On n’a pas noté de la même façon : \(numbers)",
          en: "The two were not recorded alike: \(numbers)")[language]
        : Text(
          fr: "On a noté de la même façon : \(numbers)",
          en: "The two were recorded alike: \(numbers)")[language]
    }
    return Document.Section(
      "recording", title: title,
      blocks: [.grid(recordingGrid), .note(recordingConvention)] + registerNotes.map { .note($0) })
  }

  private var recordingGrid: Grid {
    let (old, young) = (before.practice, after.practice)
    return Grid(
      caption: Text(
        fr: "Ce qui est noté dans chaque période", en: "What is written down in each window"),
      columns: [Grid.Column(Text(fr: "Enregistrement", en: "Recording"))] + sideColumns,
      rows: [
        [
          .text(Text(fr: "interactions", en: "interactions")), .count(old.interactions),
          .count(young.interactions),
        ],
        [
          .text(Text(fr: "qui nomment deux institutions", en: "that name two institutions")),
          .count(old.named), .count(young.named),
        ],
        [
          .text(Text(fr: "part de celles-ci", en: "share of these")),
          .share(old.namedShare), .share(young.namedShare),
        ],
        [
          .text(Text(fr: "groupes sans nom présents", en: "anonymous groups present")),
          .count(old.anonymousGroups), .count(young.anonymousGroups),
        ],
      ])
  }

  /// The headings of two columns of numbers, one a side.
  var sideColumns: [Grid.Column] {
    [
      Grid.Column(names.before.capitalized, isNumeric: true),
      Grid.Column(names.after.capitalized, isNumeric: true),
    ]
  }

  private var recordingConvention: Text {
    Text(
      fr: "Seule une interaction qui nomme au moins deux institutions peut montrer un lien. On "
        + "signale une différence dès que l’une a moitié plus d’interactions, 10 points de plus "
        + "d’interactions qui nomment, ou un autre nombre de groupes sans nom.",
      en: "Only an interaction that names two institutions or more can show a tie. A difference is "
        + "flagged once one has half as many interactions again, 10 points more of those that name, "
        + "or another number of anonymous groups.")
  }

  /// On which units both sides count, and which are left apart.
  private var registerNotes: [Text] {
    let common = Text { language in
      let units = language.counted(roster.commonUnits, .school)
      return Text(
        fr: "Même registre des deux côtés : \(units).",
        en: "The same register on both sides: \(units).")[language]
    }
    let apart = [
      (roster.onlyBefore, Text(fr: "Registre d’avant seul", en: "Register of before only")),
      (roster.onlyAfter, Text(fr: "Registre d’après seul", en: "Register of after only")),
    ]
    return [common]
      + apart.compactMap { units, side -> Text? in
        guard !units.isEmpty else { return nil }
        return Text { language in
          let list = units.map(\.shortName).list(in: language, atMost: 12)
          return side[language] + language.colon + " " + list
            + Text(fr: " ; rien n’en est compté.", en: "; not counted anywhere.")[language]
        }
      }
  }
}
