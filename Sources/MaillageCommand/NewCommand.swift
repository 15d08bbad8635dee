import Arguments
import Languages
import Partners
import Tables

extension Subcommand {
  private static let target = Operand(
    ValueName(fr: "DOSSIER", en: "FOLDER"),
    help: Text(
      fr: "le dossier à faire, ou un classeur .xlsx", en: "the folder to make, or an .xlsx workbook"
    ))

  /// `maillage new`: an empty record folder, or a workbook, to fill in.
  static let new = Subcommand(
    command: Command(
      "new",
      summary: Text(
        fr: "fait un dossier d’enregistrements à remplir, ou un classeur",
        en: "makes a record folder to fill in, or a workbook"),
      discussion: Text(
        fr: "Chaque table a ses en-têtes, ses valeurs admises et deux lignes d’exemple ; rien "
          + "n’est écrit là où il y a déjà quelque chose.",
        en: "Every table has its headings, its allowed values and two example rows; nothing is "
          + "written where there is something already."),
      operands: [target],
      examples: [
        Example(
          "maillage new Networks/mine --lang fr",
          Text(fr: "un dossier, expliqué en français", en: "a folder, explained in French")),
        Example(
          "maillage new mine.xlsx",
          Text(fr: "une feuille par table", en: "a sheet for each table")),
      ])
  ) { values, console throws(Failure) in
    let path = values[target]
    guard FileSystem.isFree(path) else { throw .taken(path) }
    do throws(Problems) {
      try writeTemplate(to: path, in: console.language)
    } catch {
      throw .problems(error)
    }
    if !console.isQuiet {
      let next = Text(
        fr: "\(path) : remplissez, puis : maillage check \(path)",
        en: "\(path): fill it in, then: maillage check \(path)")
      Console.note(next[console.language] + "\n")
    }
    return 0
  }

  private static func writeTemplate(to path: String, in language: Language) throws(Problems) {
    let template = RecordTemplate(in: language)
    guard !path.lowercased().hasSuffix(".xlsx") else {
      let writer = try WorkbookWriter(template.sheets(in: language), file: path)
      return try FileSystem.write(writer.bytes(), to: path)
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try template.package(named: name).write(to: path, in: language)
    try FileSystem.write(
      Array(template.guide(in: language).utf8),
      to: path + "/" + RecordTemplate.guideName(in: language))
  }
}

extension Subcommand.Failure {
  fileprivate static func taken(_ path: String) -> Subcommand.Failure {
    .usage(
      Text(
        fr: "« \(path) » existe déjà et n’est pas vide ; donnez un autre nom",
        en: "'\(path)' is there already and not empty; give another name"))
  }
}
