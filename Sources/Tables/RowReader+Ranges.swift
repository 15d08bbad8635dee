import Languages

extension RowReader {
  /// Returns a count that may be a range, as `3` or `3-4`, or nil if it is empty or not known.
  ///
  /// Sources say "three or four sessions"; one of the two numbers would be a guess.
  public mutating func countRange(_ column: String) -> ClosedRange<Int>? {
    guard let text = text(column), !UnknownCount.isMeant(by: text) else { return nil }
    let ends = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      .map { StrictNumber.integer(String($0).trimmed) }
    if ends.count < 3, let low = ends.first ?? nil, let high = ends.last ?? nil,
      low <= high, (0...1_000_000_000).contains(low), high <= 1_000_000_000
    {
      return low...high
    }
    report(
      .badNumber, column,
      Text(
        fr: "« \(text) » n’est ni un nombre entier ni un intervalle comme 3-4",
        en: "'\(text)' is neither a whole number nor a range like 3-4"))
    return nil
  }
}
