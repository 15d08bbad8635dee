import Languages
import Partners

/// The words of what is offered, of steps and of sites; a word of one's own reads as written.
enum ServiceWords {
  /// Returns a family of help in words.
  static func family(_ word: String) -> Text {
    families[word.folded] ?? Text(verbatim: word)
  }

  /// Returns a kind of step in words.
  static func step(_ word: String) -> Text {
    steps[word.folded] ?? Text(verbatim: word)
  }

  /// Returns the kind of a leg in words.
  static func leg(_ kind: String) -> Text {
    legs[kind.folded] ?? Text(verbatim: kind.uppercased())
  }

  private static let families: [String: Text] = [
    "listening": Text(fr: "écoute", en: "listening"),
    "individual": Text(fr: "accompagnement individuel", en: "individual support"),
    "collective": Text(fr: "accompagnement collectif", en: "collective support"),
    "training": Text(fr: "formation", en: "training"),
    "advice": Text(fr: "conseil", en: "advice"),
    "information": Text(fr: "information", en: "information"),
    "care": Text(fr: "soin", en: "care"),
    "premises": Text(fr: "accueil dans les locaux", en: "premises"),
  ]

  private static let steps: [String: Text] = [
    "initiative": Text(fr: "initiative", en: "initiative"),
    "information": Text(fr: "information", en: "information"),
    "request": Text(fr: "demande", en: "request"),
    "collection": Text(fr: "relève", en: "collection"),
    "call-back": Text(fr: "rappel", en: "call-back"),
    "listening": Text(fr: "écoute", en: "listening"),
    "demand": Text(fr: "demande", en: "demand"),
    "data": Text(fr: "données et analyse", en: "data and analysis"),
    "diagnostic": Text(fr: "diagnostic", en: "diagnosis"),
    "analysis": Text(fr: "analyse", en: "analysis"),
    "contract": Text(fr: "contrat et plan", en: "contract and plan"),
    "synthesis": Text(fr: "synthèse", en: "synthesis"),
    "recommendations": Text(fr: "recommandations", en: "recommendations"),
    "preparation": Text(fr: "préparation", en: "preparation"),
    "session": Text(fr: "séance", en: "session"),
    "review": Text(fr: "bilan", en: "review"),
    "acts": Text(fr: "actes", en: "acts"),
    "agreement": Text(fr: "accord", en: "agreement"),
    "evaluation": Text(fr: "évaluation", en: "evaluation"),
    "research": Text(fr: "recherche", en: "research"),
    "meeting": Text(fr: "rencontre", en: "meeting"),
  ]

  private static let legs: [String: Text] = [
    "school": Text(fr: "école", en: "school"), "college": Text(fr: "collège", en: "collège"),
    "health-centre": Text(fr: "centre de santé", en: "health centre"),
  ]
}

extension Text {
  /// What is said where the records say nothing.
  static let notRecorded = Text(fr: "non enregistré", en: "not recorded")
}

extension Step.State {
  /// The state in words.
  var words: Text {
    switch self {
    case .described: Text(fr: "décrit", en: "described")
    case .done: Text(fr: "fait", en: "done")
    case .ongoing: Text(fr: "en cours", en: "ongoing")
    case .planned: Text(fr: "prévu", en: "planned")
    case .missing: Text(fr: "pas fait", en: "not done")
    }
  }

  /// The state as one sign, so that colour is never the only one.
  var sign: String {
    switch self {
    case .described: "◇"
    case .done: "●"
    case .ongoing: "◐"
    case .planned: "○"
    case .missing: "✕"
    }
  }
}

extension Site.LegState {
  /// The state in words.
  var words: Text {
    switch self {
    case .present: Text(fr: "présent", en: "present")
    case .missing: Text(fr: "absent", en: "missing")
    case .notRecorded: .notRecorded
    }
  }

  /// The state as one sign.
  var sign: String {
    switch self {
    case .present: "●"
    case .missing: "✕"
    case .notRecorded: "?"
    }
  }
}

extension Site.SideState {
  /// The state in words.
  var words: Text {
    switch self {
    case .tied: Text(fr: "lien", en: "tied")
    case .announced: Text(fr: "annoncé", en: "announced")
    case .notRecorded: .notRecorded
    case .open: Text(fr: "un bout manque", en: "an end is missing")
    }
  }

  /// The state as one sign.
  var sign: String {
    switch self {
    case .tied: "—"
    case .announced: "┄"
    case .notRecorded: "?"
    case .open: "·"
    }
  }
}
