import Languages

extension Grid.Cell {
  /// A yes, or a dash.
  static func mark(_ isTrue: Bool) -> Grid.Cell {
    .text(isTrue ? Text(fr: "oui", en: "yes") : Text(verbatim: "–"))
  }

  /// A number to four decimals, or "n.d.".
  static func number(_ value: Double?) -> Grid.Cell {
    .decimal(value, places: 4)
  }

  /// A score: whole where it counts something, to four decimals otherwise, or "n.d.".
  static func score(_ value: Double?, isCount: Bool) -> Grid.Cell {
    let isWhole = isCount && value == value?.rounded()
    return isWhole ? .decimal(value, places: 0) : .number(value)
  }
}
