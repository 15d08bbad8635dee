import Languages
import Tables

extension DataPackage.Settings {
  /// What is wrong with what a folder says about itself.
  ///
  /// Passed over, a mistyped sector of care would make every school silent without a word.
  var problems: [Problem] {
    let location = Location(file: DataPackage.fileName)
    let dates = [("maillage/from", from), ("maillage/asOf", asOf)].compactMap { field, text in
      text.flatMap { text in
        PartialDate(text) == nil ? Problem.badDate(text, field: field, at: location) : nil
      }
    }
    let words = Sector.allCases.map(\.rawValue)
    let strangers = (careSectors ?? []).filter { !words.contains($0) }
    return dates
      + strangers.map { .badChoice($0, of: words, field: "maillage/careSectors", at: location) }
  }
  /// What is wrong with the territorial systems that a folder names for itself.
  ///
  /// A mistyped one would leave nothing to cross, and no coverage, without a word.
  func problems(besides zonings: [String]) -> [Problem] {
    let location = Location(file: DataPackage.fileName)
    let named =
      [
        ("careZoning", careZoning), ("educationZoning", educationZoning),
        ("meetings/zoning", meetings?.zoning), ("directories/zoning", directories?.zoning),
        ("sites/zoning", sites?.zoning),
      ] + (expected ?? []).enumerated().map { ("expected/\($0)/zoning", $1.zoning) }
      + (inferred ?? []).map { ("inferred", $0) }
    return named.compactMap { field, zoning in
      guard let zoning, !zonings.contains(zoning) else { return nil }
      return .badChoice(zoning, of: zonings, field: "maillage/" + field, at: location)
    }
  }

  /// What is wrong with those whom a folder names as its coordinator.
  func problems(besidesActors actors: [String]) -> [Problem] {
    let known = Set(actors)
    return (coordinator ?? []).filter { !known.contains($0) }.map { stranger in
      .unknownReference(
        stranger, to: .actor, field: "maillage/coordinator",
        at: Location(file: DataPackage.fileName), nearest: actors.nearest(to: stranger))
    }
  }
}

extension Network {
  /// What is wrong with the ratios that a folder asks for: what is no count, and what names nothing.
  var ratioProblems: [Problem] {
    (package?.maillage?.ratios ?? []).enumerated().flatMap { index, ratio in
      [("of", ratio.of), ("per", ratio.per)].compactMap { side, text in
        let field = "maillage/ratios/\(index)/\(side)"
        let location = Location(file: DataPackage.fileName)
        guard let count = RecordCount(text) else { return .badCount(text, field, location) }
        return stranger(in: count).map { id, target in
          .unknownReference(id, to: target, field: field, at: location, nearest: nil)
        }
      }
    }
  }
}

extension Network {
  /// What is wrong with the actions that a folder reports: what is no interaction.
  var actionProblems: [Problem] {
    (package?.maillage?.actions ?? []).filter { interaction($0) == nil }.map { stranger in
      .unknownReference(
        stranger, to: .interaction, field: "maillage/actions",
        at: Location(file: DataPackage.fileName),
        nearest: interactions.map(\.id).nearest(to: stranger))
    }
  }
}

extension Problem {
  fileprivate static func badCount(
    _ text: String, _ field: String, _ location: Location
  ) -> Problem {
    let form = "professional:ID, function:…, institution:ID, kind:…, interaction:ID/participants, "
    return Problem(
      .badChoice, at: location, field: field, value: text,
      message: Text(
        fr: "« \(text) » ne désigne pas un compte des enregistrements ; attendu : \(form)offers:ID",
        en: "'\(text)' names no count of the records; expected \(form)offers:ID"))
  }
}
