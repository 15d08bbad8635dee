import Graphs
import Languages
import Partners
import Territories

/// What the first page tells beside its finding.
extension Report {
  /// What somebody should know before turning the page, a sentence each.
  func keyItems(_ grounds: RecordGrounds) -> [Document.Item] {
    let isCovered = territorialCoverage != nil
    let own = isCovered ? [] : analysis.networkSpecificSections.map(\.title)
    let told = isCovered || !own.isEmpty ? activityItem : nil
    let items: [Document.Item?] = [
      unknownItem(grounds), gapItem(grounds), threadItem(grounds), brokerItem(grounds),
      meetingItem(grounds), changeItem, told,
    ]
    return own.map { Document.Item(title: $0, details: []) } + items.compactMap { $0 }
  }

  private var activityItem: Document.Item? {
    activity.total.interactions.isEmpty ? nil : Document.Item(title: activityTitle, details: [])
  }

  private func unknownItem(_ grounds: RecordGrounds) -> Document.Item? {
    guard let coverage = territorialCoverage else {
      return nil
    }
    let unknown = coverage.cells.weight(in: .unknown)
    guard unknown > 0 else { return nil }
    let groups = coverage.anonymous.map(\.group)
    return Document.Item(
      title: Text { language in
        let pupils = language.counted(Int(unknown.rounded()), .pupil)
        let share = language.percent(unknown / coverage.cells.crosswalk.cellTotal)
        let have = language.agreeing(
          Int(unknown.rounded()), one: Text(fr: "s’il a un lien", en: "whether they have a link"),
          several: Text(fr: "s’ils ont un lien", en: "whether they have a link"))
        return Text(
          fr: "\(pupils) (\(share)) : les enregistrements ne disent pas \(have)",
          en: "\(pupils) (\(share)): the records do not say \(have)")[language]
      },
      details: groups.isEmpty
        ? []
        : [
          Text(
            fr: "Remède : écrire quels établissements ont participé sous un nom de groupe",
            en: "Cure: record which schools took part under the name of a group")
        ],
      grounds: grounds.institutions(groups))
  }

  /// The first gap that is known: that nobody can say is said already.
  private func gapItem(_ grounds: RecordGrounds) -> Document.Item? {
    analysis.gaps.enumerated().first { _, gap in
      if case .cell(_, _, .unknown) = gap.kind { return false }
      return gap.isUncovered
    }.map { place, gap in
      var rows = analysis.grounds(of: gap, number: place + 1, grounds)
      // The home of a gap is its row.
      rows.anchor = nil
      let repair = analysis.repair(of: gap)
      return Document.Item(
        title: analysis.sentence(of: gap),
        details: [Text(fr: "Remède : " + repair.french, en: "Cure: " + repair.english)],
        grounds: rows)
    }
  }

  private func threadItem(_ grounds: RecordGrounds) -> Document.Item? {
    guard let coverage = territorialCoverage else { return nil }
    let fragile = coverage.cells.weight(in: .fragile)
    guard fragile > 0 else { return nil }
    return Document.Item(
      title: Text { language in
        let pupils = language.counted(Int(fragile.rounded()), .pupil)
        let link = language.agreeing(
          Int(fragile.rounded()), one: Text(fr: "son lien", en: "their link"),
          several: Text(fr: "leur lien", en: "their link"))
        return Text(
          fr: "\(pupils) : \(link) tient à un seul fil",
          en: "\(pupils): \(link) hangs by one thread")[language]
      }, details: [], grounds: grounds.interactions(fragileOccasions(coverage)))
  }

  private func fragileOccasions(_ coverage: Coverage) -> [Int] {
    let states = coverage.cells.states
    let occasions = states.indices.flatMap { row in
      states[row].indices.filter { states[row][$0] == .fragile }.flatMap {
        coverage.cellTies[row][$0].map(\.occasion)
      }
    }
    return Set(occasions).sorted()
  }

  private func brokerItem(_ grounds: RecordGrounds) -> Document.Item? {
    guard let brokers, !brokers.brokers.isEmpty else { return nil }
    let first = [brokers.brokers.first, brokersOutside?.brokers.first].compactMap {
      $0?.institution
    }
    return Document.Item(
      title: brokerTitle(brokers), details: [], grounds: grounds.institutions(first.distinct))
  }

  private func meetingItem(_ grounds: RecordGrounds) -> Document.Item? {
    guard let section = analysis.meetingSection,
      let worst = analysis.histories.max(by: { ($0.openGap ?? .max) < ($1.openGap ?? .max) }),
      worst.countInWindow == 0
    else { return nil }
    let meetings = worst.meetings.compactMap { grounds.place(ofInteraction: $0.id) }
    return Document.Item(
      title: section.title, details: [], grounds: grounds.interactions(meetings.suffix(1)))
  }

  private var changeItem: Document.Item? {
    comparison.map { Document.Item(title: $0.cautiousTitle, details: []) }
  }
}
