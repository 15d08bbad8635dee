extension Cell {
  /// Makes a text, or an empty cell.
  public init(_ text: String?) {
    self = text.map(Cell.text) ?? .empty
  }

  /// Makes a number, or an empty cell.
  public init(_ number: Double?) {
    self = number.map(Cell.number) ?? .empty
  }

  /// Makes a whole number, or an empty cell.
  public init(_ count: Int?) {
    self = count.map { .number(Double($0)) } ?? .empty
  }

  /// Makes a day, or an empty cell.
  public init(_ day: Day?) {
    self = day.map(Cell.day) ?? .empty
  }

  /// Makes a list with `;` between its items, as records write lists; empty if there are none.
  public init(list items: [String]) {
    self = items.isEmpty ? .empty : .text(items.joined(separator: ";"))
  }
}
