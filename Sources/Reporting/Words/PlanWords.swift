import Languages
import Partners

extension MeetingPlan {
  /// Returns a weight with its noun: pupils, or schools if no pupils are recorded.
  func mass(_ weight: Double, in language: Language) -> String {
    language.counted(Int(weight.rounded()), countsSchools ? .school : .pupil)
  }

  /// Returns what a unit stands for: a group for as many schools as it counts.
  func schoolCount(_ units: [Int], of network: Network) -> Int {
    units.reduce(0) { $0 + (network.institutions[$1].count ?? 1) }
  }
}

extension String {
  /// Returns this name of a commune after "at": "à Alès", "au Vigan", "aux Mages".
  func place(in language: Language) -> String {
    guard language == .french else { return self }
    if hasPrefix("Le ") { return "au " + dropFirst(3) }
    if hasPrefix("Les ") { return "aux " + dropFirst(4) }
    return "à " + self
  }
}

extension MeetingPlan.Obstacle {
  /// Why no meeting can reach a school, in words.
  var words: Text {
    switch self {
    case .noCareZone:
      Text(
        fr: "leur secteur de soin n’est pas enregistré",
        en: "their care sector is not recorded")
    case .noCare:
      Text(
        fr: "aucun organisme de soin invitable ne répond de leur secteur",
        en: "no body of care that may come answers for their sector")
    case .notLocated:
      Text(fr: "on ne sait pas où ils sont", en: "nobody recorded where they are")
    case .outOfReach:
      Text(fr: "aucun lieu d’accueil n’est à leur portée", en: "no host is within their reach")
    case .excluded:
      Text(fr: "écartés par --not", en: "left out by --not")
    }
  }

  /// The smallest thing that would change it, in words.
  var cure: Text? {
    switch self {
    case .noCareZone:
      Text(
        fr: "inscrire leur commune et son secteur de soin (memberships.csv)",
        en: "record their commune and its care sector (memberships.csv)")
    case .noCare:
      Text(
        fr: "dire qui répond de ce secteur (institutions.csv, serves)",
        en: "record who answers for that sector (institutions.csv, serves)")
    case .notLocated:
      Text(
        fr: "écrire leurs coordonnées, ou celles de leur commune",
        en: "record their coordinates, or those of their commune")
    case .outOfReach:
      Text(
        fr: "un lieu plus proche, ou une plus grande portée (--within)",
        en: "a nearer host, or a larger reach (--within)")
    case .excluded: nil
    }
  }
}
