import Languages

extension String {
  /// This name as an identifier: plain small letters, digits, and hyphens between words.
  ///
  ///     "CMPEA d'Alès".identifier                  // "cmpea-d-ales"
  var identifier: String {
    let plain = folded.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : " " }
    return String(plain).split(separator: " ").joined(separator: "-")
  }

  /// The words of this heading or name, folded.
  var foldedWords: [String] {
    identifier.split(separator: "-").map(String.init)
  }
}

/// Identifiers handed out once each: a second comer gets a number.
struct IdentifierRegistry {
  private var taken: Set<String> = []

  /// Returns an identifier that nobody has yet, as near to the wish as can be.
  mutating func identifier(like wish: String, otherwise standIn: String) -> String {
    let stem = wish.isEmpty ? standIn : wish
    var candidate = stem
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(stem)-\(number)"
      number += 1
    }
    return candidate
  }
}
