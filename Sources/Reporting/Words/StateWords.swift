import Languages
import Partners
import Territories

extension CoverageState {
  /// The state in words.
  public var words: Text {
    switch self {
    case .covered: Text(fr: "couvert", en: "covered")
    case .fragile: Text(fr: "fragile", en: "fragile")
    case .silent: Text(fr: "silencieux", en: "silent")
    case .unknown: Text(fr: "inconnu", en: "unknown")
    }
  }

  /// The state as one sign, so that colour is never the only one.
  public var sign: String {
    switch self {
    case .covered: "●"
    case .fragile: "◆"
    case .silent: "○"
    case .unknown: "?"
    }
  }

  /// What the state means.
  public var meaning: Text {
    switch self {
    case .covered:
      Text(
        fr: "au moins deux porteurs indépendants, en plusieurs occasions",
        en: "at least two independent carriers, on several occasions")
    case .fragile:
      Text(
        fr: "tout passe par une seule institution, une seule personne ou une seule occasion",
        en: "everything passes through one institution, one professional or one occasion")
    case .silent:
      Text(
        fr: "connu, au registre, sans lien dans la période",
        en: "known, in the register, without a tie in the window")
    case .unknown:
      Text(fr: "les enregistrements ne le disent pas", en: "the records do not say")
    }
  }
}

extension UnitCoverage.Thread {
  /// The thread in words, after "hangs on".
  var words: Text {
    switch self {
    case .institution: Text(fr: "une seule institution", en: "one institution")
    case .professional: Text(fr: "une seule personne", en: "one professional")
    case .occasion: Text(fr: "une seule occasion", en: "one occasion")
    case .place: Text(fr: "un seul lieu", en: "one place")
    }
  }
}
