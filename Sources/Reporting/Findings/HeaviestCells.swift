import Languages
import Partners
import Territories

extension Analysis {
  /// Returns the forty cells of most weight, for crosswalks too wide for a page.
  func heaviestCells(_ crosswalk: Crosswalk, _ states: [[CoverageState?]]) -> Grid {
    let cells = crosswalk.rows.zones.indices.flatMap { row in
      crosswalk.columns.zones.indices.compactMap { column in
        states[row][column] == nil
          ? nil : (row: row, column: column, weight: crosswalk.weights[row][column])
      }
    }
    let heaviest = cells.sorted { left, right in
      left.weight == right.weight
        ? (left.row, left.column) < (right.row, right.column) : left.weight > right.weight
    }.prefix(40)
    return Grid(
      caption: Text(
        fr: "Les \(heaviest.count) cellules les plus lourdes sur \(cells.count) ; toutes avec "
          + "--format json",
        en: "The \(heaviest.count) heaviest of \(cells.count) cells; all of them with "
          + "--format json"),
      columns: [
        Grid.Column(Text(fr: "Circonscription", en: "District")),
        Grid.Column(Text(fr: "Secteur de soin", en: "Care sector")),
        Grid.Column(settings.weight.noun.several.capitalized, isNumeric: true),
      ],
      rows: heaviest.map { cell in
        [
          .text(Text(verbatim: crosswalk.rows.zones[cell.row].name)),
          .text(Text(verbatim: crosswalk.columns.zones[cell.column].name)),
          .covered(pupils: cell.weight, state: states[cell.row][cell.column]),
        ]
      })
  }
}
