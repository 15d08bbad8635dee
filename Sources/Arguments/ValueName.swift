import Languages

/// The word in capitals that stands for a value in help: `DATE`, or `FILE` and `FICHIER`.
///
///     let date: ValueName = "DATE"                                  // the same in both languages
///     let file = ValueName(fr: "FICHIER", en: "FILE")
public struct ValueName: Sendable, Hashable, ExpressibleByStringLiteral {
  let text: Text

  /// Makes a name that differs between the languages.
  public init(fr french: String, en english: String) {
    text = Text(fr: french, en: english)
  }

  /// Makes a name that reads the same in both languages.
  public init(stringLiteral name: String) {
    text = Text(verbatim: name)
  }

  /// The wording in a language.
  public subscript(language: Language) -> String { text[language] }
}

extension ValueName {
  static func choices(_ words: [String]) -> ValueName {
    ValueName(stringLiteral: words.joined(separator: "|"))
  }
}
