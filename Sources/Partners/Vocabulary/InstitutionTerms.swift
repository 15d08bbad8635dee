/// Kinds of institution and service.
///
/// Expansions follow the printed glossary of the RESEDA report of 2022 where it has one, else the
/// law that made the institution.
extension Vocabulary {
  static let institutionTerms: [Term] = [
    institution("ARS", "agence régionale de santé", "regional health agency"),
    institution("ASE", "aide sociale à l’enfance", "child welfare service"),
    institution("CAMSP", "centre d’action médico-sociale précoce", "early intervention centre"),
    institution(
      "CATTP", "centre d’accueil thérapeutique à temps partiel", "part-time day therapy centre"),
    institution("CCAS", "centre communal d’action sociale", "municipal social service"),
    institution(
      "CeGIDD", "centre gratuit d’information, de dépistage et de diagnostic",
      "free testing and sexual health centre"),
    institution("CH", "centre hospitalier", "general hospital"),
    institution(
      "CHRS", "centre d’hébergement et de réinsertion sociale", "shelter and rehabilitation centre"),
    institution("CHU", "centre hospitalier universitaire", "university hospital"),
    institution(
      "CHRU", "centre hospitalier régional universitaire", "regional university hospital"),
    institution("CJC", "consultation jeunes consommateurs", "young users’ addiction clinic"),
    institution("CLS", "contrat local de santé", "local health contract"),
    institution("CLSM", "conseil local de santé mentale", "local mental health council"),
    institution("CMP", "centre médico-psychologique", "community mental health centre"),
    institution(
      "CMPEA", "centre médico-psychologique enfants et adolescents",
      "child and adolescent mental health centre"),
    institution("CMPP", "centre médico-psycho-pédagogique", "child guidance centre"),
    institution("CMS", "centre médico-social", "health and social centre"),
    institution(
      "CPTS", "communauté professionnelle territoriale de santé",
      "territorial community of health professionals"),
    institution(
      "CSAPA", "centre de soins, d’accompagnement et de prévention en addictologie",
      "addiction care and prevention centre"),
    institution("CSS", "centre de santé sexuelle", "sexual health centre"),
    institution(
      "EMAS", "équipe mobile d’appui à la scolarisation", "mobile team for inclusive schooling"),
    institution(
      "EMPP", "équipe mobile psychiatrie précarité", "mobile team, psychiatry and poverty"),
    institution("EPIDE", "établissement pour l’insertion dans l’emploi", "second-chance centre"),
    institution(
      "ESAT", "établissement et service d’aide par le travail", "sheltered employment service"),
    institution("HDJ", "hôpital de jour", "day hospital"),
    institution("IME", "institut médico-éducatif", "medico-educational institute"),
    institution("IMP", "institut médico-pédagogique", "medico-pedagogical institute"),
    institution("IMPro", "institut médico-professionnel", "medico-vocational institute"),
    institution(
      "ITEP", "institut thérapeutique, éducatif et pédagogique",
      "therapeutic and educational institute"),
    institution("LAEP", "lieu d’accueil enfants parents", "parent and child drop-in"),
    institution("MDA", "maison des adolescents", "adolescents’ centre"),
    institution(
      "MDPH", "maison départementale des personnes handicapées", "departmental disability office"),
    institution("MECS", "maison d’enfants à caractère social", "children’s home"),
    institution("MLJ", "mission locale jeunes", "youth employment service"),
    institution("MSP", "maison de santé pluriprofessionnelle", "group health practice"),
    institution("PAEJ", "point accueil écoute jeunes", "youth listening place"),
    institution(
      "PCPE", "pôle de compétences et de prestations externalisées", "outreach skills service"),
    institution("PJJ", "protection judiciaire de la jeunesse", "youth justice service"),
    institution("PMI", "protection maternelle et infantile", "mother and child health service"),
    institution("RAM", "relais d’assistantes maternelles", "childminders’ relay"),
    institution(
      "RAPEH", "relais accompagnement petite enfance et handicap",
      "early childhood disability relay"),
    institution(
      "RASED", "réseau d’aides spécialisées aux élèves en difficulté",
      "special help network for pupils"),
    institution(
      "SAMSAH", "service d’accompagnement médico-social pour adultes handicapés",
      "medico-social support for disabled adults"),
    institution("SAVS", "service d’accompagnement à la vie sociale", "social living support"),
    institution(
      "SESSAD", "service d’éducation spéciale et de soins à domicile",
      "special education and home care service"),
    institution(
      "SPIP", "service pénitentiaire d’insertion et de probation", "prison and probation service"),
    institution(
      "UTASI", "unité territoriale d’action sociale et d’insertion", "local social services unit"),
  ]

  private static func institution(_ acronym: String, _ expansion: String, _ gloss: String) -> Term {
    Term(.institution, acronym, expansion, gloss)
  }
}
