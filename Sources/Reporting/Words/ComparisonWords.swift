import Languages
import Partners
import Tables

extension CountedNoun {
  static let keptTie = CountedNoun(
    one: Text(fr: "lien gardé", en: "tie kept"), several: Text(fr: "liens gardés", en: "ties kept"))
  static let lost = CountedNoun(
    one: Text(fr: "perdu", en: "lost"), several: Text(fr: "perdus", en: "lost"))
  static let new = CountedNoun(
    one: Text(fr: "nouveau", en: "new"), several: Text(fr: "nouveaux", en: "new"))
  static let recordedInteraction = CountedNoun(
    one: Text(fr: "interaction enregistrée", en: "interaction recorded"),
    several: Text(fr: "interactions enregistrées", en: "interactions recorded"))
  static let appeared = CountedNoun(
    one: Text(fr: "institution apparue", en: "institution appeared"),
    several: Text(fr: "institutions apparues", en: "institutions appeared"))
  static let disappeared = CountedNoun(
    one: Text(fr: "disparue", en: "disappeared"), several: Text(fr: "disparues", en: "disappeared"))
  static let stayed = CountedNoun(
    one: Text(fr: "restée", en: "stayed"), several: Text(fr: "restées", en: "stayed"))
}

extension CoverageTrend {
  /// Where the state went, in words.
  public var words: Text {
    switch self {
    case .lost: Text(fr: "lien perdu", en: "tie lost")
    case .weakened: Text(fr: "affaibli", en: "weaker")
    case .gained: Text(fr: "lien gagné", en: "tie gained")
    case .strengthened: Text(fr: "renforcé", en: "stronger")
    case .unclear: Text(fr: "on ne sait pas", en: "cannot be told")
    case .same: Text(fr: "inchangé", en: "unchanged")
    }
  }
}

extension Comparison {
  /// What the two sides are called: their years, where each is one and they differ.
  var names: (before: Text, after: Text) {
    guard let years else {
      return (Text(fr: "avant", en: "before"), Text(fr: "après", en: "after"))
    }
    return (Text(verbatim: years.before), Text(verbatim: years.after))
  }

  /// From which side to which, as a title opens.
  var span: Text {
    guard let years else {
      return Text(fr: "D’une période à l’autre", en: "From one window to the other")
    }
    return Text(
      fr: "De \(years.before) à \(years.after)", en: "From \(years.before) to \(years.after)")
  }

  private var years: (before: String, after: String)? {
    guard let before = before.settings.window.year, let after = after.settings.window.year,
      before != after
    else { return nil }
    return (String(before), String(after))
  }
}

extension Window {
  /// The calendar year that the window is, or nil.
  fileprivate var year: Int? {
    let year = from.components.year
    return from == Day(year: year, month: 1, day: 1) && asOf == Day(year: year, month: 12, day: 31)
      ? year : nil
  }

  /// The window in words.
  var words: Text {
    Text(fr: "du \(from) au \(asOf)", en: "\(from) to \(asOf)")
  }
}

extension Language {
  /// Returns how many ties are kept, lost and new.
  func turnover(_ ties: TieTurnover) -> String {
    [
      counted(ties.kept.count, .keptTie), counted(ties.lost.count, .lost),
      counted(ties.new.count, .new),
    ].joined(separator: ", ")
  }
}
