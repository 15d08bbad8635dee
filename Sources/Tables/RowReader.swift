import Languages

/// Reads the cells of one row as values, and gathers what is wrong instead of stopping.
///
/// A record is made from every row: where a cell is bad the value is a stand-in that never
/// leaves the reading, since a reading with problems gives no records.
public struct RowReader {
  /// The table that the row belongs to.
  public let table: Table
  private var index: Int
  /// What was found wrong so far.
  public private(set) var problems: [Problem] = []
  /// The words that a cell was refused for not being, by column.
  public private(set) var choices: [String: [String]] = [:]

  /// Makes a reader of one row.
  public init(_ row: Table.Row, of table: Table) {
    index = row.index
    self.table = table
  }

  /// Makes a reader of the first row of a table.
  ///
  /// - Precondition: The table has a row.
  public init(of table: Table) {
    precondition(!table.rows.isEmpty, "a table without rows has none to read")
    index = 0
    self.table = table
  }

  /// The physical line where the row starts.
  public var line: Int {
    table.rows.line(ofRow: index)
  }

  /// Goes to another row; what was found wrong stays.
  public mutating func move(toRow index: Int) {
    self.index = index
  }

  /// Returns the place of a column in this row.
  public func location(_ column: String) -> Location {
    table.location(line: line, column: column)
  }

  /// Returns the text of a cell, or nil if it is empty or the column is absent.
  public func text(_ column: String) -> String? {
    table.header.firstIndex(of: column).flatMap { table.rows.text(ofRow: index, $0) }
  }

  /// Returns the text of a cell that may not be empty.
  public mutating func requiredText(_ column: String) -> String {
    if let text = text(column) { return text }
    report(
      .missingValue, column,
      Text(fr: "cette cellule ne peut pas être vide", en: "this cell may not be empty"))
    return ""
  }

  /// Returns the items of a cell that holds a list, `;` between them.
  public func list(_ column: String) -> [String] {
    (text(column) ?? "").split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// Returns a number of a range, or nil if the cell is empty.
  public mutating func number(_ column: String, in range: ClosedRange<Double>) -> Double? {
    guard let text = text(column) else { return nil }
    if let number = StrictNumber.decimal(text), range.contains(number) { return number }
    let (low, high) = (range.lowerBound, range.upperBound)
    let (french, english) = (Language.french, Language.english)
    report(
      .badNumber, column,
      Text(
        fr: "« \(text) » n’est pas un nombre de \(french.plain(low)) à "
          + french.plain(high),
        en: "'\(text)' is not a number from \(english.plain(low)) to \(english.plain(high))"))
    return nil
  }

  /// Returns a count from zero to a thousand million, or nil if the cell is empty or says that the
  /// number is not known.
  ///
  /// What people count is below that limit; above it, sums of counts would overflow.
  public mutating func count(_ column: String) -> Int? {
    guard let text = text(column), !UnknownCount.isMeant(by: text) else { return nil }
    let count = StrictNumber.integer(text)
    if let count, (0...1_000_000_000).contains(count) { return count }
    if let count, count > 0 {
      report(
        .badNumber, column,
        Text(fr: "« \(text) » est trop grand pour un compte", en: "'\(text)' is too large a count"))
      return nil
    }
    report(
      .badNumber, column,
      Text(
        fr: "« \(text) » n’est pas un nombre entier, zéro ou plus",
        en: "'\(text)' is not a whole number, zero or more"))
    return nil
  }

  /// Returns a date, or nil if the cell is empty.
  public mutating func date(_ column: String) -> PartialDate? {
    guard let text = text(column) else { return nil }
    if let date = PartialDate(text) { return date }
    problems.append(.badDate(text, field: column, at: location(column)))
    return nil
  }

  /// Returns one of a fixed list of words, or nil if the cell is empty.
  public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: String, of type: Choice.Type
  ) -> Choice? {
    guard let text = text(column) else { return nil }
    // Nearly every cell is the word itself; folding all words for each would be most of a reading.
    if let choice = type.init(rawValue: text) { return choice }
    return folded(text, of: type.allCases.map(\.rawValue), column).flatMap {
      type.init(rawValue: $0)
    }
  }

  /// Returns one of a fixed list of words that must be there; a bad cell gives a stand-in.
  public mutating func requiredChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: String, of type: Choice.Type, standIn: Choice
  ) -> Choice {
    let told = problems.count
    if let choice = choice(column, of: type) { return choice }
    // Nothing was told of an empty cell.
    if problems.count == told { _ = requiredText(column) }
    return standIn
  }

  /// Returns the word that a text is but for case and accents, or notes that it is none.
  private mutating func folded(_ text: String, of words: [String], _ column: String) -> String? {
    let folded = text.folded
    if let word = words.first(where: { $0.folded == folded }) { return word }
    problems.append(.badChoice(text, of: words, field: column, at: location(column)))
    choices[column] = words
    return nil
  }

  /// Notes something wrong with a cell of this row.
  public mutating func report(
    _ code: Problem.Code, _ column: String, _ message: Text, nearest: String? = nil
  ) {
    problems.append(
      Problem(
        code, at: location(column), field: column, value: text(column), message: message,
        nearest: nearest))
  }
}

extension Language {
  /// A bound of a range, without decimals where it has none.
  fileprivate func plain(_ value: Double) -> String {
    number(value, decimals: value == value.rounded() ? 0 : 2)
  }
}
