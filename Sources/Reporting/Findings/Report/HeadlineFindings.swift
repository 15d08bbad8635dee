import Graphs
import Languages
import Partners
import Territories

/// The first page: the finding in one sentence, the matrix that proves it, and what follows.
extension Report {
  /// The home of the report.
  func headlineSection(_ grounds: RecordGrounds) -> Document.Section {
    guard let coverage = territorialCoverage else {
      let items = keyItems(grounds)
      return Document.Section(
        "finding", title: contentsTitle ?? activityTitle,
        blocks: (items.isEmpty ? [] : [.items(items)]) + [.note(Self.noCoverage)])
    }
    let matrix = analysis.crosswalkGrid(coverage)
    let rows = coverage.cells.crosswalk.columns.zones.count <= Analysis.widestCrosswalk
    return Document.Section(
      "finding", title: headline(coverage),
      blocks: [
        .grid(rows ? matrix.grounded(districtGrounds(coverage, grounds)) : matrix),
        .note(analysis.stateKey), .items(keyItems(grounds)),
      ])
  }

  /// That a district knows somebody of care, beside the pupils who have the right link.
  private func headline(_ coverage: Coverage) -> Text {
    let districts = coverage.cells.crosswalk.rows.zones.count
    let met = coverage.districtsMeetingAnyCare.count
    let share = coverage.cells.share
    let pupils = Int(coverage.cells.crosswalk.cellTotal.rounded())
    return Text { language in
      let known = language.percent(districts > 0 ? Double(met) / Double(districts) : nil)
      let (low, high) = (language.percent(share?.lowerBound), language.percent(share?.upperBound))
      let most =
        low == high ? "" : Text(fr: " (\(high) au plus)", en: " (\(high) at most)")[language]
      let all = language.share(known, of: districts, .district)
      let everybody = language.share(low, of: pupils, .pupil)
      let own = pupils == 1 ? "son" : "leur"
      return Text(
        fr: "\(all) un lien avec le soin ; \(everybody) le bon, celui de \(own) secteur\(most)",
        en: "\(all) a link with care; \(everybody) the right one, that of their own sector\(most)"
      )[language]
    }
  }

  private func districtGrounds(_ coverage: Coverage, _ grounds: RecordGrounds) -> [Grounds] {
    let crosswalk = coverage.cells.crosswalk
    return crosswalk.rows.zones.indices.map { row in
      let units = Set(coverage.cellUnits[row].flatMap { $0 }).sorted()
      let occasions = Set(units.flatMap { coverage.units[$0].ties.map(\.occasion) }).sorted()
      return grounds.interactions(
        occasions,
        territories: [crosswalk.rows.zones[row].name]
          + crosswalk.columns(crossing: row).map { crosswalk.columns.zones[$0].name })
    }
  }

  /// What somebody should know before turning the page, a sentence each.
  private func keyItems(_ grounds: RecordGrounds) -> [Document.Item] {
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

  /// The coverage, where there is anybody in a cell of both systems.
  var territorialCoverage: Coverage? {
    analysis.coverage.flatMap { $0.cells.crosswalk.cellTotal > 0 ? $0 : nil }
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

  /// What to record so that coverage can be known.
  static let noCoverage = Text(
    fr: "Couverture des territoires : non enregistrée. Pour la connaître, écrire territories.csv "
      + "(secteurs de soin, circonscriptions), communes.csv (avec les élèves), memberships.csv, et "
      + "dans institutions.csv les établissements attendus (expected).",
    en: "Coverage of the territories: not recorded. To know it, record territories.csv (care "
      + "sectors, districts), communes.csv (with the pupils), memberships.csv, and in "
      + "institutions.csv the schools that are expected (expected).")
}
