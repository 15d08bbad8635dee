extension Dialect.Delimiter {
  /// The delimiter that a text uses.
  ///
  /// A first line `sep=;`, as Excel writes it, decides. Else it is the one under which the first
  /// lines hold most of the required columns: `12,5;3,4` has as many commas as semicolons. Else
  /// the one that stands most often outside quotations.
  init(of text: ArraySlice<UInt8>, definition: TableDefinition) {
    let start = Array(text.prefix(16_384))
    if let declared = Dialect.Delimiter.declared(in: start) {
      self = declared
      return
    }
    let candidates = Dialect.Delimiter.allCases
    let scores = candidates.map { candidate in
      (
        Table.requiredColumns(in: DelimitedText(start, delimiter: candidate.byte), definition),
        Dialect.Delimiter.count(of: candidate.byte, in: start)
      )
    }
    let best = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
    self = candidates[best]
  }

  private static func declared(in text: [UInt8]) -> Dialect.Delimiter? {
    guard text.starts(with: "sep=".utf8), text.count > 5, text[5] == 10 || text[5] == 13 else {
      return nil
    }
    return allCases.first { $0.byte == text[4] }
  }

  private static func count(of delimiter: UInt8, in text: [UInt8]) -> Int {
    var (count, isQuoted) = (0, false)
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == delimiter { count += 1 }
    }
    return count
  }
}
