import Languages

extension Collection<String> {
  /// Returns the strings as a list in words: "a, b et c".
  func list(in language: Language) -> String {
    guard count > 1, let last = reversed().first else { return first ?? "" }
    let and = language == .french ? " et " : " and "
    return dropLast().joined(separator: ", ") + and + last
  }
}

extension Text {
  /// Makes a text whose two wordings are built the same way.
  init(_ wording: (Language) -> String) {
    self.init(fr: wording(.french), en: wording(.english))
  }

  /// Returns this text with its first letter a capital.
  var capitalized: Text {
    Text { language in self[language].prefix(1).uppercased() + self[language].dropFirst() }
  }
}
