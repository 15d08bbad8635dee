import Arguments
import Languages
import Partners
import Reporting
import Tables

extension Subcommand {
  /// `maillage import`: files of other origin become a record folder, every row accounted for.
  static let importing = Subcommand(
    command: Command(
      "import",
      summary: Text(
        fr:
          "fait un dossier d’enregistrements d’une liste de présences, de l’annuaire, de contours",
        en: "makes a record folder of an attendance list, the school directory, outlines"),
      discussion: Text(
        fr: "attendance : une ligne par institution ou personne et une colonne par date, ou une "
          + "ligne par présence ; directory : l’annuaire de l’éducation (fr-en-annuaire-education) "
          + "; boundaries : les contours des communes (GeoJSON) ; graph : un graphe de présences. ledger.json, dans le dossier, dit "
          + "ce que chaque ligne est devenue. Les noms de personnes ne sont jamais gardés. La "
          + "source n’est jamais modifiée.\nAvec --propose, import attendance écrit ce que chaque "
          + "colonne lui semble être, à corriger puis à donner avec --mapping.",
        en: "attendance: a row for each institution or person and a column for each date, or a row "
          + "for each presence; directory: the directory of schools (fr-en-annuaire-education); "
          + "boundaries: the outlines of communes (GeoJSON); graph: a graph of attendance. ledger.json, in the folder, says what "
          + "became of each row. Names of persons are never kept. The source is never modified.\n"
          + "With --propose, import attendance writes what each column seems to be, to be "
          + "corrected and given with --mapping."),
      operands: [ImportOptions.origin, ImportOptions.file], options: ImportOptions.all,
      examples: [
        Example(
          "maillage import directory annuaire.csv --departement 30 -o Networks/gard",
          Text(fr: "les établissements du Gard", en: "the establishments of the Gard")),
        Example(
          "maillage import attendance presences.csv --propose > mapping.json",
          Text(
            fr: "ce que chaque colonne semble être, à corriger",
            en: "what each column seems to be, to be corrected")),
      ])
  ) { values, console throws(Failure) in
    try ImportOptions.check(values)
    do throws(Problems) {
      if values[ImportOptions.proposes] {
        let sheet = try ImportOptions.sheet(values)
        console.say(ColumnMapping(proposedFor: sheet).json.bytes)
      } else {
        let folder = try ImportOptions.folder(values)
        let path = values[ImportOptions.output] ?? "."
        try folder.write(
          to: path, force: values[ImportOptions.force], sources: ImportOptions.sources(values))
        if !console.isQuiet { Console.note(folder.ledger.text(in: console.language)) }
      }
      return 0
    } catch {
      throw .problems(error)
    }
  }
}
