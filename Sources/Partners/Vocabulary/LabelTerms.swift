/// Labels of schools, classes and quarters, and the plans of a pupil.
extension Vocabulary {
  static let labelTerms: [Term] = [
    label(
      "ASH", "adaptation scolaire et scolarisation des élèves handicapés", "special needs schooling"
    ),
    label("PAI", "projet d’accueil individualisé", "individual care plan"),
    label("PPS", "projet personnalisé de scolarisation", "personal schooling plan"),
    label("QPV", "quartier prioritaire de la politique de la ville", "priority neighbourhood"),
    label("REP", "réseau d’éducation prioritaire", "priority education network"),
    label(
      "REP+", "réseau d’éducation prioritaire renforcé", "reinforced priority education network"),
    label(
      "SEGPA", "section d’enseignement général et professionnel adapté",
      "adapted general and vocational section"),
    label(
      "ULIS", "unité localisée pour l’inclusion scolaire", "local unit for inclusive schooling"),
  ]

  private static func label(_ acronym: String, _ expansion: String, _ gloss: String) -> Term {
    Term(.label, acronym, expansion, gloss)
  }
}
