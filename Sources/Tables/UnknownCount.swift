import Languages

/// The words by which people say that a number is not known: they are no fault, and never zero.
///
///     UnknownCount.isMeant(by: "N.D.")           // true
///     UnknownCount.isMeant(by: "0")              // false
///
/// "Plusieurs" says that there are some, not how many; a count of it is as unknown as an empty cell.
public enum UnknownCount {
  /// The words, as a schema lists its missing values.
  public static let words = [
    "n.d.", "nd", "non dit", "inconnu", "unknown", "not stated", "plusieurs", "several", "?",
  ]

  /// Returns whether a text says that a number is not known; case and accents do not count.
  public static func isMeant(by text: String) -> Bool {
    // Nearly every count begins with a digit and needs no look at the words.
    guard let first = text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    else { return false }
    return folded.contains(text.folded)
  }

  private static let folded = Set(words.map(\.folded))
}
