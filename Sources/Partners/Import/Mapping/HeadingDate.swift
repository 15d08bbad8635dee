import Languages
import Tables

/// The date that a heading or a cell names in any French form, and the words around it.
///
///     HeadingDate("jeudi 24 mars 2022 – Sauve").date     // 2022-03-24
///     HeadingDate("jeudi 24 mars 2022 – Sauve").label    // "Sauve"
///     HeadingDate("24/3").date                           // nil: no year
struct HeadingDate {
  /// The date, or nil if none is named.
  let date: PartialDate?
  /// The words around it, or nil if there are none.
  let label: String?

  init(_ text: String) {
    let words = text.split { " \u{A0}\u{202F}\n\r\t()[],;".contains($0) }.map(String.init)
    let found = words.indices.lazy.flatMap { start in
      (1...3).reversed().map { start..<(start + $0) }
    }
    .first { $0.upperBound <= words.count && Self.date(words[$0]) != nil }
    guard let found else {
      date = nil
      label = text.isEmpty ? nil : text
      return
    }
    date = Self.date(words[found])
    let rest = Array(words[..<found.lowerBound]) + Array(words[found.upperBound...])
    let label = rest.drop { Self.isFrame($0) }.filter { !Self.isMidnight($0) }
    let end = label.lastIndex { !Self.isFrame($0) }.map { $0 + 1 } ?? label.startIndex
    self.label = label[..<end].isEmpty ? nil : label[..<end].joined(separator: " ")
  }

  /// Whether the words name a day and a month and leave the year to the reader, as `24/03`.
  var lacksYear: Bool {
    guard date == nil, let label else { return false }
    return label.split(separator: " ").contains { word in
      let parts = word.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
      return parts.count == 2 && (1...31).contains(parts[0]) && (1...12).contains(parts[1])
    }
  }

  /// Weekdays, small words and strokes that lead to a date and say nothing of the occasion.
  private static func isFrame(_ word: String) -> Bool {
    let folded = word.folded.filter { $0.isLetter || $0.isNumber }
    return folded.isEmpty || frames.contains(folded)
  }

  /// The time of day that spreadsheets add to a day: `00:00:00`.
  private static func isMidnight(_ word: String) -> Bool {
    word.allSatisfy { $0 == "0" || $0 == ":" }
  }

  private static func date(_ words: ArraySlice<String>) -> PartialDate? {
    let words = Array(words)
    switch words.count {
    case 1: return numeric(words[0])
    case 2:
      guard let month = months[plain(words[0])], let year = year(words[1]) else { return nil }
      return PartialDate("\(year)-\(two(month))")
    default:
      guard let day = day(words[0]), let month = months[plain(words[1])],
        let year = year(words[2])
      else { return nil }
      return PartialDate("\(year)-\(two(month))-\(two(day))")
    }
  }

  /// `24/03/2022`, `24-3-22`, `24.03.2022`, `2022-03-24`, `2022-03-24T00:00:00`, `03/2022`.
  private static func numeric(_ word: String) -> PartialDate? {
    let day = word.split(separator: "T").first.map(String.init) ?? word
    if let date = PartialDate(day) { return date.precision == .year ? nil : date }
    let parts = day.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) }),
      let first = Int(parts[0]), let month = Int(parts[1]), let year = year(String(parts[2]))
    else { return nil }
    return PartialDate("\(year)-\(two(month))-\(two(first))")
  }

  private static func day(_ word: String) -> Int? {
    Int(word) ?? (plain(word) == "1er" ? 1 : nil)
  }

  /// A year in four digits, or in two, which then lies in this century.
  private static func year(_ word: String) -> Int? {
    guard let number = Int(word), number >= 0 else { return nil }
    return word.count == 4 ? number : word.count == 2 ? 2000 + number : nil
  }

  private static func plain(_ word: String) -> String {
    word.folded.filter { $0.isLetter || $0.isNumber }
  }

  private static func two(_ number: Int) -> String {
    (number < 10 ? "0" : "") + String(number)
  }

  private static let frames: Set<String> = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lun", "mar", "mer",
    "jeu", "ven", "sam", "dim", "le", "du", "la", "au", "a",
  ]

  private static let months: [String: Int] = {
    let spellings = [
      ["janvier", "janv", "jan"], ["fevrier", "fevr", "fev"], ["mars"], ["avril", "avr"], ["mai"],
      ["juin"], ["juillet", "juil"], ["aout"], ["septembre", "sept", "sep"], ["octobre", "oct"],
      ["novembre", "nov"], ["decembre", "dec"],
    ]
    let pairs = spellings.enumerated().flatMap { month, words in words.map { ($0, month + 1) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()
}
