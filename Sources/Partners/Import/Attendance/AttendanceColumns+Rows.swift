import Tables

extension AttendanceColumns {
  /// The cells of a row that are kept as they are, by the names of their columns.
  func attributes(of row: Listing.Row) -> [String: String] {
    Dictionary(uniqueKeysWithValues: attributes.map { ($0.name, row[$0.index]) })
  }

  /// The same where a row is an actor; in a long list they belong to the presence.
  func actorAttributes(of row: Listing.Row) -> [String: String] {
    isWide ? attributes(of: row) : [:]
  }

  /// Where a row stands, as records say it.
  func source(_ row: Listing.Row) -> String {
    "\(sheet.file):\(row.line)"
  }
}
