import Languages
import Partners
import Territories

extension Analysis {
  /// The same ties counted in four ways: by zone, one tie anywhere is enough.
  func rateGrid(_ cells: CellCoverage) -> Grid {
    let rates = [
      (Text(fr: "Circonscriptions", en: "Districts"), cells.rowRate),
      (Text(fr: "Secteurs de soin", en: "Care sectors"), cells.columnRate),
      (Text(fr: "Cellules", en: "Cells"), cells.cellRate),
    ].map { name, rate in
      [
        Grid.Cell.text(name), .count(rate.linked), .count(rate.total),
        .share(rate.share),
      ]
    }
    let linked = cells.weight(in: .covered) + cells.weight(in: .fragile)
    let total = cells.crosswalk.cellTotal
    let pupils: [Grid.Cell] = [
      .text(Text(fr: "Élèves", en: "Pupils")), .count(Int(linked.rounded())),
      .count(Int(total.rounded())), .share(cells.share?.lowerBound),
    ]
    return Grid(
      caption: Text(
        fr: "Les mêmes liens, comptés par zone, par cellule et par élève",
        en: "The same ties, counted by zone, by cell and by pupil"),
      columns: [
        Grid.Column(Text(fr: "Compté par", en: "Counted by")),
        Grid.Column(Text(fr: "Liés", en: "Linked"), isNumeric: true),
        Grid.Column(Text(fr: "Sur", en: "Of"), isNumeric: true),
        Grid.Column(Text(fr: "Part", en: "Share"), isNumeric: true),
      ], rows: rates + [pupils])
  }
}
