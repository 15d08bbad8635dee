import Languages
import Partners
import Tables
import Territories

/// What changed since before: the comparison, as part of a report.
extension Report {
  /// The sections of the comparison; one that says that there is no before, where that is so.
  func changeSections(_ grounds: RecordGrounds) -> [Document.Section] {
    guard let comparison else {
      return activity.total.interactions.isEmpty ? [] : [Self.nothingBefore]
    }
    let document = comparison.document
    let opening = Document.Section(
      "change", title: comparison.cautiousTitle,
      blocks: [comparison.isRecordingDifferent ? comparison.title : nil, document.subtitle]
        .compactMap { $0 }.map(Document.Block.paragraph))
    return [opening]
      + document.sections.filter { !$0.blocks.isEmpty }.map { section in
        let grounded = comparison.grounded(section, grounds)
        return grounded.named("change-" + section.id)
      }
  }

  private static let nothingBefore = Document.Section(
    "change",
    title: Text(
      fr: "Rien à comparer : la période d’avant n’est pas enregistrée",
      en: "Nothing to compare: the window before is not recorded"),
    blocks: [
      .note(
        Text(
          fr:
            "Pour comparer, écrire les interactions de l’année d’avant dans ce dossier, ou donner "
            + "le dossier d’avant : --compare-with DOSSIER.",
          en: "To compare, record the interactions of the year before in this folder, or give the "
            + "folder of before: --compare-with FOLDER."))
    ])
}

extension Comparison {
  /// The finding in one sentence, or that two windows recorded otherwise are no year and the next.
  var cautiousTitle: Text {
    guard isRecordingDifferent else { return title }
    let counts = (before.practice.interactions, after.practice.interactions)
    return Text { language in
      let interactions = language.counted(counts.0, .interaction)
      return Text(
        fr: "À comparer avec prudence : \(interactions) (\(names.before.french)), puis "
          + "\(language.number(counts.1)) (\(names.after.french)) : on n’a pas noté de la même façon",
        en: "Compare with care: \(interactions) (\(names.before.english)), then "
          + "\(language.number(counts.1)) (\(names.after.english)): the two were not recorded alike"
      )[
        language]
    }
  }

  /// Whether the first side has anything in its window.
  public var hasBefore: Bool { before.practice.interactions > 0 }

  /// Returns a section with what its rows rest on, where rows are cells or zones.
  fileprivate func grounded(
    _ section: Document.Section, _ grounds: RecordGrounds
  ) -> Document.Section {
    switch section.id {
    case "meetings":
      section.grounding(
        table: 0,
        with: meetings.map { meeting in
          let held = (meeting.after ?? meeting.before)?.meetings ?? []
          return grounds.interactions(
            held.suffix(grounds.limit).compactMap { grounds.place(ofInteraction: $0.id) },
            territories: [meeting.zone.name])
        })
    case "presence":
      section.grounding(table: 0, with: presentGrounds(grounds))
    default: section
    }
  }

  /// In the order of the table: who disappeared, then who appeared.
  private func presentGrounds(_ grounds: RecordGrounds) -> [Grounds] {
    (presence.disappeared + presence.appeared).prefix(Comparison.rowLimit).map { row in
      let record = roster.institutions[row]
      return Grounds(
        territories: grounds.territories(of: record), sectors: [record.sector],
        evidence: [Grounds.Evidence(Text(verbatim: record.name), record.origin)])
    }
  }
}
