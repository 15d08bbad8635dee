import Languages
import Tables

/// Lists of those who were there, as people keep them, on their way to records.
///
/// A **wide** list has a row for each institution or person and a column for each date; a **long**
/// one has a row for each presence.
///
///     let sheet = try Listing(delimited: bytes, file: "presences.csv")
///     let folder = try AttendanceImport(mapping: nil).folder(of: sheet)
///     folder.ledger.accounts.map(\.description)  // what became of rows and marks
///
/// Conventions: excused and absent are no participations, they are counted in the ledger; names of
/// persons are never kept; institutions alike but for case, accents and punctuation are one; of
/// the rest nothing is merged.
public struct AttendanceImport: Sendable {
  /// Which column is what, or nil to go by headings and cells.
  public let mapping: ColumnMapping?
  /// The name of the file that the mapping came from, for errors.
  public let mappingFile: String

  /// Makes an import.
  public init(mapping: ColumnMapping? = nil, mappingFile: String = "mapping.json") {
    self.mapping = mapping
    self.mappingFile = mappingFile
  }

  /// Returns the record folder of a list.
  ///
  /// - Throws: The columns that the mapping names and the list lacks, those that may not be kept,
  ///   or that no column says who came or when.
  /// - Complexity: O(cells).
  public func folder(of sheet: Listing) throws(Problems) -> ImportedFolder {
    let list = try AttendanceColumns(sheet, mapping, file: mappingFile)
    var reading = AttendanceReading(list)
    if list.isWide { reading.readWide() } else { reading.readLong() }
    return reading.folder
  }
}
