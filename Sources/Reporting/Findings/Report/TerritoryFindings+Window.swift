import Languages
import Partners

/// What reached a territory in the window, where the window can be held against anything.
extension Report {
  static let windowColumns = [
    Grid.Column(
      Text(fr: "Interactions de la période", en: "Interactions of the window"), isNumeric: true),
    Grid.Column(Text(fr: "Participations", en: "Participations"), isNumeric: true),
    Grid.Column(Text(fr: "dites pour", en: "told for"), isNumeric: true),
  ]

  func windowCells(_ total: Activity.Total, isLocated: Bool) -> [Grid.Cell] {
    [
      .count(isLocated ? total.interactions.count : nil),
      .count(total.toldCount > 0 ? total.attendance : nil),
      .count(isLocated ? total.toldCount : nil),
    ]
  }
}
