import Languages

/// A table of results or records to be written, with what each column holds and means.
///
///     let table = DataTable(
///       "zones", title: Text(fr: "Zones", en: "Zones"),
///       columns: [DataTable.Column("zone", meaning: Text(fr: "son nom", en: "its name"))],
///       rows: [[.text("Nord")]])
///     table.csv                                  // "zone\nNord\n"
public struct DataTable: Sendable, Hashable {
  /// What the cells of a column are, under the names of the Table Schema standard.
  public enum Kind: String, Sendable, Hashable {
    /// Letters.
    case string
    /// Whole numbers.
    case integer
    /// Numbers.
    case number
    /// `yes` or `no`.
    case boolean
    /// Days.
    case date
  }

  /// A column.
  public struct Column: Sendable, Hashable {
    /// Its heading.
    public let name: String
    /// What its cells are.
    public let kind: Kind
    /// What they mean, with their unit.
    public let meaning: Text
    /// Whether a cell may not be empty.
    public let isRequired: Bool
    /// The words that a cell may hold; any where there are none.
    public let choices: [String]
    /// What a cell must look like, as a regular expression.
    public let pattern: String?

    /// Makes a column.
    public init(
      _ name: String, _ kind: Kind = .string, meaning: Text, isRequired: Bool = false,
      choices: [String] = [], pattern: String? = nil
    ) {
      self.name = name
      self.kind = kind
      self.meaning = meaning
      self.isRequired = isRequired
      self.choices = choices
      self.pattern = pattern
    }
  }

  /// That the cells of a column stand in a column of another table.
  public struct Reference: Sendable, Hashable {
    /// The column.
    public let column: String
    /// The other table.
    public let table: String
    /// Its column.
    public let key: String

    /// Makes a reference.
    public init(_ column: String, to table: String, _ key: String) {
      self.column = column
      self.table = table
      self.key = key
    }
  }

  /// Its name, also that of its file without the ending.
  public let name: String
  /// What it holds.
  public let title: Text
  /// The columns.
  public let columns: [Column]
  /// The columns that tell one row from another.
  public let key: [String]
  /// What names rows of other tables.
  public let references: [Reference]
  /// The words that stand for what is not known, beside an empty cell.
  public let unknowns: [String]
  /// The rows, each with a cell a column.
  public let rows: [[Cell]]

  /// Makes a table.
  public init(
    _ name: String, title: Text, columns: [Column], key: [String] = [],
    references: [Reference] = [], unknowns: [String] = [], rows: [[Cell]]
  ) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row and the columns differ")
    self.name = name
    self.title = title
    self.columns = columns
    self.key = key
    self.references = references
    self.unknowns = unknowns
    self.rows = rows
  }
}

extension DataTable {
  /// The table for machines; what is not defined is an empty cell.
  public var csv: String {
    CSVText.table(
      header: columns.map(\.name), rows: rows.map { row in row.map { $0.text ?? "" } })
  }

  /// The table as a sheet of a workbook, with a list to choose from where words are limited.
  public var sheet: WrittenSheet {
    WrittenSheet(
      name, columns: columns.map { WrittenColumn($0.name, choices: $0.choices) }, rows: rows)
  }
}
