import Languages
import Tables

/// What became of every row of the files that were imported: none is lost without a word.
///
///     ledger.accounts[0].description             // "782 read = 782 kept + 0 merged + 0 rejected"
///
/// Conventions: of each table, rows read = rows kept + rows merged + rows rejected; a merged row
/// says with which line, a rejected one says why.
public struct ImportLedger: Sendable, Hashable {
  /// A file that was read, and never written to.
  public struct Source: Sendable, Hashable {
    /// Its name.
    public let file: String
    /// What it is written in, as `UTF-8, ;`.
    public let dialect: String
    /// The line of its header, or nil where there is none.
    public let headerLine: Int?
  }

  /// What a column of the source became.
  public struct Column: Sendable, Hashable {
    /// Its heading.
    public let header: String
    /// What it was taken for.
    public let became: ColumnMeaning
  }

  /// The files, in the order of reading.
  public let sources: [Source]
  /// What each column became.
  public let columns: [Column]
  /// What became of the rows, a table of the source each.
  public let accounts: [Account]
  /// How many rows were written, by table.
  public let written: [String: Int]
  /// What somebody must know to trust the result.
  public let remarks: [Remark]

  /// Makes a ledger.
  public init(
    sources: [Source], columns: [Column] = [], accounts: [Account], written: [String: Int] = [:],
    remarks: [Remark] = []
  ) {
    self.sources = sources
    self.columns = columns
    self.accounts = accounts
    self.written = written
    self.remarks = remarks
  }

  /// This ledger, with how many rows were written of each table.
  func writing(_ tables: [RecordTable]) -> ImportLedger {
    let counts = tables.map { ($0.name, $0.rows.count) }
    return ImportLedger(
      sources: sources, columns: columns, accounts: accounts,
      written: Dictionary(counts, uniquingKeysWith: +), remarks: remarks)
  }
}

extension ImportLedger {
  /// Something that a row lacks, or that was decided for it.
  public struct Remark: Sendable, Hashable {
    /// Its name for machines.
    public let code: String
    /// What it says.
    public let words: Text
    /// Whom or what it is about, in order.
    public let items: [String]

    /// Makes a remark, or nil where it is about nothing.
    init?(_ code: String, _ words: Text, _ items: [String]) {
      guard !items.isEmpty else { return nil }
      self.code = code
      self.words = words
      self.items = items
    }
  }
}
