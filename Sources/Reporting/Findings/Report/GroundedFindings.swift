import Languages
import Partners
import Tables
import Territories

/// The findings that other commands give too, with what their rows rest on.
extension Report {
  /// What straddles what, beside the map; nil without both systems.
  var mapSection: Document.Section? {
    guard let crosswalk = analysis.crosswalk, crosswalk.cellTotal > 0 else { return nil }
    let title =
      analysis.straddleSentence
      ?? Text(fr: "Les deux découpages coïncident", en: "The two territorial systems coincide")
    return Document.Section(
      "crosswalk", title: title,
      blocks: [
        .paragraph(
          Text { language in
            let (rows, columns) = (
              crosswalk.rows.zones.count, crosswalk.columns.zones.count
            )
            let communes = language.counted(network.communes.count, .commune)
            return Text(
              fr: "\(communes), \(language.counted(rows, .district)), "
                + "\(language.counted(columns, .careSector)).",
              en: "\(communes), \(language.counted(rows, .district)), "
                + "\(language.counted(columns, .careSector)).")[language]
          })
      ])
  }

  /// When the meetings visited each territory; nil without territories, or without any meeting.
  func meetingSection(_ grounds: RecordGrounds) -> Document.Section? {
    guard let section = analysis.meetingSection,
      analysis.histories.contains(where: { !$0.meetings.isEmpty || $0.planned != nil }),
      let zoning = network.zonings[analysis.settings.meetingZoning]
    else { return nil }
    return section.grounding(
      table: 0,
      with: analysis.histories.map { history in
        grounds.interactions(
          history.meetings.compactMap { grounds.place(ofInteraction: $0.id) },
          territories: [zoning.zones[history.zone].name])
      })
  }

  /// What the ties hang on, carrier by carrier; nil without a coverage.
  func fragilitySection(_ grounds: RecordGrounds) -> Document.Section? {
    guard territorialCoverage != nil, let fragility = analysis.fragility,
      let section = analysis.fragilitySection
    else {
      return nil
    }
    return section.grounding(
      table: 1, with: fragility.carriers.prefix(12).map { grounds.institution($0.institution) })
  }

  /// The stated totals held against their rows; nil without any.
  func reconciliationSection(_ grounds: RecordGrounds) -> Document.Section? {
    let reconciliations = network.reconciliations
    guard !reconciliations.isEmpty else { return nil }
    let children = Dictionary(
      grouping: network.interactions.indices.filter { network.interactions[$0].parent != nil }
    ) { network.interactions[$0].parent ?? "" }
    return network.reconciliationSection.groundingItems(
      with: reconciliations.map { reconciliation in
        let own = grounds.place(ofInteraction: reconciliation.series.id).map { [$0] } ?? []
        return grounds.interactions(own + (children[reconciliation.series.id] ?? []))
      })
  }

  /// Who the professionals are; nil without any.
  var profileSection: Document.Section? {
    guard !network.professionals.isEmpty else { return nil }
    return network.summaryDocument.sections.first { $0.id == "functions" }
  }

  /// The units of the register by name, the groups of schools as one line.
  func unitSection(_ coverage: Coverage, _ grounds: RecordGrounds) -> Document.Section? {
    guard !coverage.units.isEmpty else { return nil }
    let linked = coverage.units.count(where: \.state.isLinked)
    return Document.Section(
      "register",
      title: Text(
        fr: "Unités du registre qui ont un lien enregistré avec leur secteur de soin : \(linked) "
          + "sur \(coverage.units.count)",
        en: "Units of the register with a recorded tie to their own care sector: \(linked) of "
          + "\(coverage.units.count)"),
      blocks: [.grid(unitGrid(coverage.units, grounds))])
  }

  private func unitGrid(_ units: [UnitCoverage], _ grounds: RecordGrounds) -> Grid {
    Grid(
      caption: Text(fr: "Unités attendues, par leur nom", en: "Expected units, by name"),
      columns: [
        Grid.Column(Text(fr: "Unité", en: "Unit")), Grid.Column(Text(fr: "Commune", en: "Commune")),
        Grid.Column(Text(fr: "Élèves", en: "Pupils"), isNumeric: true),
        Grid.Column(Text(fr: "Lien", en: "Link")),
        Grid.Column(Text(fr: "Source", en: "Source")),
      ],
      rows: units.map { unit in
        let institution = network.institutions[unit.unit]
        return [
          .text(Text(verbatim: institution.name)),
          .text(Text(verbatim: network.commune(institution.commune)?.name ?? "–")),
          .count(institution.weight.map { Int($0.rounded()) }),
          .text(Text { "\(unit.state.sign) \(unit.state.words[$0])" }),
          .text(Text(verbatim: institution.origin.words)),
        ]
      }, grounds: units.map { grounds.institution($0.unit) })
  }

  /// The documents that facts come from, under the short names that rows use.
  var sourceSection: Document.Section {
    let sources = network.package?.sources ?? []
    return Document.Section(
      "sources",
      title: sources.isEmpty
        ? Text(fr: "Sources : non décrites", en: "Sources: not described")
        : Text(
          fr: "Chaque ligne porte sa source : document et lignes entre crochets",
          en: "Every row has its source: document and lines in brackets"),
      blocks: [.items(sources.map(\.item)), .note(Self.privacy)])
  }

  private static let privacy = Text(
    fr: "Fonctions seulement, jamais de nom de personne. Rien n’a quitté cet ordinateur.",
    en: "Functions only, never the name of a person. Nothing left this computer.")
}

extension DataPackage.Source {
  fileprivate var item: Document.Item {
    Document.Item(
      title: Text(verbatim: [name, title].compactMap { $0 }.joined(separator: ": ")), details: [])
  }
}
