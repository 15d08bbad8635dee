import Languages
import Partners

extension Report {
  /// Returns the whole report, in the order of a coordinator’s questions.
  ///
  /// The finding with the matrix that proves it; the cells; what is missing and its cure; the
  /// territories; who connects school and care; what hangs by one thread; what changed; the figures
  /// of the year; then the proof: registers, method, limits, quality, sources. A section about
  /// something that the records do not hold is left out, or says what to record.
  ///
  /// - Parameter figures: What the pictures show, by name; a picture that could not be drawn is
  ///   left out.
  public func document(figures: [String: Document.Figure]) -> Document {
    let grounds = RecordGrounds(analysis)
    let found = findings(grounds) + activityFindings(grounds) + details(grounds)
    let proof = registers(grounds) + quality(grounds)
    return Document(
      title: analysis.title, subtitle: hasNoDates ? Self.noDates : analysis.subtitle,
      sections: FigurePlaces(figures).placed(in: (found + proof).compactMap { $0 }))
  }

  /// What stands in the place of a window that nothing can be held against.
  private static let noDates = Text(
    fr: "Aucune date n’est enregistrée ; à écrire : start dans interactions.csv",
    en: "No date is recorded; to record: start in interactions.csv")

  /// The answers to the questions.
  private func findings(_ grounds: RecordGrounds) -> [Document.Section?] {
    let gaps = analysis.gaps.isEmpty ? nil : analysis.gapTable(grounds)
    let own: [Document.Section?] = analysis.networkSpecificSections
    // Where no territory is covered, what the network has beside meetings is the answer.
    let isFirst = territorialCoverage == nil
    var sections: [Document.Section?] = [headlineSection(grounds)]
    if isFirst { sections += own }
    sections += [
      cellSection(grounds), gaps, mapSection, meetingSection(grounds), brokerSection(grounds),
      fragilitySection(grounds), coordinationSection,
    ]
    let changes: [Document.Section?] = changeSections(grounds)
    sections += changes
    if !isFirst { sections += own }
    return sections
  }

  /// The figures of the year, in all their parts.
  private func activityFindings(_ grounds: RecordGrounds) -> [Document.Section?] {
    [
      activitySection(grounds), reconciliationSection(grounds), territorySection(grounds),
      attendeeSection(grounds), profileSection,
    ]
  }

  /// What explains the findings, for who wants to know.
  private func details(_ grounds: RecordGrounds) -> [Document.Section?] {
    guard let coverage = territorialCoverage else { return [distanceSection(grounds)] }
    return [
      coverageSection(coverage, grounds), linkageSection(coverage, grounds),
      distanceSection(grounds), alignmentSection(grounds), unitSection(coverage, grounds),
    ]
  }

  private func registers(_ grounds: RecordGrounds) -> [Document.Section?] {
    [institutionSection(grounds), interactionSection(grounds)]
  }

  private func quality(_ grounds: RecordGrounds) -> [Document.Section?] {
    [methodSection, limitSection, network.conflictSection, unknownSection(grounds)]
      + network.namingSections.filter { !$0.blocks.isEmpty }
      + [network.ledger.section, sourceSection]
  }
}
