import Languages
import Partners
import Tables

/// What `check` says of records without a problem: stated totals against their rows.
extension Network {
  /// The stated totals of the series, each with the reading that leads to it.
  public var checkDocument: Document {
    let title = Text(
      fr: "Enregistrements lus sans erreur", en: "Records read without a problem")
    return Document(
      title: title,
      subtitle: Text { language in
        [
          (institutions.count, CountedNoun.institution),
          (professionals.count, CountedNoun.function), (interactions.count, .interaction),
          (participations.count, .participation), (territories.count, .territory),
          (communes.count, .commune),
        ].map { language.counted($0, $1) }.joined(separator: ", ")
      },
      sections: [ledger.section, reconciliationSection] + namingSections)
  }

  var reconciliationSection: Document.Section {
    let reconciliations = reconciliations
    let conflicts = reconciliations.count(where: \.isConflict)
    return Document.Section(
      "reconciliations",
      title: Text { language in
        let totals = language.counted(reconciliations.count, .total)
        return Text(
          fr: "\(totals), dont \(conflicts) que les lignes contredisent",
          en: "\(totals), \(conflicts) that the rows contradict")[language]
      },
      blocks: [
        .items(reconciliations.map(\.item)),
        .note(
          Text(
            fr: "Participants, participations et intervenants sont trois nombres différents ; une "
              + "ligne sans chiffre n’est pas un zéro.",
            en: "Participants, participations and speakers are three different numbers; a row "
              + "without a figure is not a zero.")),
      ])
  }
}

extension Reconciliation {
  /// Whether the rows contradict what is stated.
  public var isConflict: Bool {
    if case .conflict = reading { return true }
    if case .conflict = sittings { return true }
    return false
  }

  /// The total, the reading that leads to it, and where it stands.
  var item: Document.Item {
    Document.Item(
      title: Text { language in
        let words = [equation[language], sittingWords[language]].joined(separator: " ")
        return series.label + language.colon + " " + words
          + (remark.map { "; " + $0[language] } ?? "")
      },
      details: [Text(verbatim: series.origin.words)])
  }

  /// The total as an equation: "438 = 357 participants + 81 intervenants".
  private var equation: Text {
    switch reading {
    case .sum: Text(verbatim: "\(sum) = \(stated)")
    case .sumWithSpeakers(let participants, let speakers):
      Text { language in
        let parts = [
          language.counted(participants, .participant), language.counted(speakers, .speaker),
        ]
        return "\(stated) = " + parts.joined(separator: " + ")
      }
    case .partial, .total, .conflict: Text(verbatim: String(stated))
    }
  }

  private var sittingWords: Text {
    switch sittings {
    case .held(let held): Text { Self.held(held, $0) }
    case .heldAndPlanned(let held, let planned):
      Text { language in
        let later = language.counted(
          planned, one: Text(fr: "prévue", en: "planned"),
          several: Text(fr: "prévues", en: "planned"))
        return Self.held(held, language)
          + Text(
            fr: " (et non \(held + planned) : \(later))",
            en: " (not \(held + planned): \(later))")[language]
      }
    case .conflict(let stated, let held, let planned):
      Text { language in
        let announced = language.counted(stated, .announcedSitting)
        let recorded = language.counted(
          held + planned, one: Text(fr: "enregistrée", en: "recorded"),
          several: Text(fr: "enregistrées", en: "recorded"))
        return Text(
          fr: "pour \(announced), mais \(recorded)", en: "for \(announced), but \(recorded)")[
            language]
      }
    }
  }

  private static func held(_ count: Int, _ language: Language) -> String {
    let held = language.counted(
      count, one: Text(fr: "tenue", en: "held"), several: Text(fr: "tenues", en: "held"))
    return Text(fr: "sur \(held)", en: "over \(held)")[language]
  }

  /// What the rows leave open or contradict.
  private var remark: Text? {
    switch reading {
    case .sum: nil
    case .sumWithSpeakers(let participants, _):
      Text(verbatim: "\(sum) = \(participants)")
    case .partial(let recorded, let rows, let left):
      Text(
        fr: "\(sum) pour \(recorded) sur \(rows), resterait \(left)",
        en: "\(sum) for \(recorded) of \(rows), \(left) would be left")
    case .total:
      Text(fr: "pas de chiffre par séance", en: "no figure by sitting")
    case .conflict(let found):
      Text(fr: "mais les lignes font \(sum) = \(found)", en: "but the rows make \(sum) = \(found)")
    }
  }

  private var sum: String {
    parts.compactMap { $0 }.map(String.init).joined(separator: " + ")
  }
}

extension CountedNoun {
  fileprivate static let speaker = regular(fr: "intervenant", en: "speaker")
  fileprivate static let announcedSitting = CountedNoun(
    one: Text(fr: "séance annoncée", en: "stated sitting"),
    several: Text(fr: "séances annoncées", en: "stated sittings"))
}
