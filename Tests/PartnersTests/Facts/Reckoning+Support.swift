import Partners

extension Reckoning {
  /// Document 001: support to school heads.
  static let support = supportLines.reckonings(of: "001")
  /// Document 002: collective accompaniment.
  static let accompaniment = accompanimentLines.reckonings(of: "002")
  /// Document 003: Parpsych-Ed.
  static let sites = siteLines.reckonings(of: "003")

  private static let supportLines: [ReckonedLine] = [
    ("121", "telephone PAE", { $0.telephone(of: "pae") }),
    ("124", "telephone Service social des personnels", { $0.telephone(of: "social") }),
    ("129", "telephone Médecine de prévention", { $0.telephone(of: "medecine") }),
    ("134", "telephone Dafor", { $0.telephone(of: "dafor") }),
    ("144", "telephone MGEN", { $0.telephone(of: "mgen") }),
    ("151", "telephone IHEEF", { $0.telephone(of: "iheef") }),
    (
      "138-139", "MGEN network mailboxes (67, 68)",
      { String($0.contacts(of: "mgen").count { $0.contains("@") }) }
    ),
    (
      "118-155", "contact blocks (PAE, social, médecine, Dafor, MGEN, IHEEF, Paf)",
      { network in
        let offers = network.services.offers.filter { !$0.contacts.isEmpty }
        let pages = network.services.resources.count { $0.address != nil }
        return String(Set(offers.map(\.provider)).count + pages)
      }
    ),
    (
      "186-187", "sessions of a MGEN collective module",
      { $0.offer("o-mgen-collectif")?.sessions.map { "\($0.lowerBound) or \($0.upperBound)" } }
    ),
    (
      "189-191", "themes of the MGEN modules",
      { $0.text($0.offer("o-mgen-collectif")?.themes.count) }
    ),
    (
      "66-93",
      "listening offers (PAE, médecine de prévention, services rectoraux, service social, MGEN)",
      { String($0.offers(of: "listening").count) }
    ),
    (
      "164-167", "exceptional situations of the individual MGEN offer",
      { $0.text($0.offer("o-mgen-individuel")?.themes.count) }
    ),
  ]

  private static let accompanimentLines: [ReckonedLine] = [
    ("41-80", "stages (diagnostic, analyse, recommandations)", { $0.parts(of: "r-demarche") }),
    (
      "83-168", "columns of the protocol (demand, data, contract/plan, synthesis)",
      { String($0.steps(of: "x-accompagnement").count) }
    ),
    (
      "157-168",
      "written outputs of the protocol "
        + "(courrier du directeur, problématique(s), courrier de l’IEN, synthèse)",
      { String($0.steps(of: "x-accompagnement").flatMap(\.expected).count) }
    ),
    ("206-210", "axes of the school-climate guide", { $0.parts(of: "r-climat-guide") }),
    ("261-265", "priority axes against harassment", { $0.parts(of: "r-harcelement-site") }),
    ("296-299", "times of the IFE training", { $0.parts(of: "r-perturbateurs-parcours") }),
    ("336-348", "advice for parent-teacher relations", { $0.parts(of: "r-parents-conseils") }),
    (
      "169-396", "resource themes (climat, harcèlement, élèves perturbateurs, parents)",
      { network in
        let shelf = network.services.resources.filter { $0.address != nil }
        return String(Set(shelf.map(\.theme)).count)
      }
    ),
  ]

  private static let siteLines: [ReckonedLine] = [
    ("53-54", "age of the children concerned", { $0.publics.first?.range }),
    ("54-55", "school levels", { $0.publics.last?.range }),
    (
      "80", "pupils «qui ne vont pas bien» per class, maximum",
      { $0.trait(from: "003:77-80")?.firstNumber }
    ),
    (
      "20-23", "partner kinds (écoles, CMP, CLSM)",
      { String($0.those(at: "x-partenariat", as: .member).count) }
    ),
    (
      "47-48",
      "professions of the research team (sociologues, santé publique, pédopsychiatres)",
      { String($0.professionals.count { $0.institution == "parpsyched" }) }
    ),
  ]
}

extension Network {
  /// For whom the early interventions are.
  fileprivate var publics: [String] { offer("o-interventions")?.publics ?? [] }
}
