import Languages
import Tables

/// A list of those who were there, with each column told apart.
struct AttendanceColumns {
  /// A column that is one occasion.
  struct OccasionColumn {
    let index: Int
    let occasion: Occasion
  }

  let sheet: Listing
  let kind: String
  let columns: [ColumnMapping.Column]
  let occasions: [OccasionColumn]
  private let places: [ColumnMeaning: Int]
  /// The columns to keep, under names that no other column has.
  let attributes: [(index: Int, name: String)]

  init(_ sheet: Listing, _ mapping: ColumnMapping?, file: String) throws(Problems) {
    let mapping = mapping ?? ColumnMapping(proposedFor: sheet)
    columns = try mapping.matched(to: sheet, file: file)
    self.sheet = sheet
    kind = mapping.kind ?? "meeting"
    places = Dictionary(
      columns.enumerated().map { ($1.meaning, $0) }, uniquingKeysWith: { first, _ in first })
    occasions = columns.enumerated().filter { $1.meaning == .occasion }.map { index, column in
      OccasionColumn(
        index: index,
        occasion: Occasion(
          date: column.date.flatMap { PartialDate($0) }, label: column.label))
    }
    var names = AttributeNames()
    attributes = columns.enumerated().filter { $1.meaning == .attribute && !$1.header.isEmpty }
      .map { index, column in (index, names.name(for: column.header)) }
    try checkMeanings()
  }

  /// Whether every occasion has a column of its own.
  var isWide: Bool { !occasions.isEmpty }

  /// Returns a cell by what it means; the empty text where no column means it.
  func text(_ meaning: ColumnMeaning, _ row: Listing.Row) -> String {
    places[meaning].map { row[$0] } ?? ""
  }

  /// Whether a column means something.
  func has(_ meaning: ColumnMeaning) -> Bool { places[meaning] != nil }

  func column(of meaning: ColumnMeaning) -> Int? { places[meaning] }

  private func checkMeanings() throws(Problems) {
    var problems: [Problem] = []
    if !has(.institution), !has(.function) { problems.append(.noColumn(.whoCame, in: sheet)) }
    if !isWide, !has(.date), !has(.label) { problems.append(.noColumn(.when, in: sheet)) }
    guard problems.isEmpty else { throw Problems(problems) }
  }
}

/// One occasion, as a list names it.
struct Occasion: Hashable {
  let date: PartialDate?
  let label: String?

  /// What tells it from others: its day, and its words without case and accents.
  var key: [String] {
    [date?.description ?? "", (label ?? "").identifier]
  }
}

/// Names for columns that are kept as they are, beside those that the records know.
struct AttributeNames {
  private var taken: Set<String> = Set(
    (Institution.definition.columns + Professional.definition.columns
      + Participation.definition.columns + ["commune_name"]).map(\.folded))

  /// Returns the heading, or the heading with a number where the records use it for something else.
  mutating func name(for header: String) -> String {
    var name = header
    var number = 2
    while !taken.insert(name.folded).inserted {
      name = "\(header) \(number)"
      number += 1
    }
    return name
  }
}

extension Text {
  fileprivate static let whoCame = Text(
    fr: "l’institution ou la fonction", en: "the institution or the function")
  fileprivate static let when = Text(fr: "la date ou l’occasion", en: "the date or the occasion")
}
