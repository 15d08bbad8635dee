import Languages

extension ColumnMeanings {
  static let own: [String: [String: Text]] = [
    "institutions": institutions, "professionals": professionals, "interactions": interactions,
    "participations": participations, "territories": territories, "communes": communes,
    "memberships": memberships, "tools": tools, "aliases": aliases, "glossary": glossary,
    "duplicates": duplicates, "needs": needs, "offers": offers, "steps": steps,
    "resources": resources, "traits": traits, "profiles": profiles, "conflicts": conflicts,
  ]

  private static let institutions: [String: Text] = [
    "acronym": Text(fr: "sigle", en: "acronym"),
    "kind": Text(
      fr: "genre : college, cmp, association… ; un groupe anonyme finit par -group",
      en: "kind: college, cmp, association…; an anonymous group ends in -group"),
    "sector": Text(fr: "secteur d’activité", en: "sector of activity"),
    "commune": Text(
      fr: "code INSEE de la commune du siège", en: "INSEE code of the commune of its seat"),
    "parent": Text(
      fr: "institution dont elle fait partie", en: "institution that it is part of"),
    "serves": Text(
      fr: "territoires dont elle est chargée, « ; » entre leurs identifiants",
      en: "territories that it is responsible for, ';' between their identifiers"),
    "count": Text(
      fr: "combien d’institutions le groupe représente",
      en: "how many institutions the group stands for"),
    "expected": Text(
      fr: "si elle est au registre des unités à couvrir",
      en: "whether it is in the register of units to be covered"),
    "weight": Text(fr: "élèves ou places", en: "pupils or places"),
  ]

  private static let professionals: [String: Text] = [
    "function": Text(
      fr: "fonction, jamais un nom de personne", en: "function, never the name of a person"),
    "institution": Text(
      fr: "où elle s’exerce ; vide pour un libéral", en: "where it is held; empty if independent"),
    "count": Text(fr: "combien de personnes", en: "how many persons"),
    "fte": Text(fr: "équivalents temps plein", en: "full-time equivalents"),
    "status": Text(fr: "salarié, libéral, bénévole…", en: "salaried, independent, volunteer…"),
  ]

  private static let interactions: [String: Text] = [
    "parent": Text(fr: "série dont elle fait partie", en: "series that it is part of"),
    "level": Text(
      fr: "series : plusieurs rencontres ; event : une ; view : la même, racontée autrement",
      en: "series: several meetings; event: one; view: the same, told otherwise"),
    "kind": Text(
      fr: "genre : training-meeting, convention, governance-body…",
      en: "kind: training-meeting, convention, governance-body…"),
    "status": Text(
      fr: "held : tenue ; ongoing : en cours ; planned : prévue ; postponed : reportée ; "
        + "hoped : espérée",
      en: "held, ongoing, planned, postponed or hoped for"),
    "place": Text(fr: "institution qui accueille", en: "institution that lends its rooms"),
    "commune": Text(fr: "code INSEE du lieu", en: "INSEE code of the place"),
    "territory": Text(
      fr: "territoire auquel elle s’adresse", en: "territory that it was meant for"),
    "sessions": Text(fr: "nombre de séances", en: "number of sittings"),
    "participants": Text(fr: "personnes présentes", en: "persons present"),
    "participations": Text(
      fr: "présences : une personne à deux séances compte deux",
      en: "attendances: one person at two sittings counts two"),
    "speakers": Text(fr: "intervenants", en: "speakers"),
    "structures": Text(fr: "institutions présentes", en: "institutions present"),
    "hours": Text(fr: "durée en heures", en: "length in hours"),
  ]

  private static let participations: [String: Text] = [
    "interaction": Text(
      fr: "identifiant de l’interaction", en: "identifier of the interaction"),
    "actor": Text(
      fr: "identifiant d’une institution ou d’un professionnel",
      en: "identifier of an institution or a professional"),
    "role": Text(fr: "à quel titre", en: "in which capacity"),
    "count": Text(
      fr: "combien de personnes ; vide si on ne le sait pas",
      en: "how many persons; empty if not known"),
  ]

  private static let territories: [String: Text] = [
    "zoning": Text(
      fr: "découpage : care-sector, education-district…",
      en: "zoning: care-sector, education-district…"),
    "parent": Text(fr: "territoire qui le contient", en: "territory that it is part of"),
    "count": Text(
      fr: "vide : une zone ; un nombre ou « plusieurs » : la ligne en représente autant, sans noms",
      en: "empty: one zone; a number or 'several': the row stands for that many, without names"),
  ]

  private static let communes: [String: Text] = [
    "code": Text(fr: "code INSEE", en: "INSEE code"),
    "population": Text(fr: "habitants", en: "inhabitants"),
    "pupils": Text(fr: "élèves", en: "pupils"), "schools": Text(fr: "écoles", en: "schools"),
  ]

  private static let memberships: [String: Text] = [
    "share": Text(
      fr: "part de la commune, de 0 à 1 ; 1 si vide",
      en: "share of the commune, from 0 to 1; 1 if empty")
  ]

  private static let tools: [String: Text] = [
    "kind": Text(fr: "genre : répertoire, glossaire, actes…", en: "kind: répertoire, glossaire…"),
    "territory": Text(fr: "territoire qu’il décrit", en: "territory that it describes"),
  ]

  private static let aliases: [String: Text] = [
    "wording": Text(
      fr: "autre écriture de son nom, admise partout où l’on écrit son identifiant",
      en: "another wording of its name, taken wherever its identifier is")
  ]

  private static let glossary: [String: Text] = [
    "acronym": Text(fr: "sigle", en: "acronym"),
    "expansion": Text(fr: "ce qu’il abrège", en: "what it stands for"),
  ]

  private static let duplicates: [String: Text] = [
    "table": Text(fr: "institutions ou interactions", en: "institutions or interactions"),
    "a": Text(fr: "identifiant de l’une", en: "identifier of the one"),
    "b": Text(fr: "identifiant de l’autre", en: "identifier of the other"),
    "why": Text(fr: "ce qui les fait confondre", en: "why they may be taken for each other"),
    "reading": Text(
      fr: "ce qu’il en est ; « la même » les propose encore, autre chose les tient distinctes",
      en: "how to read them; 'the same' proposes them again, anything else keeps them apart"),
  ]
}
