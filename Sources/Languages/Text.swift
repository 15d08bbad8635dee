/// A text in both languages, side by side, so that the compiler finds the missing one.
///
///     let title = Text(fr: "Secteurs non couverts", en: "Uncovered sectors")
///     title[.french]                             // "Secteurs non couverts"
public struct Text: Sendable, Hashable {
  /// The French wording.
  public let french: String
  /// The English wording.
  public let english: String

  /// Makes a text from its two wordings; the French is set with its no-break spaces.
  ///
  ///     Text(fr: "Remède : écrire", en: "Cure: record").french    // "Remède\u{A0}: écrire"
  public init(fr french: String, en english: String) {
    self.french = french.typeset(in: .french)
    self.english = english
  }

  /// Makes a text that reads the same in both languages: a name, a code, a number.
  public init(verbatim string: String) {
    french = string
    english = string
  }

  /// The wording in a language.
  public subscript(language: Language) -> String {
    language == .french ? french : english
  }
}
