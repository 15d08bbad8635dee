import Languages
import Partners
import Tables
import Territories

extension Analysis {
  /// The crosswalk, the coverage by zone and by cell, the meetings and the gaps.
  public var gapsDocument: Document {
    let coverageSections = coverage.map { [crosswalkSection($0), coverageSection($0)] } ?? []
    return Document(
      title: title, subtitle: subtitle,
      sections: coverageSections + [meetingSection].compactMap { $0 } + [gapSection])
  }

  /// The gaps in order, each with the rows that it rests on and what would close it.
  var gapSection: Document.Section {
    let uncovered = gaps.count(where: \.isUncovered)
    return Document.Section(
      "gaps",
      title: Text(
        fr: "\(uncovered) manques de lien et \(gaps.count - uncovered) défauts de découpage, du "
          + "plus lourd au plus léger",
        en: "\(uncovered) missing links and \(gaps.count - uncovered) flaws of the territories, "
          + "the heaviest first"),
      blocks: [
        .items(gaps.map(item)),
        .note(
          Text(
            fr: "Rang : d’abord ce que personne n’atteint, puis par nombre d’élèves concernés "
              + "(un territoire de rencontre oublié l’est au-delà de \(settings.lapseLimit) jours).",
            en: "Order: first what nobody reaches, then by pupils concerned (a meeting territory "
              + "is forgotten beyond \(settings.lapseLimit) days).")),
      ])
  }

  /// Returns a gap as an item of a list.
  public func item(_ gap: Gap) -> Document.Item {
    let details = [weightSentence(gap), sourceSentence(gap), repair(of: gap)]
    return Document.Item(title: sentence(of: gap), details: details.compactMap { $0 })
  }

  private func weightSentence(_ gap: Gap) -> Text {
    Text { language in
      let pupils = language.number(Int(gap.weight.rounded()))
      let since = gap.since.map { Text(fr: ", depuis le \($0)", en: ", since \($0)")[language] }
      return Text(fr: "\(pupils) élèves", en: "\(pupils) pupils")[language] + (since ?? "")
    }
  }

  private func sourceSentence(_ gap: Gap) -> Text? {
    guard !gap.rows.isEmpty else { return nil }
    let rows = gap.rows.map(\.words).joined(separator: ", ")
    return Text(fr: "D’après \(rows)", en: "From \(rows)")
  }
}
