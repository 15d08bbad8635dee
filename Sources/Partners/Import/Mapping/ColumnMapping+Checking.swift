import Tables

extension ColumnMapping {
  /// Returns this mapping completed and checked against a sheet, one column for each of the sheet.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - file: The name of the mapping, for errors.
  /// - Throws: Every column that the mapping names and the sheet lacks, with the nearest heading;
  ///   every column that should be kept and seems to hold names of persons.
  func matched(to sheet: Listing, file: String) throws(Problems) -> [Column] {
    let strangers = columns.filter { column in
      !sheet.header.contains { $0.identifier == column.header.identifier }
    }
    let proposed = ColumnMapping(proposedFor: sheet).columns
    let personal = Set(proposed.filter { $0.meaning == .person }.map(\.header))
    let refused = columns.filter { $0.meaning == .attribute && personal.contains($0.header) }
    let problems =
      strangers.map { Problem.unknownHeader($0.header, mapping: file, in: sheet) }
      + refused.map { Problem.personalColumn($0.header, mapping: file) }
    guard problems.isEmpty else { throw Problems(problems) }
    return sheet.header.map { header in
      let said = columns.first { $0.header.identifier == header.identifier }
      let guess = proposed.first { $0.header == header }.map(\.unmapped)
      return said ?? guess ?? Column(header, is: .ignored)
    }
  }
}

extension ColumnMapping.Column {
  /// What a column is that a given mapping passes over: kept as an attribute, unless it may name
  /// persons.
  fileprivate var unmapped: ColumnMapping.Column {
    let isKept = meaning != .person && meaning != .ignored
    return isKept ? ColumnMapping.Column(header, is: .attribute) : self
  }
}
