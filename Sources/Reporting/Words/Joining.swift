import Languages

extension Collection<String> {
  /// Returns the strings as a list in words: "a, b et c".
  func list(in language: Language) -> String {
    guard count > 1, let last = reversed().first else { return first ?? "" }
    let and = language == .french ? " et " : " and "
    return dropLast().joined(separator: ", ") + and + last
  }

  /// Returns the first strings as a list in words, and how many more there are.
  func list(in language: Language, atMost most: Int) -> String {
    guard count > most else { return list(in: language) }
    let others = Text(fr: "\(count - most) de plus", en: "\(count - most) more")[language]
    return (Array(prefix(most)) + [others]).list(in: language)
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
