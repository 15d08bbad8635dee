import Languages
import Partners
import Tables

/// Which ties held, which were not recorded again, and which are new.
extension Comparison {
  /// The ties of institutions by pair of sectors.
  var tieSection: Document.Section {
    Document.Section(
      "ties",
      title: Text { language in
        let share = language.percent(partnerTies.stability)
        let count = language.number(partnerTies.count)
        return Text(
          fr: "Liens entre institutions : \(language.turnover(partnerTies)) (gardés : \(share) "
            + "des \(count))",
          en: "Ties between institutions: \(language.turnover(partnerTies)) (kept: \(share) of "
            + "\(count))")[language]
      },
      blocks: partnerTies.count == 0
        ? [.note(tieConvention)] : [.grid(sectorGrid), .note(tieConvention)])
  }

  private var sectorGrid: Grid {
    Grid(
      caption: Text(
        fr: "Liens gardés, perdus et nouveaux par paire de secteurs d’activité",
        en: "Ties kept, lost and new by pair of sectors of activity"),
      columns: [
        Grid.Column(Text(fr: "Secteur", en: "Sector")), Grid.Column(Text(fr: "et", en: "and")),
        Grid.Column(Text(fr: "Gardés", en: "Kept"), isNumeric: true),
        Grid.Column(Text(fr: "Perdus", en: "Lost"), isNumeric: true),
        Grid.Column(Text(fr: "Nouveaux", en: "New"), isNumeric: true),
      ],
      rows: sectorTurnovers.map { row in
        [
          .text(row.first.words), .text(row.second.words), .count(row.kept), .count(row.lost),
          .count(row.new),
        ]
      })
  }

  private var tieConvention: Text {
    let crowds = before.crowds.count + after.crowds.count
    return Text { language in
      let left =
        crowds == 0
        ? ""
        : Text(
          fr: " Occasions de plus de \(Moment.crowdLimit) institutions, écartées : \(crowds).",
          en: " Occasions of more than \(Moment.crowdLimit) institutions, left out: \(crowds).")[
            language]
      return Text(
        fr: "Un lien : deux institutions présentes à la même occasion. Gardé : dans les deux "
          + "périodes. Perdu : non noté dans la seconde, ce qui ne dit pas rompu. Pourcentage : "
          + "liens gardés sur tous ceux de l’une ou l’autre période (Jaccard).",
        en: "A tie: two institutions at the same occasion. Kept: in both windows. Lost: not "
          + "written down in the second, which does not say broken off. Percentage: ties kept of "
          + "all those of either window (Jaccard).")[language] + left
    }
  }

  /// The ties of schools with bodies of their own care, one by one; nil without any coverage.
  var careSection: Document.Section? {
    guard !units.isEmpty else { return nil }
    let (lost, new, kept) = (
      Text(fr: "perdu", en: "lost"), Text(fr: "nouveau", en: "new"), Text(fr: "gardé", en: "kept")
    )
    var rows: [(InstitutionPair, Text, Moment)] = careTies.lost.map { ($0, lost, before) }
    rows += careTies.new.map { ($0, new, after) }
    rows += careTies.kept.map { ($0, kept, after) }
    let title = Text { language in
      Text(
        fr: "Liens d’un établissement avec son propre soin : \(language.turnover(careTies))",
        en: "Ties of a school with its own care: \(language.turnover(careTies))")[language]
    }
    let blocks: [Document.Block] = [.grid(careGrid(rows))] + restNote(of: rows.count)
    return Document.Section("care-ties", title: title, blocks: rows.isEmpty ? [] : blocks)
  }

  private func careGrid(_ rows: [(InstitutionPair, Text, Moment)]) -> Grid {
    Grid(
      caption: Text(
        fr: "Chaque lien avec la dernière occasion qui le montre",
        en: "Each tie with the last occasion that shows it"),
      columns: [
        Grid.Column(Text(fr: "Établissement", en: "School")),
        Grid.Column(Text(fr: "Soin", en: "Care")), Grid.Column(Text(fr: "Lien", en: "Tie")),
        Grid.Column(Text(fr: "Occasion", en: "Occasion")),
      ],
      rows: rows.prefix(Comparison.rowLimit).map { pair, change, moment -> [Grid.Cell] in
        [
          .text(Text(verbatim: roster.institutions[pair.first].name)),
          .text(Text(verbatim: roster.institutions[pair.second].name)), .text(change),
          .text(Text(verbatim: moment.careOccasions(of: pair).latestWords)),
        ]
      })
  }
}

extension [Interaction] {
  /// The latest of some occasions with its date; of equal dates the last of the records.
  var latestWords: String {
    let last = enumerated().max { left, right in
      let days = (left.element.start?.last.number, right.element.start?.last.number)
      return (days.0 ?? .min, left.offset) < (days.1 ?? .min, right.offset)
    }?.element
    return last.map { [$0.start?.description, $0.label].compactMap { $0 }.joined(separator: " ") }
      ?? "–"
  }
}
