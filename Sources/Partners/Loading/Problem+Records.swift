import Languages
import Tables

/// The sentences of what can be wrong between records.
extension Problem {
  static func missingTable(_ definition: TableDefinition, file: String) -> Problem {
    let columns = definition.required.joined(separator: ", ")
    return Problem(
      .missingTable, at: Location(file: file), value: definition.name,
      message: Text(
        fr: "la table obligatoire «\u{A0}\(definition.name)\u{A0}» manque\u{A0}; attendu\u{A0}: "
          + "un fichier avec au moins les colonnes \(columns)",
        en: "the required table '\(definition.name)' is missing; expected a file with at least "
          + "the columns \(columns)"))
  }

  static func notAFolder(_ path: String) -> Problem {
    Problem(
      .unreadable, at: Location(file: path), value: path,
      message: Text(
        fr: "il n’y a pas de dossier d’enregistrements à cet endroit",
        en: "there is no record folder here"))
  }

  static func unknownReference(
    _ value: String, to target: Reference.Target, field: String, at location: Location,
    nearest: String?
  ) -> Problem {
    Problem(
      .unknownReference, at: location, field: field, value: value,
      message: Text(
        fr: "«\u{A0}\(value)\u{A0}» n’est pas \(target.noun.french)",
        en: "'\(value)' is not \(target.noun.english)"),
      nearest: nearest)
  }

  static func duplicate(
    _ key: String, earlier: Int, field: String, at location: Location
  ) -> Problem {
    Problem(
      .duplicateIdentifier, at: location, field: field, value: key,
      message: Text(
        fr: "«\u{A0}\(key)\u{A0}» figure déjà à la ligne \(earlier)\u{A0}; un identifiant ne "
          + "sert qu’une fois",
        en: "'\(key)' already stands at line \(earlier); an identifier serves once"))
  }

  static func sharedIdentifier(_ id: String, at location: Location) -> Problem {
    Problem(
      .duplicateIdentifier, at: location, field: "id", value: id,
      message: Text(
        fr: "«\u{A0}\(id)\u{A0}» est à la fois une institution et un professionnel\u{A0}; "
          + "renommez l’un des deux",
        en: "'\(id)' is both an institution and a professional; rename one of them"))
  }

  /// - Parameter members: A record, its parent, and so on up to the record again.
  static func circle(_ members: [String], at location: Location) -> Problem {
    let path = members.joined(separator: " → ")
    return Problem(
      .contradiction, at: location, field: "parent", value: members[1],
      message: Text(
        fr: "«\u{A0}\(members[0])\u{A0}» descend de lui-même (\(path))",
        en: "'\(members[0])' descends from itself (\(path))"))
  }
}

extension Reference.Target {
  fileprivate var noun: Text {
    switch self {
    case .institution: Text(fr: "une institution", en: "an institution")
    case .actor:
      Text(fr: "une institution ou un professionnel", en: "an institution or professional")
    case .interaction: Text(fr: "une interaction", en: "an interaction")
    case .territory: Text(fr: "un territoire", en: "a territory")
    case .commune: Text(fr: "le code d’une commune", en: "the code of a commune")
    }
  }
}
