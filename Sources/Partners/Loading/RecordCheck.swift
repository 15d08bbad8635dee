import Tables

/// What a reading of records found, whether or not they make a network.
///
///     let check = RecordCheck(contentsOf: "Networks/reseda-2022")
///     check.problems.all.isEmpty                 // true: check.network is there
///     check.ledger.sources.map(\.table).first    // "institutions"
public struct RecordCheck: Sendable {
  /// Every problem, in the order of the files.
  public let problems: Problems
  /// What became of every row.
  public let ledger: Ledger
  /// The network, or nil if there is a problem.
  public let network: Network?

  /// Reads and checks a record folder or a workbook.
  ///
  /// - Parameters:
  ///   - path: A folder with a table a file, or a workbook with a sheet a table.
  ///   - dialect: What is known of the delimited files of a folder; the rest is found.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(contentsOf path: String, dialect: Dialect.Choice = Dialect.Choice()) {
    do throws(Problems) {
      var reading = RecordReading(try RecordSource(path: path), dialect: dialect)
      let records = Records(&reading)
      ledger = reading.ledger
      let made =
        reading.problems.isEmpty
        ? Network(
          records, package: reading.package, notices: reading.notices, ledger: reading.ledger)
        : nil
      let strangers = (made?.ratioProblems ?? []) + (made?.actionProblems ?? [])
      problems = Problems(reading.problems + strangers)
      network = strangers.isEmpty ? made : nil
    } catch {
      (problems, ledger, network) = (error, Ledger([], problems: []), nil)
    }
  }
}
