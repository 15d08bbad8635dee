import Languages

/// A quoted cell that does not end as it should, or holds several lines.
struct Quotation: Hashable {
  /// What stands after the last quotation mark.
  enum Ending: Hashable {
    /// A delimiter, a line end or the end of the file.
    case proper
    /// Other letters, at these bytes.
    case followed(Range<Int>)
    /// There is no last mark.
    case never
  }

  /// The line where it opens.
  let line: Int
  /// The cell, from 1.
  let column: Int
  /// The line where it ends.
  let lastLine: Int
  /// What it holds.
  let bytes: Range<Int>
  /// What stands after it.
  let ending: Ending

  /// The longest text of several lines that a cell may hold.
  static let mostLines = 100

  /// Returns the problem of a quotation that is not closed, or that swallows other records.
  ///
  /// A stray mark makes a reader take the following records for the text of one cell; that is told
  /// where the mark opens. A quotation is thought to have swallowed records where it has more
  /// lines than ``mostLines``, or where one of its lines holds as many delimiters as the header
  /// does and the header has at least five columns.
  func problem(in cells: CellStore, of file: String, delimiter: UInt8, columns: Int) -> Problem? {
    let place = Location(file: file, line: line, column: column)
    let text = cells.string(
      CellStore.Slice(bytes.lowerBound, min(bytes.upperBound, bytes.lowerBound + 40)))
    let value = String(text.prefix { !$0.isNewline })
    switch ending {
    case .never: return .openQuotation(value, at: place)
    case .followed(let rest):
      let after = String(decoding: cells.text[rest].prefix(20), as: UTF8.self)
      return .followedQuotation(value, by: after.trimmed, closing: lastLine, at: place)
    case .proper:
      let holdsRecord = columns > 4 && holdsLine(with: columns - 1, delimiter, in: cells.text)
      guard holdsRecord || lastLine - line >= Quotation.mostLines else { return nil }
      return .swallowedRows(value, last: lastLine, at: place)
    }
  }

  /// Whether a whole line inside holds a number of delimiters.
  private func holdsLine(with count: Int, _ delimiter: UInt8, in text: [UInt8]) -> Bool {
    let lines = text[bytes].split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }
    return lines.dropFirst().dropLast().contains { line in
      line.count { $0 == delimiter } == count
    }
  }
}

extension Problem {
  static func openQuotation(_ value: String, at place: Location) -> Problem {
    Problem(
      .badQuotation, at: place, value: value,
      message: Text(
        fr: "un guillemet ouvert ici n’est jamais refermé ; supprimez-le, ou doublez-le s’il "
          + "fait partie du texte",
        en: "a quotation mark opened here is never closed; delete it, or double it if it is part "
          + "of the text"))
  }

  static func followedQuotation(
    _ value: String, by rest: String, closing line: Int, at place: Location
  ) -> Problem {
    Problem(
      .badQuotation, at: place, value: value,
      message: Text(
        fr: "le guillemet ouvert ici est refermé ligne \(line) devant « \(rest) » et non devant "
          + "un séparateur ; un guillemet qui fait partie du texte doit être doublé",
        en: "the quotation mark opened here is closed in line \(line) before '\(rest)' and not "
          + "before a delimiter; a mark that is part of the text must be doubled"))
  }

  static func swallowedRows(_ value: String, last line: Int, at place: Location) -> Problem {
    Problem(
      .badQuotation, at: place, value: value,
      message: Text(
        fr: "le guillemet ouvert ici n’est refermé que ligne \(line) et avale les lignes "
          + "d’après ; supprimez-le, ou doublez-le s’il fait partie du texte",
        en: "the quotation mark opened here is closed only in line \(line) and swallows the rows "
          + "between; delete it, or double it if it is part of the text"))
  }
}
