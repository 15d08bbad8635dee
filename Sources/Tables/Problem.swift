import Languages

/// What is wrong at one place of the records, and what would cure it.
///
///     problem.sentence(in: .english)
///     // "interactions.csv:42:9 (place): 'CMP-07' is not an institution; did you mean 'cmp-07'?"
public struct Problem: Sendable, Hashable {
  /// The kinds of problem, under the names that machine-readable output uses.
  public enum Code: String, Sendable, CaseIterable {
    /// The folder, or a file in it, cannot be read.
    case unreadable = "unreadable"
    /// The bytes are not text in one encoding.
    case wrongEncoding = "wrong-encoding"
    /// A file has no row, not even a header.
    case emptyFile = "empty-file"
    /// The description of the folder is not what a data package says.
    case badPackage = "bad-package"
    /// A required table has no file.
    case missingTable = "missing-table"
    /// A required column is not in the header.
    case missingColumn = "missing-column"
    /// Two columns have the same name.
    case duplicateColumn = "duplicate-column"
    /// A row has more cells than the header.
    case raggedRow = "ragged-row"
    /// A quotation mark that is not closed where a cell ends.
    case badQuotation = "bad-quotation"
    /// A required cell is empty.
    case missingValue = "missing-value"
    /// A cell holds the error of a formula, or a formula without its result.
    case badValue = "bad-value"
    /// A cell is not a number, or not one of the range.
    case badNumber = "bad-number"
    /// A cell is not a date, a month, a year or a school year.
    case badDate = "bad-date"
    /// A cell is none of the allowed words.
    case badChoice = "bad-choice"
    /// An identifier stands twice.
    case duplicateIdentifier = "duplicate-id"
    /// An identifier names nothing.
    case unknownReference = "unknown-reference"
    /// Records contradict each other: an end before its start, a parent that is its own child.
    case contradiction = "contradiction"
    /// The text does not follow the grammar of its format.
    case badSyntax = "bad-syntax"
    /// A part of a format that the reader does not take.
    case unsupported = "unsupported"
    /// A file goes beyond the limits of its reader.
    case tooLarge = "too-large"
    /// A sheet of a workbook is no table: a notice, which refuses nothing.
    case unusedSheet = "unused-sheet"
    /// A sheet of a workbook is a table that people do not see: a notice, which refuses nothing.
    case hiddenSheet = "hidden-sheet"
    /// A tie leads from a vertex to itself.
    case selfTie = "self-tie"
  }

  /// The kind of problem.
  public let code: Code
  /// Where it is.
  public let location: Location
  /// The name of the column, where one cell is meant.
  public let field: String?
  /// What stands there, where one cell is meant.
  public let value: String?
  /// What is wrong, and what was expected.
  public let message: Text
  /// The nearest thing that would have been right.
  public let nearest: String?

  /// Makes a problem.
  public init(
    _ code: Code, at location: Location, field: String? = nil, value: String? = nil,
    message: Text, nearest: String? = nil
  ) {
    self.code = code
    self.location = location
    self.field = field
    self.value = value
    self.message = message
    self.nearest = nearest
  }

  /// Returns the place, the column, what is wrong and the nearest match, as one line.
  public func sentence(in language: Language) -> String {
    let place = location.description + (field.map { " (\($0))" } ?? "")
    return place + language.colon + " " + statement(in: language)
  }

  /// Returns what is wrong and the nearest match, without the place.
  public func statement(in language: Language) -> String {
    message[language] + (nearest.map { suggestion($0)[language] } ?? "")
  }

  /// What stands in the records is at fault, save where a column or table is missing: there the
  /// nearest heading or sheet is what stands in the records.
  private func suggestion(_ nearest: String) -> Text {
    code == .missingColumn || code == .missingTable
      ? Text(
        fr: " ; est-ce celle qui s’appelle « \(nearest) » ?",
        en: "; is it the one called '\(nearest)'?")
      : Text(
        fr: " ; vouliez-vous dire « \(nearest) » ?",
        en: "; did you mean '\(nearest)'?")
  }
}

/// Every problem found in one reading, in the order of the files: nobody wants them one by one.
public struct Problems: Error, Sendable, Hashable {
  /// The problems, by file, line and column.
  public let all: [Problem]

  /// Gathers problems in the order of their places, each once.
  public init(_ problems: [Problem]) {
    var seen: Set<Problem> = []
    all = problems.filter { seen.insert($0).inserted }.sorted { $0.location < $1.location }
  }
}
