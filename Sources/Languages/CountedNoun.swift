/// A noun that is counted: one commune, two communes.
public struct CountedNoun: Sendable, Hashable {
  /// The noun of one.
  public let one: Text
  /// The noun of several.
  public let several: Text

  /// Makes a noun from its two forms.
  public init(one: Text, several: Text) {
    self.one = one
    self.several = several
  }
}

extension Language {
  /// Returns a number with its noun in agreement.
  ///
  ///     let commune = CountedNoun(
  ///       one: Text(fr: "commune", en: "commune"), several: Text(fr: "communes", en: "communes"))
  ///     Language.french.counted(1, commune)        // "1 commune"
  ///     Language.english.counted(0, commune)       // "0 communes"
  ///
  /// Conventions: French counts nought as one, English as several.
  public func counted(_ count: Int, _ noun: CountedNoun) -> String {
    number(count) + " " + agreeing(count, noun)
  }

  /// Returns the form of a noun that agrees with a number, without the number.
  public func agreeing(_ count: Int, _ noun: CountedNoun) -> String {
    let isOne = self == .french ? count < 2 : count == 1
    return (isOne ? noun.one : noun.several)[self]
  }
}
