import Arguments
import Languages
import Partners

extension ImportOptions {
  /// Refuses options that do not go together.
  static func check(_ values: Values) throws(Subcommand.Failure) {
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
    if values[GraphOptions.twoMode], origin != .graph {
      return Text(
        fr: "--two-mode est pour import graph", en: "--two-mode is for import graph")
    }
    return (values[network] == nil) == (values[zoning] == nil)
      ? nil
      : Text(
        fr: "--in nomme un dossier et --zoning un de ses découpages : il faut les deux",
        en: "--in names a record folder and --zoning one of its zonings: both are needed")
  }
}
