import Languages

/// A word of French institutions: its acronym, what it stands for, and what that is in English.
public struct Term: Sendable, Hashable {
  /// What a term names.
  public enum Family: String, Sendable, Hashable, CaseIterable {
    /// A kind of institution or service.
    case institution
    /// A function that somebody holds.
    case function
    /// A label of a school, a class or a place.
    case label
  }

  /// The acronym, or the word itself where there is none.
  public let acronym: String
  /// What it stands for, in French.
  public let expansion: String
  /// What that is in English.
  public let gloss: String
  /// What it names.
  public let family: Family

  /// What it stands for, in both languages.
  public var words: Text { Text(fr: expansion, en: gloss) }

  init(_ family: Family, _ acronym: String, _ expansion: String, _ gloss: String) {
    self.acronym = acronym
    self.expansion = expansion
    self.gloss = gloss
    self.family = family
  }
}
