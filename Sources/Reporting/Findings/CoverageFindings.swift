import Languages
import Partners
import Territories

/// Who has a tie with their own care: by zone, by cell and by pupil.
extension Analysis {
  /// The coverage by zone and by cell, side by side: the difference is the finding.
  func coverageSection(_ coverage: Coverage) -> Document.Section {
    let cells = coverage.cells
    let (low, high) = (cells.share?.lowerBound, cells.share?.upperBound)
    return Document.Section(
      "coverage",
      title: Text { language in
        let (rows, columns) = (cells.rowRate.share, cells.columnRate.share)
        return Text(
          fr: "Circonscriptions liées : \(language.percent(rows)) ; secteurs de soin liés : "
            + "\(language.percent(columns)) ; élèves liés à leur propre secteur : "
            + "\(language.percent(low)) établi, \(language.percent(high)) au plus",
          en: "Districts linked: \(language.percent(rows)); care sectors linked: "
            + "\(language.percent(columns)); pupils linked to their own sector: "
            + "\(language.percent(low)) established, \(language.percent(high)) at most")[language]
      },
      blocks: [
        .grid(rateGrid(cells)), .grid(coverageGrid(cells)), .items(anonymousItems(coverage)),
        .note(tieConvention),
      ])
  }

  private func coverageGrid(_ cells: CellCoverage) -> Grid {
    let total = cells.crosswalk.cellTotal
    let states = CoverageState.allCases.map { state -> [Grid.Cell] in
      let weight = cells.weight(in: state)
      return [
        .text(Text { "\(state.sign) \(state.words[$0])" }), .count(Int(weight.rounded())),
        .share(total > 0 ? weight / total : nil),
      ]
    }
    return Grid(
      caption: Text(
        fr: "Élèves selon l’état du lien de leur cellule avec leur propre secteur de soin",
        en: "Pupils by the state of the link of their cell to their own care sector"),
      columns: [
        Grid.Column(Text(fr: "État", en: "State")),
        Grid.Column(Text(fr: "Élèves", en: "Pupils"), isNumeric: true),
        Grid.Column(
          Text {
            Text(fr: "sur \($0.number(Int(total)))", en: "of \($0.number(Int(total)))")[$0]
          }, isNumeric: true),
      ],
      rows: states)
  }

  private func anonymousItems(_ coverage: Coverage) -> [Document.Item] {
    coverage.anonymous.map { group in
      let name = network.institutions[group.group].name
      let least = max(0, group.unnamed - group.count)
      return Document.Item(
        title: Text { language in
          let recorded = language.counted(
            group.count, one: Text(fr: "enregistré sans nom", en: "recorded without a name"),
            several: Text(fr: "enregistrés sans nom", en: "recorded without a name"))
          let have = language.agreeing(
            group.unnamed, one: Text(fr: "n’a", en: "has"), several: Text(fr: "n’ont", en: "have"))
          return Text(
            fr: "\(name) : \(recorded) ; de \(least) à \(group.unnamed) sur \(group.registered) "
              + "\(have) aucun lien",
            en: "\(name): \(recorded); between \(least) and \(group.unnamed) of "
              + "\(group.registered) \(have) no tie")[language]
        },
        details: [
          Text(
            fr: "Remède : écrire lesquels ont participé "
              + "(\(network.institutions[group.group].origin.words))",
            en: "Cure: record which ones took part "
              + "(\(network.institutions[group.group].origin.words))")
        ])
    }
  }
}
