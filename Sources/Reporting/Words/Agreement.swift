import Languages

/// Words that agree with a number and are more than a noun: verbs, participles, pronouns.
extension Language {
  /// Returns a number with the wording that agrees with it.
  ///
  ///     let one = Text(fr: "n’a pas d’offre", en: "has no offer")
  ///     let several = Text(fr: "n’ont pas d’offre", en: "have no offer")
  ///     Language.french.counted(0, one: one, several: several)    // "0 n’a pas d’offre"
  ///     Language.english.counted(0, one: one, several: several)   // "0 have no offer"
  ///
  /// Conventions: French counts nought as one, English as several.
  func counted(_ count: Int, one: Text, several: Text) -> String {
    counted(count, CountedNoun(one: one, several: several))
  }

  /// Returns which share of a number has something, up to the verb.
  ///
  ///     Language.french.share("25 %", of: 4, .district)    // "25 % des 4 circonscriptions ont"
  ///     Language.french.share("25 %", of: 1, .district)    // "25 % de l’unique circonscription a"
  func share(_ share: String, of count: Int, _ noun: CountedNoun) -> String {
    let (all, one) = (counted(count, noun), noun.one[self])
    return count == 1
      ? Text(fr: "\(share) de l’unique \(one) a", en: "\(share) of the one \(one) has")[self]
      : Text(fr: "\(share) des \(all) ont", en: "\(share) of the \(all) have")[self]
  }

  /// Returns the wording that agrees with a number, without the number.
  func agreeing(_ count: Int, one: Text, several: Text) -> String {
    agreeing(count, CountedNoun(one: one, several: several))
  }
}

extension Text {
  /// Returns the sentence that says how much a picture leaves out, or nothing where it shows all.
  static func undrawn(_ count: Int, _ noun: CountedNoun) -> Text {
    guard count > 0 else { return Text(verbatim: "") }
    return Text { language in
      let words = language.agreeing(
        count, one: Text(fr: "Non dessiné", en: "Not drawn"),
        several: Text(fr: "Non dessinés", en: "Not drawn"))
      return " " + words + language.colon + " " + language.counted(count, noun) + "."
    }
  }
}
