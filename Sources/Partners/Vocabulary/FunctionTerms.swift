/// Functions in and around schools.
extension Vocabulary {
  static let functionTerms: [Term] = [
    function("AED", "assistant d’éducation", "school supervisor"),
    function(
      "AESH", "accompagnant d’élèves en situation de handicap", "support worker of disabled pupils"),
    function("AS", "assistant de service social", "social worker"),
    function("AVS", "auxiliaire de vie scolaire", "school life auxiliary (AESH since 2014)"),
    function("CPE", "conseiller principal d’éducation", "senior education adviser"),
    function(
      "DASEN", "directeur académique des services de l’Éducation nationale",
      "departmental director of education"),
    function("IDEL", "infirmier diplômé d’État libéral", "independent nurse"),
    function("IEN", "inspecteur de l’Éducation nationale", "schools inspector"),
    function("IPA", "infirmier en pratique avancée", "advanced practice nurse"),
    function("infirmière scolaire", "infirmière de l’Éducation nationale", "school nurse"),
    function("psychologue EN", "psychologue de l’Éducation nationale", "school psychologist"),
    function("PsyEN", "psychologue de l’Éducation nationale", "school psychologist"),
  ]

  private static func function(_ acronym: String, _ expansion: String, _ gloss: String) -> Term {
    Term(.function, acronym, expansion, gloss)
  }
}
