import Arguments
import Languages
import Partners

extension ImportOptions {
  /// Refuses options that do not go together.
  static func check(_ values: Values) throws(Subcommand.Failure) {
    if origin(values) == .graph { throw .usage(.graphRefused(values[file])) }
    if let stray = stray(values) { throw .usage(stray) }
    if values[output] == nil, !values[proposes] {
      throw .usage(
        Text(
          fr: "dites avec -o dans quel dossier écrire les enregistrements",
          en: "say with -o in which folder to write the records"))
    }
  }

  private static func stray(_ values: Values) -> Text? {
    let origin = origin(values)
    let ofLists = values[mapping] != nil || values[proposes]
    let ofDirectory =
      !values[commune].isEmpty || !values[departement].isEmpty || values[network] != nil
      || values[zoning] != nil || values[boundaries] != nil
    if ofLists, origin != .attendance {
      return Text(
        fr: "--mapping et --propose sont pour import attendance",
        en: "--mapping and --propose are for import attendance")
    }
    if ofDirectory, origin != .directory {
      return Text(
        fr: "--commune, --departement, --in, --zoning et --boundaries sont pour import directory",
        en: "--commune, --departement, --in, --zoning and --boundaries are for import directory")
    }
    return (values[network] == nil) == (values[zoning] == nil)
      ? nil
      : Text(
        fr: "--in nomme un dossier et --zoning un de ses découpages : il faut les deux",
        en: "--in names a record folder and --zoning one of its zonings: both are needed")
  }
}

extension Text {
  /// A graph says who is tied, not who came when.
  fileprivate static func graphRefused(_ file: String) -> Text {
    Text(
      fr: "un graphe dit qui est lié à qui, pas qui est venu quand : en faire des présences "
        + "serait inventer des rencontres ; maillage measure, rank, draw et export prennent "
        + "« \(file) » tel quel",
      en: "a graph says who is tied to whom, not who came when: to make attendance of it would "
        + "invent meetings; maillage measure, rank, draw and export take '\(file)' as it is")
  }
}
