import Languages
import Tables

/// The sentences of what can be wrong in a graph file.
extension Problem {
  static func unknownGraphFormat(_ path: String) -> Problem {
    Problem(
      .unsupported, at: Location(file: path), value: path,
      message: Text(
        fr: "ce n’est ni un dossier d’enregistrements ni un graphe ; attendu : un dossier, ou un "
          + "fichier .csv, .graphml, .gexf, .net ou .dot",
        en: "this is neither a record folder nor a graph; expected a folder, or a .csv, .graphml, "
          + ".gexf, .net or .dot file"))
  }

  static func missingFile(_ path: String) -> Problem {
    Problem(
      .unreadable, at: Location(file: path), value: path,
      message: Text(fr: "il n’y a pas de fichier à cet endroit", en: "there is no file here"))
  }

  static func duplicateVertex(_ id: String, earlier: Int?, at location: Location) -> Problem {
    let line = earlier.map(String.init) ?? "?"
    return Problem(
      .duplicateIdentifier, at: location, value: id,
      message: Text(
        fr: "le sommet « \(id) » figure déjà à la ligne \(line) ; un identifiant ne sert qu’une "
          + "fois",
        en: "the vertex '\(id)' already stands at line \(line); an identifier serves once"))
  }

  static func unknownVertex(_ id: String, at location: Location, nearest: String?) -> Problem {
    Problem(
      .unknownReference, at: location, value: id,
      message: Text(
        fr: "« \(id) » n’est pas un sommet de ce fichier",
        en: "'\(id)' is not a vertex of this file"),
      nearest: nearest)
  }

  static func selfTie(_ id: String, at location: Location) -> Problem {
    Problem(
      .selfTie, at: location, value: id,
      message: Text(
        fr: "« \(id) » est lié à lui-même ; supprimez ce lien, ou donnez --drop-self-ties",
        en: "'\(id)' is tied to itself; remove this tie, or give --drop-self-ties"))
  }

  static func badStrength(
    _ text: String, source: String, target: String, isNumber: Bool, at location: Location
  ) -> Problem {
    // A number above 0 is only refused beyond what can be added and inverted.
    let bounds = isNumber && !text.hasPrefix("-") ? " (1e-100…1e100)" : ""
    return Problem(
      .badNumber, at: location, field: "strength", value: text,
      message: Text(
        fr: "la force « \(text) » du lien « \(source) » – « \(target) » n’est pas un nombre "
          + "au-dessus de 0\(bounds)",
        en: "the strength '\(text)' of the tie '\(source)'–'\(target)' is not a number above 0"
          + bounds))
  }

  static func tieWithinMode(_ source: String, _ target: String, at location: Location) -> Problem {
    Problem(
      .contradiction, at: location, value: target,
      message: Text(
        fr: "« \(source) » et « \(target) » sont du même mode ; dans un graphe à deux modes, un "
          + "lien va de l’un à l’autre",
        en: "'\(source)' and '\(target)' are of the same mode; in a two-mode graph a tie leads "
          + "from one to the other"))
  }

  static func vertexInBothModes(_ id: String, at location: Location) -> Problem {
    Problem(
      .contradiction, at: location, value: id,
      message: Text(
        fr: "« \(id) » est tantôt source, tantôt cible ; avec --two-mode les deux colonnes sont "
          + "deux ensembles : renommez l’un des deux",
        en: "'\(id)' is a source here and a target there; with --two-mode the columns are two "
          + "sets: rename one of them"))
  }

  static func unsupported(_ what: Text, at location: Location, value: String? = nil) -> Problem {
    Problem(.unsupported, at: location, value: value, message: what)
  }

  static func unexpected(
    _ found: String, expected: Text, at location: Location, nearest: String? = nil
  ) -> Problem {
    Problem(
      .badSyntax, at: location, value: found,
      message: Text(
        fr: "« \(found) » n’a pas sa place ici ; attendu : \(expected.french)",
        en: "'\(found)' does not belong here; expected \(expected.english)"),
      nearest: nearest)
  }

  static func endsEarly(_ file: String, line: Int, expected: Text) -> Problem {
    Problem(
      .badSyntax, at: Location(file: file, line: line),
      message: Text(
        fr: "le fichier s’arrête trop tôt ; attendu : \(expected.french)",
        en: "the file ends too early; expected \(expected.english)"))
  }
}
