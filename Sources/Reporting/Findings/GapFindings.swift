import Languages
import Partners
import Tables
import Territories

extension Analysis {
  /// The crosswalk, the coverage by zone and by cell, what it hangs on, the meetings and the gaps.
  public var gapsDocument: Document {
    let coverageSections = coverage.map { [crosswalkSection($0), coverageSection($0)] } ?? []
    let threadSections = [fragilitySection, meetingSection].compactMap { $0 }
    return Document(
      title: title, subtitle: subtitle,
      sections: coverageSections + threadSections + [gapSection])
  }

  /// The gaps in order as a list, for reading in a terminal.
  var gapSection: Document.Section {
    Document.Section("gaps", title: gapTitle, blocks: [.items(gaps.map(item)), gapOrder])
  }

  /// The gaps in order as a table, for a page.
  var gapTable: Document.Section {
    Document.Section("gaps", title: gapTitle, blocks: [.grid(gapGrid), gapOrder])
  }

  private var gapTitle: Text {
    let uncovered = gaps.count(where: \.isUncovered)
    return Text { language in
      let links = language.counted(uncovered, .missingLink)
      let flaws = language.counted(gaps.count - uncovered, .flaw)
      return Text(
        fr: "\(links) et \(flaws), du plus lourd au plus léger",
        en: "\(links) and \(flaws), the heaviest first")[language]
    }
  }

  private var gapOrder: Document.Block {
    .note(
      Text(
        fr: "Rang : d’abord ce que personne n’atteint, puis par nombre d’élèves concernés (un "
          + "territoire de rencontre est oublié au-delà de \(settings.lapseLimit) jours).",
        en: "Order: first what nobody reaches, then by pupils concerned (a meeting territory is "
          + "forgotten beyond \(settings.lapseLimit) days)."))
  }

  private var gapGrid: Grid {
    Grid(
      caption: Text(
        fr: "Ce qui manque, ce que cela concerne, et le plus petit remède",
        en: "What is missing, what it concerns, and the smallest cure"),
      columns: [
        Grid.Column(Text(fr: "Manque", en: "Gap")),
        Grid.Column(Text(fr: "Élèves", en: "Pupils"), isNumeric: true),
        Grid.Column(Text(fr: "Depuis", en: "Since")),
        Grid.Column(Text(fr: "Remède", en: "Cure")),
        Grid.Column(Text(fr: "D’après", en: "From")),
      ],
      rows: gaps.map { gap in
        [
          .text(sentence(of: gap)), .count(Int(gap.weight.rounded())),
          .text(Text(verbatim: gap.since?.description ?? "–")), .text(repair(of: gap)),
          .text(Text(verbatim: gap.rows.map(\.words).joined(separator: ", "))),
        ]
      })
  }

  /// Returns a gap as an item of a list.
  public func item(_ gap: Gap) -> Document.Item {
    let repair = repair(of: gap)
    let cure = Text(fr: "Remède : " + repair.french, en: "Cure: " + repair.english)
    let details = [weightSentence(gap), sourceSentence(gap), cure]
    return Document.Item(title: sentence(of: gap), details: details.compactMap { $0 })
  }

  private func weightSentence(_ gap: Gap) -> Text {
    Text { language in
      let pupils = language.counted(Int(gap.weight.rounded()), .pupil)
      let since = gap.since.map { Text(fr: ", depuis le \($0)", en: ", since \($0)")[language] }
      return pupils + (since ?? "")
    }
  }

  private func sourceSentence(_ gap: Gap) -> Text? {
    guard !gap.rows.isEmpty else { return nil }
    let rows = gap.rows.map(\.words).joined(separator: ", ")
    return Text(fr: "D’après \(rows)", en: "From \(rows)")
  }
}
