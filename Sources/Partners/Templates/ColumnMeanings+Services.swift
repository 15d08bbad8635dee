import Languages

extension ColumnMeanings {
  static let needs: [String: Text] = [
    "label": Text(fr: "ce dont on peut avoir besoin", en: "what somebody may need")
  ]

  static let offers: [String: Text] = [
    "provider": Text(
      fr: "institution ou professionnel qui propose", en: "institution or professional who offers"),
    "family": Text(
      fr: "sorte d’aide : listening, individual, collective, training, advice…",
      en: "sort of help: listening, individual, collective, training, advice…"),
    "mode": Text(fr: "comment : téléphone, rendez-vous, séances", en: "how: telephone, sessions"),
    "theme": Text(fr: "thèmes, « ; » entre eux", en: "themes, ';' between them"),
    "needs": Text(
      fr: "besoins auxquels elle répond, « ; » entre leurs identifiants",
      en: "needs that it answers, ';' between their identifiers"),
    "serves": Text(
      fr: "territoires qu’elle dessert, « ; » entre leurs identifiants",
      en: "territories that it serves, ';' between their identifiers"),
    "actions": Text(
      fr: "interactions qui la réalisent, « ; » entre leurs identifiants",
      en: "interactions that carry it out, ';' between their identifiers"),
    "sessions": Text(fr: "nombre de séances : 3, ou 3-4", en: "number of sessions: 3, or 3-4"),
    "confidentiality": Text(fr: "ce qui est dit du secret", en: "what is said of confidentiality"),
    "contact": Text(
      fr: "téléphones, boîtes ou pages du service, « ; » entre eux ; jamais d’une personne",
      en: "telephones, mailboxes or pages of the service, ';' between; never of a person"),
  ]

  static let steps: [String: Text] = [
    "case": Text(
      fr: "interaction dont c’est une étape ; un cas a pour parent son protocole",
      en: "interaction that it is a step of; a case has its protocol as parent"),
    "order": Text(fr: "rang de l’étape", en: "place of the step"),
    "kind": Text(
      fr: "sorte d’étape, le même mot dans le protocole et ses cas : request, data, synthesis…",
      en: "sort of step, the same word in a protocol and its cases: request, data, synthesis…"),
    "carrier": Text(
      fr: "institutions ou professionnels qui la portent, « ; » entre leurs identifiants",
      en: "institutions or professionals who carry it, ';' between their identifiers"),
    "state": Text(
      fr: "où elle en est ; described pour un protocole ; vide si on ne le sait pas",
      en: "how far it is; described for a protocol; empty if not known"),
    "expected": Text(
      fr: "écrits qu’elle doit produire, « ; » entre eux", en: "written outputs it should have"),
    "document": Text(
      fr: "écrits produits, « ; » entre eux ; vide si aucun n’est enregistré",
      en: "written outputs it has, ';' between; empty if none is recorded"),
    "heard": Text(
      fr: "qui a été entendu, ou doit l’être : fonctions, « ; » entre elles",
      en: "who was heard, or should be: functions, ';' between them"),
  ]

  static let resources: [String: Text] = [
    "title": Text(fr: "titre", en: "title"),
    "producer": Text(fr: "institution qui l’a faite", en: "institution that made it"),
    "parts": Text(fr: "axes ou parties, « ; » entre eux", en: "axes or parts, ';' between them"),
    "url": Text(fr: "où la trouver", en: "where it is found"),
  ]

  static let traits: [String: Text] = [
    "subject": Text(
      fr: "identifiant d’un territoire ou d’une institution",
      en: "identifier of a territory or an institution"),
    "trait": Text(
      fr: "label prioritaire, obstacle, absence connue ou contexte",
      en: "priority label, obstacle, known absence or context"),
    "word": Text(
      fr: "ce qui en est dit ; pour une absence, le genre d’institution",
      en: "what is said; for an absence, the kind of institution"),
  ]

  static let profiles: [String: Text] = [
    "interaction": Text(
      fr: "identifiant de l’interaction", en: "identifier of the interaction"),
    "dimension": Text(fr: "par quoi : fonction, structure", en: "by what: function, structure"),
    "category": Text(fr: "la fonction ou la sorte", en: "the function or sort"),
    "percent": Text(fr: "pourcentage annoncé, de 0 à 100", en: "stated percentage, 0 to 100"),
    "count": Text(fr: "combien de personnes", en: "how many persons"),
    "sector": Text(
      fr: "secteur d’activité, si la catégorie en est un",
      en: "sector of activity, where the category is one"),
  ]

  static let conflicts: [String: Text] = [
    "where": Text(fr: "documents et lignes", en: "documents and lines"),
    "what": Text(fr: "ce qui ne s’accorde pas", en: "what disagrees"),
    "reading": Text(
      fr: "la lecture retenue ; vide si la question est ouverte",
      en: "the reading taken; empty while it is open"),
  ]
}
