import Languages
import Partners
import Territories

/// What is left if the coordination stops, in short.
extension Report {
  /// The whole now, without the coordination, and without its meetings; nil where nobody coordinates.
  var coordinationSection: Document.Section? {
    guard let rehearsal, let group = rehearsal.groups.first, let first = group.rehearsals.first,
      first.cohesionBefore.institutionCount > 0
    else { return nil }
    return Document.Section(
      "coordination", title: coordinationTitle(rehearsal, group),
      blocks: [
        .grid(coordinationGrid(first, group.rehearsals)), .note(Self.coordinationConvention),
      ])
  }

  /// Where the coverage is not defined, how the whole falls apart is the finding.
  private func coordinationTitle(
    _ rehearsal: RehearsalReport, _ group: RehearsalReport.Group
  ) -> Text {
    let last = group.rehearsals.last
    guard let last, last.after == nil else { return rehearsal.sentence(of: group) }
    return Text { language in
      let before = language.counted(last.cohesionBefore.componentSizes.count, .component)
      let after = language.number(last.cohesionAfter.componentSizes.count)
      return Text(
        fr: "Sans la coordination et ses rencontres, le réseau passe de \(before) à \(after)",
        en: "Without the coordination and its meetings, the network goes from \(before) to \(after)"
      )[
        language]
    }
  }

  private func coordinationGrid(
    _ first: DepartureRehearsal, _ rehearsals: [DepartureRehearsal]
  ) -> Grid {
    let cohesions = [first.cohesionBefore] + rehearsals.map(\.cohesionAfter)
    let coverages = [first.before] + rehearsals.map(\.after)
    let silenced = rehearsals.map { $0.silenced.count }
    let shares: [[Grid.Cell]] =
      first.before == nil
      ? []
      : [
        [.text(Text(fr: "Élèves qui ont le bon lien", en: "Pupils with the right link"))]
          + coverages.map { .share($0?.cells.share?.lowerBound) },
        [
          .text(Text(fr: "Établissements rendus silencieux", en: "Schools that fall silent")),
          .count(0),
        ]
          + silenced.map { .count($0) },
      ]
    return Grid(
      caption: Text(
        fr: "Le réseau aujourd’hui, et si la coordination s’arrête",
        en: "The network today, and if the coordination stops"),
      columns: [
        Grid.Column(Text(fr: "Mesure", en: "Measure")),
        Grid.Column(Text(fr: "Aujourd’hui", en: "Today"), isNumeric: true),
      ] + rehearsals.map { Grid.Column($0.departure.reading.heading, isNumeric: true) },
      rows: shares + [
        [.text(Text(fr: "Institutions qui se rencontrent", en: "Institutions that meet"))]
          + cohesions.map { .count($0.institutionCount) },
        [.text(Text(fr: "Morceaux séparés", en: "Separate pieces"))]
          + cohesions.map { .count($0.componentSizes.count) },
        [.text(Text(fr: "Le plus grand morceau", en: "The largest piece"))]
          + cohesions.map { .count($0.componentSizes.first) },
        [.text(Text(fr: "Rencontres qui tombent", en: "Meetings that fall")), .count(0)]
          + rehearsals.map { .count($0.fallenMeetings.count) },
      ])
  }

  private static let coordinationConvention = Text(
    fr: "Coordination : celle que le dossier nomme, sinon toutes les institutions du secteur "
      + "réseaux et coordination, avec leurs parties. Absente : ses rencontres se tiennent sans "
      + "elle. Une rencontre tombe si tous ceux qui l’organisent, ou tous ceux qui l’accueillent, "
      + "partent. Après le départ, les institutions qui restent, même sans plus aucune rencontre.",
    en: "Coordination: the one that the folder names, else all institutions of the sector networks "
      + "and coordination, with their parts. Absent: its meetings are held without it. A meeting "
      + "falls if all who organise it, or all who host it, leave. After the departure, the "
      + "institutions that stay, even if no meeting is left to them.")
}

extension Departure.Reading {
  /// The reading as the head of a column.
  fileprivate var heading: Text {
    switch self {
    case .absent: Text(fr: "Coordination absente", en: "Coordination absent")
    case .meetingsFall: Text(fr: "et ses rencontres tombent", en: "and its meetings fall")
    }
  }
}
