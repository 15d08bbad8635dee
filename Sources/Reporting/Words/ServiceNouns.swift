import Languages

/// The nouns that reports of offers, steps and sites count.
extension CountedNoun {
  static let offer = regular(fr: "offre", en: "offer")
  static let provider = regular(fr: "prestataire", en: "provider")
  static let need = regular(fr: "besoin", en: "need")
  static let audience = CountedNoun(
    one: Text(fr: "public", en: "public"), several: Text(fr: "publics", en: "publics"))
  static let step = regular(fr: "étape", en: "step")
  static let course = CountedNoun(
    one: Text(fr: "parcours décrit", en: "described course"),
    several: Text(fr: "parcours décrits", en: "described courses"))
  static let followedCase = CountedNoun(
    one: Text(fr: "cas suivi", en: "case"), several: Text(fr: "cas suivis", en: "cases"))
  static let writtenOutput = CountedNoun(
    one: Text(fr: "écrit", en: "written output"),
    several: Text(fr: "écrits", en: "written outputs"))
  static let site = regular(fr: "site", en: "site")
  static let resource = regular(fr: "ressource", en: "resource")
  static let theme = regular(fr: "thème", en: "theme")
  static let ratio = regular(fr: "rapport", en: "ratio")
}
