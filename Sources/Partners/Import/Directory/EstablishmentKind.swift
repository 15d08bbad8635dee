import Languages

/// What an establishment of the directory is for a network of partners.
struct EstablishmentKind {
  let kind: String
  let sector: Sector
  /// Whether it teaches: the register of units that should be covered.
  let isExpected: Bool

  init(_ establishment: DirectoryEstablishment) {
    let nature = Set(establishment.nature.foldedWords)
    switch establishment.type.identifier {
    case "ecole": self.init("school")
    case "college": self.init("college")
    case "lycee": self.init(nature.contains("section") ? "lycee-section" : "lycee")
    case "erea": self.init("erea")
    case "medico-social":
      self.init(EstablishmentKind.medicoSocial(nature), .medicoSocial, isExpected: false)
    case "information-et-orientation": self.init("CIO", isExpected: false)
    case "service-administratif":
      let isDistrict = nature.contains("circonscriptions")
      self.init(isDistrict ? "district-inspection" : "ministry-services", isExpected: false)
    default:
      self.init(
        EstablishmentKind.other(nature), isExpected: nature.contains("familiale"))
    }
  }

  private init(_ kind: String, _ sector: Sector = .education, isExpected: Bool = true) {
    self.kind = kind
    self.sector = sector
    self.isExpected = isExpected
  }

  private static func medicoSocial(_ nature: Set<String>) -> String {
    if nature.contains("therapeut") { return "ITEP" }
    if nature.contains("motrice") { return "IEM" }
    if nature.contains("medico"), nature.contains("educatif") { return "IME" }
    if nature.contains("poly") || nature.contains("polyhandicapes") { return "EEAP" }
    return "medico-social"
  }

  private static func other(_ nature: Set<String>) -> String {
    if nature.contains("familiale") { return "MFR" }
    return nature.contains("sts") ? "higher-education" : "education-other"
  }
}
