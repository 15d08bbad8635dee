import Languages

/// What an institution is, as far as its name gives it away.
///
/// Conventions: the first word that is known decides; what it decides is `inferred`, and a name
/// that says nothing leaves the kind and the sector unknown.
struct InstitutionGuess: Equatable {
  let kind: String
  let sector: Sector

  static let unknown = InstitutionGuess(kind: "unknown", sector: .unknown)

  init(kind: String, sector: Sector) {
    self.kind = kind
    self.sector = sector
  }

  init(name: String) {
    let known = name.foldedWords.lazy.compactMap { InstitutionGuess.vocabulary[$0] }.first
    self = known ?? .unknown
  }

  private static let vocabulary: [String: InstitutionGuess] = {
    let families: [(Sector, [(String, [String])])] = [
      (
        .education,
        [
          ("school", ["ecole", "maternelle", "elementaire", "primaire", "rpi"]),
          ("college", ["college", "clg"]), ("lycee", ["lycee", "lp", "lpo"]),
          ("inspection", ["ien", "circonscription", "dsden", "inspection", "rectorat"]),
        ]
      ),
      (
        .health,
        [
          ("CMP", ["cmp", "cmpea"]), ("CATTP", ["cattp"]),
          ("hospital", ["hopital", "hospitalier", "chu", "chac", "clinique"]),
          ("hospital-unit", ["pedopsychiatrie", "psychiatrie", "pediatrie", "maternite"]),
          ("CPTS", ["cpts"]), ("MSP", ["msp"]), ("MDA", ["mda"]), ("state-agency", ["ars"]),
        ]
      ),
      (
        .medicoSocial,
        ["cmpp", "camsp", "itep", "ime", "iem", "eeap", "sessad", "impro", "pcpe", "csapa", "esat"]
          .map { ($0.uppercased(), [$0]) }
      ),
      (
        .social,
        [
          ("MECS", ["mecs"]), ("PMI", ["pmi"]), ("child-protection", ["ase"]),
          ("CCAS", ["ccas", "cias"]), ("social-centre", ["uts", "cms"]), ("PAEJ", ["paej"]),
        ]
      ),
      (.justice, [("justice-service", ["pjj", "tribunal", "uemo"])]),
      (
        .localAuthority,
        [
          ("town", ["mairie", "ville"]),
          ("intercommunality", ["agglomeration", "agglo", "intercommunalite"]),
          ("departement", ["departement", "departemental"]),
        ]
      ),
      (.associative, [("association", ["association"])]),
      (.liberal, [("liberal-practice", ["liberal", "liberale", "liberaux", "cabinet"])]),
    ]
    let pairs = families.flatMap { sector, kinds in
      kinds.flatMap { kind, words in
        words.map { ($0, InstitutionGuess(kind: kind, sector: sector)) }
      }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()
}
