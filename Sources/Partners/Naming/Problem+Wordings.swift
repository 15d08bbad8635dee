import Languages
import Tables

/// The sentences of what can be wrong with wordings.
extension Problem {
  static func ambiguousWording(_ alias: Alias, _ earlier: Alias, at location: Location) -> Problem {
    let line = earlier.origin.location.line ?? 1
    let (one, other) = (earlier.institution, alias.institution)
    return Problem(
      .contradiction, at: location, field: "wording", value: alias.wording,
      message: Text(
        fr: "« \(alias.wording) » est une écriture de « \(one) » (ligne \(line)) et de "
          + "« \(other) » ; supprimez l’une des deux lignes",
        en: "'\(alias.wording)' is a wording of '\(one)' (line \(line)) and of '\(other)'; "
          + "delete one of the two rows"))
  }

  static func wordingOfAnother(_ alias: Alias, at location: Location) -> Problem {
    Problem(
      .contradiction, at: location, field: "wording", value: alias.wording,
      message: Text(
        fr: "« \(alias.wording) » est l’identifiant d’une autre institution que "
          + "« \(alias.institution) » ; pour les réunir, supprimez sa ligne dans institutions",
        en: "'\(alias.wording)' is the identifier of another institution than "
          + "'\(alias.institution)'; to merge them, delete its row in institutions"))
  }
}
