import Languages
import Partners
import Territories

/// What each kind of interaction and each sector of activity links, side by side.
extension Analysis {
  /// The coverage by kind of interaction and by pair of sectors, or nil without any tie.
  func linkageSection(_ coverage: Coverage) -> Document.Section? {
    guard let linkages, let first = linkages.bySector.first else { return nil }
    let most = linkages.byKind.first
    let total = coverage.cells.crosswalk.cellTotal
    return Document.Section(
      "coverage-by-kind",
      title: Text { language in
        let kind = most.map { KindWords.interaction($0.sort)[language] } ?? "–"
        let share = language.percent(most.flatMap { total > 0 ? $0.linkage.weight / total : nil })
        let sector = first.sort.words[language]
        let sectorShare = language.percent(total > 0 ? first.linkage.weight / total : nil)
        return Text(
          fr: "Ce qui lie le plus d’élèves à leur soin : \(kind) (\(share)) ; le secteur que les "
            + "écoles de leur cellule rencontrent le plus : \(sector) (\(sectorShare))",
          en: "What links most pupils to their care: \(kind) (\(share)); the sector that the "
            + "schools of their cell meet most: \(sector) (\(sectorShare))")[language]
      },
      blocks: [
        .grid(kindGrid(linkages, coverage)), .grid(sectorGrid(linkages, coverage)), .note(note),
      ])
  }

  private func kindGrid(_ linkages: Linkages, _ coverage: Coverage) -> Grid {
    Grid(
      caption: Text(
        fr: "Ce que chaque sorte d’interaction lie à son propre secteur de soin",
        en: "What each kind of interaction links to its own care sector"),
      columns: columns(Text(fr: "Sorte d’interaction", en: "Kind of interaction"), coverage),
      rows: linkages.byKind.map { row in
        cells(KindWords.interaction(row.sort).capitalized, row.linkage, coverage)
      })
  }

  private func sectorGrid(_ linkages: Linkages, _ coverage: Coverage) -> Grid {
    Grid(
      caption: Text(
        fr: "Ce que chaque secteur d’activité lie aux unités du registre",
        en: "What each sector of activity links to the units of the register"),
      columns: columns(Text(fr: "Secteur d’activité", en: "Sector of activity"), coverage),
      rows: linkages.bySector.map { row in
        cells(row.sort.words.capitalized, row.linkage, coverage)
      })
  }

  private func columns(_ first: Text, _ coverage: Coverage) -> [Grid.Column] {
    let (units, cells) = (coverage.units.count, coverage.cells.cellRate.total)
    return [
      Grid.Column(first),
      Grid.Column(
        Text(fr: "Unités sur \(units)", en: "Units of \(units)"), isNumeric: true),
      Grid.Column(
        Text(fr: "Cellules sur \(cells)", en: "Cells of \(cells)"), isNumeric: true),
      Grid.Column(Text(fr: "Élèves", en: "Pupils"), isNumeric: true),
      Grid.Column(Text(fr: "Part", en: "Share"), isNumeric: true),
    ]
  }

  private func cells(_ name: Text, _ linkage: Linkage, _ coverage: Coverage) -> [Grid.Cell] {
    let total = coverage.cells.crosswalk.cellTotal
    return [
      .text(name), .count(linkage.unitCount), .count(linkage.cellCount),
      .count(Int(linkage.weight.rounded())),
      .share(total > 0 ? linkage.weight / total : nil),
    ]
  }

  private var note: Text {
    Text(
      fr: "Une cellule est liée dès qu’une de ses unités a rencontré, dans la période, une "
        + "institution qui répond du même secteur de soin ; par sorte, le soin seul compte, par "
        + "secteur d’activité, toute institution. Les groupes anonymes ne comptent pas.",
      en: "A cell is linked as soon as one of its units met, in the window, an institution "
        + "responsible for the same care sector; by kind only care counts, by sector of activity "
        + "any institution. Anonymous groups do not count.")
  }
}
