import Languages
import Partners

extension KindWords {
  /// Returns a kind of institution in words: an acronym of the common vocabulary in its own form,
  /// a kind of one's own as written.
  static func institution(_ kind: String) -> Text {
    plain[kind.folded] ?? Vocabulary.term(kind).map { Text(verbatim: $0.acronym) }
      ?? Text(verbatim: kind)
  }

  private static let plain = bodies.merging(services) { first, _ in first }

  private static let bodies: [String: Text] = [
    "academie": Text(fr: "académie", en: "académie"),
    "association": Text(fr: "association", en: "association"),
    "association-coordination": Text(
      fr: "association de coordination", en: "coordinating association"),
    "association-gestionnaire": Text(fr: "association gestionnaire", en: "managing association"),
    "circonscription": Text(fr: "circonscription", en: "district"),
    "cmp-group": Text(fr: "groupe de CMP", en: "group of CMP"),
    "cmpp-site": Text(fr: "site du CMPP", en: "CMPP site"),
    "college": Text(fr: "collège", en: "collège"),
    "college-group": Text(fr: "groupe de collèges", en: "group of collèges"),
    "commune": Text(fr: "commune", en: "commune"),
    "contract": Text(fr: "contrat", en: "contract"),
    "departement": Text(fr: "département", en: "département"),
    "early-childhood": Text(fr: "petite enfance", en: "early childhood"),
    "health-centre": Text(fr: "centre de santé", en: "health centre"),
    "health-network": Text(fr: "réseau de santé", en: "health network"),
    "hospital": Text(fr: "hôpital", en: "hospital"),
    "insurer": Text(fr: "assurance ou mutuelle", en: "insurer"),
    "intercommunality": Text(fr: "intercommunalité", en: "intercommunality"),
    "liberal-practice": Text(fr: "exercice libéral", en: "independent practice"),
    "local-authority-group": Text(fr: "groupement de collectivités", en: "local authority group"),
    "lycee": Text(fr: "lycée", en: "lycée"),
    "media": Text(fr: "média", en: "media"),
    "mission-locale": Text(fr: "mission locale", en: "youth employment centre"),
    "network": Text(fr: "réseau", en: "network"),
    "network-body": Text(fr: "instance de réseau", en: "network body"),
    "professional-association": Text(
      fr: "association professionnelle", en: "professional association"),
    "school": Text(fr: "école", en: "school"),
    "school-group": Text(fr: "groupe d’écoles", en: "group of schools"),
    "theatre-company": Text(fr: "compagnie de théâtre", en: "theatre company"),
    "users-association": Text(fr: "association d’usagers", en: "users’ association"),
  ]

  private static let services: [String: Text] = [
    "circonscription-service": Text(fr: "service de circonscription", en: "district service"),
    "clsm-group": Text(fr: "groupe de CLSM", en: "group of CLSM"),
    "departement-education-service": Text(
      fr: "services départementaux de l’Éducation nationale",
      en: "education services of a département"),
    "education-service": Text(fr: "service de l’Éducation nationale", en: "education service"),
    "insurer-branch": Text(fr: "antenne de mutuelle", en: "insurer’s branch"),
    "listening-point": Text(fr: "point d’écoute", en: "listening point"),
    "ministry": Text(fr: "ministère", en: "ministry"),
    "public-publisher": Text(fr: "éditeur public", en: "public publisher"),
    "research": Text(fr: "recherche", en: "research"),
    "research-team": Text(fr: "équipe de recherche", en: "research team"),
    "school-body": Text(fr: "instance d’école", en: "school body"),
    "training-institute": Text(fr: "institut de formation", en: "training institute"),
    "training-service": Text(fr: "service de formation", en: "training service"),
    "child-protection": Text(fr: "protection de l’enfance", en: "child protection"),
    "clinic": Text(fr: "clinique", en: "clinic"),
    "departement-service": Text(fr: "service du département", en: "département service"),
    "health-promotion": Text(fr: "promotion de la santé", en: "health promotion"),
    "hospital-unit": Text(fr: "service hospitalier", en: "hospital unit"),
    "insertion-centre": Text(fr: "centre d’insertion", en: "insertion centre"),
    "justice-service": Text(fr: "service de la justice", en: "justice service"),
    "ministry-services": Text(fr: "services d’un ministère", en: "ministry services"),
    "mobile-team": Text(fr: "équipe mobile", en: "mobile team"),
    "social-centre": Text(fr: "centre social", en: "social centre"),
    "social-place": Text(fr: "lieu d’accueil social", en: "social place"),
    "specialised-centre": Text(fr: "centre spécialisé", en: "specialised centre"),
    "staff-service": Text(fr: "service pour les personnels", en: "staff service"),
    "state-agency": Text(fr: "agence de l’État", en: "State agency"),
    "state-service": Text(fr: "service de l’État", en: "State service"),
    "structure-type": Text(fr: "type de structure", en: "type of structure"),
    "support-cell": Text(fr: "cellule d’écoute", en: "listening cell"),
    "team": Text(fr: "équipe", en: "team"),
    "training-organisation": Text(fr: "organisme de formation", en: "training organisation"),
    "venue": Text(fr: "lieu", en: "venue"),
  ]
}
