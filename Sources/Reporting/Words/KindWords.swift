import Languages

/// The words of the field for kinds of interaction and zonings; a kind of one's own reads as
/// written.
enum KindWords {
  /// Returns a kind of interaction in words.
  static func interaction(_ kind: String) -> Text {
    interactions[kind] ?? Text(verbatim: kind)
  }

  /// Returns a zoning in words.
  static func zoning(_ id: String) -> Text {
    zonings[id] ?? Text(verbatim: id)
  }

  private static let interactions: [String: Text] = [
    "clinical-meeting": Text(fr: "rencontre clinique", en: "clinical meeting"),
    "collective-support": Text(fr: "accompagnement collectif", en: "collective support"),
    "college-group": Text(fr: "groupe d’échange en collège", en: "practice group in a collège"),
    "convention": Text(fr: "convention", en: "convention"),
    "creation": Text(fr: "création", en: "creation"),
    "crisis": Text(fr: "crise", en: "crisis"),
    "early-intervention": Text(fr: "intervention précoce", en: "early intervention"),
    "evaluation": Text(fr: "évaluation", en: "evaluation"),
    "first-line-meeting": Text(fr: "rencontre de 1ʳᵉ ligne", en: "first-line meeting"),
    "governance-body": Text(fr: "instance", en: "governance body"),
    "governance-meeting": Text(fr: "réunion d’instance", en: "governance meeting"),
    "health-forum": Text(fr: "forum santé", en: "health forum"),
    "information": Text(fr: "information", en: "information"),
    "internal-coordination": Text(fr: "coordination interne", en: "internal coordination"),
    "interview": Text(fr: "entretien", en: "interview"),
    "negotiation": Text(fr: "négociation", en: "negotiation"),
    "partner-event": Text(fr: "événement de partenaire", en: "partner’s event"),
    "partner-meeting": Text(fr: "rencontre de partenaire", en: "partner meeting"),
    "partnership": Text(fr: "partenariat", en: "partnership"),
    "premises-lending": Text(fr: "accueil dans les locaux", en: "lending of premises"),
    "preparation": Text(fr: "préparation", en: "preparation"),
    "public-event": Text(fr: "événement public", en: "public event"),
    "relay-action": Text(fr: "action de relais", en: "relay action"),
    "staff-exchange": Text(fr: "échange entre équipes", en: "staff exchange"),
    "student-support": Text(fr: "accompagnement d’étudiant", en: "student support"),
    "study": Text(fr: "étude", en: "study"),
    "support": Text(fr: "soutien", en: "support"),
    "support-cell": Text(fr: "cellule d’écoute", en: "listening cell"),
    "support-programme": Text(fr: "dispositif de soutien", en: "support programme"),
    "symposium": Text(fr: "colloque", en: "symposium"),
    "tools": Text(fr: "outils", en: "tools"),
    "training-meeting": Text(fr: "rencontre-formation", en: "training meeting"),
    "training-support": Text(fr: "soutien à une formation", en: "training support"),
  ]

  private static let zonings: [String: Text] = [
    "academie": Text(fr: "académie", en: "académie"),
    "care-sector": Text(fr: "secteur de soin", en: "care sector"),
    "departement": Text(fr: "département", en: "département"),
    "education-district": Text(
      fr: "circonscription de l’Éducation nationale", en: "education district"),
    "education-zone": Text(fr: "zone d’animation pédagogique", en: "education zone"),
    "intercommunality": Text(fr: "intercommunalité", en: "intercommunality"),
    "micro-territory": Text(fr: "micro-territoire de répertoire", en: "directory micro-territory"),
    "psychiatry-sector": Text(fr: "secteur de psychiatrie", en: "psychiatry sector"),
    "region": Text(fr: "région", en: "region"),
    "research-site": Text(fr: "site de recherche", en: "research site"),
    "training-basin": Text(fr: "bassin de formation", en: "training basin"),
    "training-territory": Text(fr: "territoire de rencontre-formation", en: "training territory"),
  ]
}
