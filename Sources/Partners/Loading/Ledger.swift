import Tables

/// What became of every row that was read: kept, merged with another, or rejected.
///
///     let ledger = try Network(contentsOf: "Networks/reseda-2022").ledger
///     ledger.sources[0].rows                     // as many as kept + merged + rejected
///
/// Conventions: rows are those under the header; titles, the header and blank lines are none. A row
/// is rejected if a problem stands in its line. As long as a row is rejected no network is made:
/// kept rows are then those that need no correction.
public struct Ledger: Sendable, Hashable {
  /// A row that was not taken, and why.
  public struct Rejection: Sendable, Hashable {
    /// Where it starts.
    public let line: Int
    /// What is wrong with it.
    public let problems: [Problem]
  }

  /// The rows of one file or sheet.
  public struct Source: Sendable, Hashable {
    /// The name of the table.
    public let table: String
    /// The file, and the sheet where it is a workbook.
    public let place: Location
    /// How a delimited file writes the table, or nil for a workbook or an unreadable file.
    public let dialect: Dialect?
    /// How many lines of each sort a delimited file has.
    public let lines: LineCounts?
    /// How many rows were read, or nil if the file could not be read as a table.
    public let rows: Int?
    /// How many rows say the same as another and became one with it.
    public let merged: Int
    /// The rows that were not taken, from top to bottom.
    public let rejected: [Rejection]

    /// How many rows became records.
    public var kept: Int? {
      rows.map { $0 - merged - rejected.count }
    }
  }

  /// The files or sheets, in the order in which they were read.
  public let sources: [Source]

  /// Puts every problem on the account of the row that it stands in.
  init(_ sources: [Source], problems: [Problem]) {
    let byFile = Dictionary(grouping: Problems(problems).all, by: \.location.file)
    self.sources = sources.map { source in
      source.rejecting(byFile[source.place.file, default: []])
    }
  }
}

extension Ledger.Source {
  /// Makes the account of a table that was read.
  init(_ name: String, _ table: Table) {
    self.init(
      table: name, place: table.place, dialect: table.dialect, lines: table.lines,
      rows: table.rows.count, merged: 0, rejected: [])
  }

  /// Makes the account of a file that could not be read as a table.
  init(_ name: String, unreadable file: String) {
    self.init(
      table: name, place: Location(file: file), dialect: nil, lines: nil, rows: nil, merged: 0,
      rejected: [])
  }

  /// Returns this account with the rows that problems stand in.
  fileprivate func rejecting(_ problems: [Problem]) -> Ledger.Source {
    let here = problems.filter { $0.location.sheet == place.sheet && $0.location.line != nil }
    guard rows != nil, !here.isEmpty else { return self }
    let byLine = Dictionary(grouping: here) { $0.location.line ?? 0 }
    let rejected = byLine.sorted { $0.key < $1.key }
      .map { Ledger.Rejection(line: $0.key, problems: $0.value) }
    return Ledger.Source(
      table: table, place: place, dialect: dialect, lines: lines, rows: rows, merged: merged,
      rejected: rejected)
  }
}
