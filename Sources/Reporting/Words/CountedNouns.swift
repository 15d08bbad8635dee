import Languages

/// The nouns that reports count, so that one commune is not "1 communes".
extension CountedNoun {
  static let institution = regular(fr: "institution", en: "institution")
  static let professional = regular(fr: "professionnel", en: "professional")
  static let function = CountedNoun(
    one: Text(fr: "professionnel (fonction)", en: "professional (function)"),
    several: Text(fr: "professionnels (fonctions)", en: "professionals (functions)"))
  static let total = CountedNoun(
    one: Text(fr: "total annoncé", en: "stated total"),
    several: Text(fr: "totaux annoncés", en: "stated totals"))
  static let missingTie = CountedNoun(
    one: Text(fr: "manque de lien", en: "missing link"),
    several: Text(fr: "manques de lien", en: "missing links"))
  static let flaw = CountedNoun(
    one: Text(fr: "défaut de découpage", en: "flaw of the territories"),
    several: Text(fr: "défauts de découpage", en: "flaws of the territories"))
  static let interaction = regular(fr: "interaction", en: "interaction")
  static let countedInteraction = CountedNoun(
    one: Text(fr: "interaction comptée", en: "counted interaction"),
    several: Text(fr: "interactions comptées", en: "counted interactions"))
  static let participant = regular(fr: "participant", en: "participant")
  static let participation = regular(fr: "participation", en: "participation")
  static let countedParticipation = CountedNoun(
    one: Text(fr: "participation comptée", en: "participation counted"),
    several: Text(fr: "participations comptées", en: "participations counted"))
  static let recordedPresence = CountedNoun(
    one: Text(
      fr: "présence inscrite, sans nombre de personnes",
      en: "recorded presence, without a number of persons"),
    several: Text(
      fr: "présences inscrites, sans nombre de personnes",
      en: "recorded presences, without a number of persons"))
  static let territory = CountedNoun(
    one: Text(fr: "territoire", en: "territory"),
    several: Text(fr: "territoires", en: "territories"))
  static let zoning = regular(fr: "découpage", en: "zoning")
  static let commune = regular(fr: "commune", en: "commune")
  static let occasion = regular(fr: "occasion", en: "occasion")
  static let unit = regular(fr: "unité", en: "unit")
  static let member = regular(fr: "membre", en: "member")
  static let pupil = regular(fr: "élève", en: "pupil")
  static let vertex = CountedNoun(
    one: Text(fr: "sommet", en: "vertex"), several: Text(fr: "sommets", en: "vertices"))
  static let tie = CountedNoun(
    one: Text(fr: "lien", en: "tie"), several: Text(fr: "liens", en: "ties"))
  static let isolate = CountedNoun(
    one: Text(fr: "isolé", en: "isolate"), several: Text(fr: "isolés", en: "isolates"))
  static let attribute = CountedNoun(
    one: Text(fr: "attribut", en: "attribute"), several: Text(fr: "attributs", en: "attributes"))
  static let inhabitant = regular(fr: "habitant", en: "inhabitant")
  static let communeSchool = regular(fr: "école", en: "school")
  static let day = regular(fr: "jour", en: "day")
  static let careSector = CountedNoun(
    one: Text(fr: "secteur de soin", en: "care sector"),
    several: Text(fr: "secteurs de soin", en: "care sectors"))
  static let school = regular(fr: "établissement", en: "school")
  static let meeting = regular(fr: "rencontre", en: "meeting")
  static let component = regular(fr: "composante", en: "component")
  static let introduction = CountedNoun(
    one: Text(fr: "mise en relation", en: "introduction"),
    several: Text(fr: "mises en relation", en: "introductions"))
  static let cell = regular(fr: "cellule", en: "cell")
  static let departure = regular(fr: "départ", en: "departure")
  static let pair = regular(fr: "paire", en: "pair")
  static let acronym = CountedNoun(
    one: Text(fr: "sigle", en: "acronym"), several: Text(fr: "sigles", en: "acronyms"))
  static let likelyDuplicate = CountedNoun(
    one: Text(fr: "doublon vraisemblable", en: "likely duplicate"),
    several: Text(fr: "doublons vraisemblables", en: "likely duplicates"))
  static let cellRead = CountedNoun(
    one: Text(fr: "cellule lue", en: "cell read"),
    several: Text(fr: "cellules lues", en: "cells read"))
  static let wording = regular(fr: "écriture", en: "wording")
  static let nearWord = CountedNoun(
    one: Text(fr: "mot proche d’un mot connu", en: "word near a known one"),
    several: Text(fr: "mots proches d’un mot connu", en: "words near a known one"))
  static let row = CountedNoun(
    one: Text(fr: "ligne lue", en: "row read"), several: Text(fr: "lignes lues", en: "rows read"))
  static let separateGroup = CountedNoun(
    one: Text(fr: "groupe séparé", en: "separate group"),
    several: Text(fr: "groupes séparés", en: "separate groups"))
  static let district = regular(fr: "circonscription", en: "district")

  /// A noun whose plural takes an s in both languages.
  static func regular(fr french: String, en english: String) -> CountedNoun {
    CountedNoun(
      one: Text(fr: french, en: english), several: Text(fr: french + "s", en: english + "s"))
  }
}
