import Languages
import Partners

extension PublishedFigure {
  /// What stands for a number that must not be told.
  static let maskedWord = Text(fr: "masqué", en: "masked")

  /// The figure as a cell of a table.
  var cell: Grid.Cell {
    switch self {
    case .shown(let count): .count(count)
    case .masked: .text(Self.maskedWord)
    case .unknown: .count(nil)
    }
  }

  /// The number, if it is told.
  var count: Int? {
    if case .shown(let count) = self { count } else { nil }
  }

  /// Returns the share of a total, which is masked as soon as one of the two is.
  func share(of total: PublishedFigure) -> Grid.Cell {
    if self == .masked || total == .masked { return .text(Self.maskedWord) }
    guard let count, let whole = total.count, whole > 0 else { return .share(nil) }
    return .share(Double(count) / Double(whole))
  }
}
