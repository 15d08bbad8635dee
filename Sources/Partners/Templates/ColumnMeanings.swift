import Languages

/// What each column of the records means, for whoever fills them in.
enum ColumnMeanings {
  /// Returns what the columns of a table mean, by name.
  static func of(_ table: String) -> [String: Text] {
    shared.merging(own[table] ?? [:]) { _, own in own }
  }

  static let titles: [String: Text] = [
    "institutions": Text(
      fr: "Institutions : établissements, services, associations",
      en: "Institutions: schools, services, associations"),
    "professionals": Text(
      fr: "Professionnels : des fonctions, jamais des noms",
      en: "Professionals: functions, never names"),
    "interactions": Text(
      fr: "Interactions : rencontres, séries, conventions",
      en: "Interactions: meetings, series, conventions"),
    "participations": Text(
      fr: "Participations : qui était où", en: "Participations: who was where"),
    "territories": Text(
      fr: "Territoires : les zones de chaque découpage", en: "Territories: the zones of each zoning"
    ),
    "communes": Text(fr: "Communes", en: "Communes"),
    "memberships": Text(
      fr: "Appartenances : la zone de chaque commune", en: "Memberships: the zone of each commune"),
    "tools": Text(
      fr: "Outils : répertoires, glossaires, actes", en: "Tools: directories, glossaries, acts"),
    "aliases": Text(
      fr: "Autres écritures du nom d’une institution", en: "Other wordings of an institution’s name"
    ),
    "glossary": Text(fr: "Sigles et ce qu’ils abrègent", en: "Acronyms and what they stand for"),
    "duplicates": Text(
      fr: "Paires qui se ressemblent, et ce qu’il en est",
      en: "Pairs that look alike, and how they are to be read"),
    "needs": Text(
      fr: "Besoins, avec ou sans offre qui y réponde", en: "Needs, with or without an offer"),
    "offers": Text(
      fr: "Offres : qui propose quoi, à qui, et comment le demander",
      en: "Offers: who offers what, to whom, and how to ask"),
    "steps": Text(
      fr: "Étapes d’un cas, d’une chaîne ou d’un protocole",
      en: "Steps of a case, a chain or a protocol"),
    "resources": Text(fr: "Ressources par thème", en: "Resources by theme"),
    "traits": Text(
      fr: "Labels, obstacles et absences d’un territoire ou d’une institution",
      en: "Labels, obstacles and absences of a territory or an institution"),
    "profiles": Text(
      fr: "Profils : la part des présents par fonction ou structure",
      en: "Profiles: the share of those present by function or structure"),
    "conflicts": Text(
      fr: "Désaccords des sources, et la lecture retenue",
      en: "Where the sources disagree, and the reading taken"),
  ]

  private static let shared: [String: Text] = [
    "id": Text(
      fr: "identifiant court et stable, en minuscules",
      en: "short, stable identifier in small letters"
    ),
    "source": Text(
      fr: "document et lignes d’où vient la ligne", en: "document and lines that the row comes from"
    ),
    "basis": Text(
      fr: "stated : dit par la source ; inferred : conclu (stated si vide)",
      en: "stated: said by the source; inferred: concluded (stated if empty)"),
    "longitude": Text(fr: "degrés, WGS 84", en: "degrees, WGS 84"),
    "latitude": Text(fr: "degrés, WGS 84", en: "degrees, WGS 84"),
    "commune": Text(fr: "code INSEE de la commune", en: "INSEE code of the commune"),
    "territory": Text(fr: "identifiant d’un territoire", en: "identifier of a territory"),
    "institution": Text(
      fr: "identifiant d’une institution", en: "identifier of an institution"),
    "label": Text(fr: "intitulé", en: "what it is called"),
    "start": Text(
      fr: "début : jour 2026-03-24, mois 2026-03, année 2026 ou année scolaire 2025-2026",
      en: "start: day 2026-03-24, month 2026-03, year 2026 or school year 2025-2026"),
    "end": Text(
      fr: "fin, écrite de même ; vide si elle tient en une date",
      en: "end, written likewise; empty if one date says it"),
    "name": Text(fr: "nom", en: "name"),
    "theme": Text(fr: "thème", en: "theme"),
    "public": Text(
      fr: "à qui cela s’adresse, « ; » entre les publics", en: "for whom, ';' between the publics"),
  ]
}
