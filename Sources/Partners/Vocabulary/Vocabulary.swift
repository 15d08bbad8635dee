import Languages

/// The words of French institutions that every network shares.
///
///     Vocabulary.term("sessad")?.gloss
///     // "special education and home care service"
///
/// A network adds its own through `glossary` and `maillage.kinds` in its description.
public enum Vocabulary {
  /// Every term: institutions, then functions, then labels.
  public static let terms = institutionTerms + functionTerms + labelTerms

  /// Returns the term of an acronym, whatever its case and accents.
  public static func term(_ acronym: String) -> Term? {
    byAcronym[acronym.folded]
  }

  private static let byAcronym = Dictionary(
    terms.map { ($0.acronym.folded, $0) }, uniquingKeysWith: { first, _ in first })

  /// The kinds of institution that are words of their own and not acronyms.
  static let plainKinds = [
    "association", "association-coordination", "association-gestionnaire", "child-protection",
    "clinic", "college", "college-group", "commune", "contract", "departement",
    "departement-service", "early-childhood", "health-centre", "health-network",
    "health-promotion", "hospital", "hospital-unit", "insertion-centre", "insurer",
    "intercommunality", "justice-service", "liberal-practice", "local-authority-group", "lycee",
    "media", "ministry-services", "mission-locale", "mobile-team", "network", "network-body",
    "professional-association", "school", "school-group", "social-centre", "social-place",
    "specialised-centre", "state-agency", "state-service", "structure-type", "team",
    "theatre-company", "training-organisation", "users-association", "venue",
  ]

  /// The words of a name that say what kind of institution it is, folded.
  static let kindWords: Set<String> = Set(institutionTerms.map(\.acronym.folded)).union([
    "association", "clinique", "college", "commune", "creche", "ecole", "ecoles", "elementaire",
    "foyer", "hopital", "lycee", "mairie", "maternelle", "mediatheque", "primaire", "theatre",
    "universite", "ville",
  ])
}
