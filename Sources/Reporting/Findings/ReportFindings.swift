import Languages
import Partners
import Tables
import Territories

extension Analysis {
  /// The whole report: the first finding with the map, then coverage, what it hangs on, gaps,
  /// meetings, the network, the register, the reconciled totals, what the records hold, and where it
  /// all comes from.
  ///
  /// - Parameter figures: What the pictures show, by name; a picture that could not be drawn is
  ///   left out.
  public func reportDocument(figures: [String: Document.Figure]) -> Document {
    let coverageSections: [Document.Section?] =
      coverage.map { coverage in
        [
          crosswalkSection(coverage).adding(figures["map"]), alignmentSection,
          coverageSection(coverage).adding(figures["crosswalk"]), fragilitySection, gapTable,
          registerSection(coverage),
        ]
      } ?? [gapTable]
    let sections =
      (coverageSections
      + [
        coverage.flatMap(linkageSection), distanceSection,
        meetingSection?.adding(figures["timeline"]),
        figures["network"].map(networkSection),
      ]).compactMap { $0 }
      + [network.reconciliationSection] + network.summaryDocument.sections + [sourceSection]
    return Document(title: title, subtitle: subtitle, sections: sections)
  }

  private func networkSection(_ figure: Document.Figure) -> Document.Section {
    Document.Section("network", title: figure.caption, blocks: [.figure(figure)])
  }

  /// The units of the register by name, the groups of schools as one line.
  private func registerSection(_ coverage: Coverage) -> Document.Section {
    let named = coverage.units.filter { network.institutions[$0.unit].count == nil }
    let grouped = coverage.units.filter { network.institutions[$0.unit].count != nil }
    let linked = coverage.units.count(where: \.state.isLinked)
    let silent = grouped.count { $0.state == .silent }
    return Document.Section(
      "register",
      title: Text(
        fr: "Unités du registre qui ont un lien enregistré avec leur secteur de soin : \(linked) "
          + "sur \(coverage.units.count)",
        en: "Units of the register with a recorded tie to their own care sector: \(linked) of "
          + "\(coverage.units.count)"),
      blocks: [
        .grid(registerGrid(named)),
        .note(
          Text { language in
            let communes = language.counted(grouped.count, .commune)
            return Text(
              fr: "S’y ajoutent les écoles de \(communes), dont \(silent) sans lien.",
              en: "Beside these, the schools of \(communes), \(silent) of them silent.")[language]
          }
        ),
      ])
  }

  private func registerGrid(_ units: [UnitCoverage]) -> Grid {
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
      })
  }

  /// The documents that facts come from, under the short names that rows use.
  private var sourceSection: Document.Section {
    let sources = network.package?.sources ?? []
    return Document.Section(
      "sources",
      title: Text(
        fr: "Chaque ligne porte sa source : document et lignes entre crochets",
        en: "Every row has its source: document and lines in brackets"),
      blocks: [
        .items(
          sources.map { source in
            Document.Item(
              title: Text(
                verbatim: [source.name, source.title].compactMap { $0 }.joined(separator: ": ")),
              details: [])
          }),
        .note(
          Text(
            fr: "Fonctions seulement, jamais de nom de personne. Rien n’a quitté cet ordinateur.",
            en: "Functions only, never the name of a person. Nothing left this computer.")),
      ])
  }
}

extension Document.Section {
  /// Returns this section with a picture before everything else, if there is one.
  fileprivate func adding(_ figure: Document.Figure?) -> Document.Section {
    guard let figure else { return self }
    return Document.Section(id, title: title, blocks: blocks + [.figure(figure)])
  }
}
