import Languages
import Partners
import Tables
import Territories

extension Analysis {
  /// The crosswalk, the coverage by zone, by cell and by kind, what it hangs on, the
  /// distances, the meetings and the
  /// gaps, the first forty of them.
  public var gapsDocument: Document {
    gapsDocument(atMost: 40)
  }

  /// Returns the same with so many gaps at most, or with all of them.
  public func gapsDocument(atMost most: Int?) -> Document {
    let covering = coverage.map { coverage in
      [
        crosswalkSection(coverage), alignmentSection, coverageSection(coverage),
        linkageSection(coverage), fragilitySection,
      ]
    }
    let sections: [Document.Section?] = (covering ?? []) + [distanceSection, meetingSection]
    return Document(
      title: title, subtitle: subtitle,
      sections: sections.compactMap { $0 } + [gapSection(atMost: most ?? gaps.count)])
  }

  /// What is said where no gap can be named: that there is none, or what to record to know it.
  public var absenceOfGaps: Text { coverage == nil ? Report.noCoverage : gapTitle }

  /// What stands in the place of gaps where the records lack the territories to find them.
  private var unknownGaps: Document.Section {
    Document.Section(
      "gaps",
      title: Text(fr: "Manques de lien : non enregistrés", en: "Missing links: not recorded"),
      blocks: [.note(Report.noCoverage)])
  }

  /// The gaps in order as a list, for reading in a terminal.
  func gapSection(atMost most: Int) -> Document.Section {
    guard coverage != nil || !gaps.isEmpty else { return unknownGaps }
    let rest = gaps.count - most
    let more = Document.Block.note(
      Text(
        fr: "Et \(rest) de plus ; tous avec --format json ou --format csv.",
        en: "And \(rest) more; all of them with --format json or --format csv."))
    return Document.Section(
      "gaps", title: gapTitle,
      blocks: [.items(gaps.prefix(most).map(item))] + (rest > 0 ? [more] : []) + [gapOrder])
  }

  /// Returns the gaps in order as a table, for a page, each with the rows that it rests on.
  func gapTable(_ grounds: RecordGrounds) -> Document.Section {
    let numbered = gaps.enumerated().map { self.grounds(of: $1, number: $0 + 1, grounds) }
    return Document.Section(
      "gaps", title: gapTitle, blocks: [.grid(gapGrid.grounded(numbered)), gapOrder])
  }

  private var gapTitle: Text {
    let uncovered = gaps.count(where: \.isUncovered)
    return Text { language in
      let links = language.counted(uncovered, .missingTie)
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
          .text(Text { gap.rows.words(in: $0) }),
        ]
      })
  }

  /// Returns a gap as an item of a list.
  public func item(_ gap: Gap) -> Document.Item {
    let repair = repair(of: gap)
    let cure = Text(fr: "Remède : " + repair.french, en: "Cure: " + repair.english)
    let details = [weightSentence(gap), communeNames(of: gap), sourceSentence(gap), cure]
    return Document.Item(title: sentence(of: gap), details: details.compactMap { $0 })
  }

  /// The pupils concerned; members of a body have none of their own.
  private func weightSentence(_ gap: Gap) -> Text? {
    if case .silentMembers = gap.kind { return nil }
    let since = gap.since.map { gap.kind.isLinked ? lastContact($0) : silentSince($0) }
    return Text { language in
      let pupils = language.counted(Int(gap.weight.rounded()), .pupil)
      return pupils + (since?[language] ?? "")
    }
  }

  private func lastContact(_ day: Day) -> Text {
    Text(fr: ", dernier contact le \(day)", en: ", last contact on \(day)")
  }

  private func silentSince(_ day: Day) -> Text {
    Text(fr: ", depuis le \(day)", en: ", since \(day)")
  }

  private func sourceSentence(_ gap: Gap) -> Text? {
    guard !gap.rows.isEmpty else { return nil }
    return Text { language in
      let rows = gap.rows.words(in: language)
      return Text(fr: "D’après \(rows)", en: "From \(rows)")[language]
    }
  }
}

extension Gap.Kind {
  /// Whether there is contact, though it hangs on a thread.
  fileprivate var isLinked: Bool {
    switch self {
    case .cell(_, _, let state): state.isLinked
    case .onePlace: true
    default: false
    }
  }
}
