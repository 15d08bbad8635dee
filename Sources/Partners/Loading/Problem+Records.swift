import Languages
import Tables

/// The sentences of what can be wrong between records.
extension Problem {
  static func missingTable(
    _ definition: TableDefinition, file: String, nearest: String?
  ) -> Problem {
    let columns = definition.required.joined(separator: ", ")
    return Problem(
      .missingTable, at: Location(file: file), value: definition.name,
      message: Text(
        fr: "la table obligatoire « \(definition.name) » manque ; attendu : "
          + "un fichier ou une feuille avec au moins les colonnes \(columns)",
        en: "the required table '\(definition.name)' is missing; expected a file or a sheet with "
          + "at least the columns \(columns)"),
      nearest: nearest)
  }

  static func notAFolder(_ path: String) -> Problem {
    Problem(
      .unreadable, at: Location(file: path), value: path,
      message: Text(
        fr: "il n’y a ni dossier ni classeur d’enregistrements à cet endroit",
        en: "there is neither a folder nor a workbook of records here"))
  }

  static func unknownReference(
    _ value: String, to target: Reference.Target, field: String, at location: Location,
    nearest: String?
  ) -> Problem {
    Problem(
      .unknownReference, at: location, field: field, value: value,
      message: Text(
        fr: "« \(value) » \(target.denial.french)",
        en: "'\(value)' \(target.denial.english)"),
      nearest: nearest)
  }

  /// - Parameter key: What tells the record from the others: an identifier, or several values.
  static func duplicate(
    _ key: [String], earlier: Int, field: String, at location: Location
  ) -> Problem {
    key.count == 1
      ? duplicate(identifier: key[0], earlier, field, location)
      : Problem(
        .duplicateIdentifier, at: location, field: field, value: key.joined(separator: ", "),
        message: Text(
          fr: "cette ligne redit la ligne \(earlier) (\(key.joined(separator: ", "))) ; "
            + "supprimez l’une des deux",
          en: "this row repeats line \(earlier) (\(key.joined(separator: ", "))); "
            + "delete one of them"))
  }

  private static func duplicate(
    identifier key: String, _ earlier: Int, _ field: String, _ location: Location
  ) -> Problem {
    Problem(
      .duplicateIdentifier, at: location, field: field, value: key,
      message: Text(
        fr: "« \(key) » figure déjà à la ligne \(earlier) ; un identifiant ne "
          + "sert qu’une fois",
        en: "'\(key)' already stands at line \(earlier); an identifier serves once"))
  }

  static func sharedIdentifier(_ id: String, at location: Location) -> Problem {
    Problem(
      .duplicateIdentifier, at: location, field: "id", value: id,
      message: Text(
        fr: "« \(id) » est à la fois une institution et un professionnel ; "
          + "renommez l’un des deux",
        en: "'\(id)' is both an institution and a professional; rename one of them"))
  }

  static func sharedOrder(_ step: Step, earlier: Step, at location: Location) -> Problem {
    Problem(
      .contradiction, at: location, field: "order", value: String(step.order),
      message: Text(
        fr: "« \(earlier.id) » est déjà l’étape \(step.order) de « \(step.course) »",
        en: "'\(earlier.id)' is already step \(step.order) of '\(step.course)'"))
  }

  /// - Parameter members: A record, its parent, and so on up to the record again.
  static func circle(_ members: [String], at location: Location) -> Problem {
    let path = members.joined(separator: " → ")
    return Problem(
      .contradiction, at: location, field: "parent", value: members[1],
      message: Text(
        fr: "« \(members[0]) » descend de lui-même (\(path))",
        en: "'\(members[0])' descends from itself (\(path))"))
  }
}

extension Reference.Target {
  fileprivate var denial: Text {
    switch self {
    case .institution: Text(fr: "n’est pas une institution", en: "is not an institution")
    case .actor:
      Text(
        fr: "n’est ni une institution ni un professionnel",
        en: "is neither an institution nor a professional")
    case .interaction: Text(fr: "n’est pas une interaction", en: "is not an interaction")
    case .territory: Text(fr: "n’est pas un territoire", en: "is not a territory")
    case .commune: Text(fr: "n’est pas le code d’une commune", en: "is not the code of a commune")
    case .need: Text(fr: "n’est pas un besoin", en: "is not a need")
    case .place:
      Text(
        fr: "n’est ni un territoire ni une institution",
        en: "is neither a territory nor an institution")
    }
  }
}
