import Arguments
import Graphviz
import Languages
import Partners
import Reporting
import Tables

extension Subcommand {
  private static let sort = Operand(
    ValueName(fr: "FICHE", en: "SHEET"),
    help: Text(
      fr: "directory (répertoire d’un territoire), structure (schéma d’une institution), action "
        + "(fiche d’une interaction), glossary (sigles) ou all (un dossier des principales)",
      en: "directory (of a territory), structure (of an institution), action (of an interaction), "
        + "glossary (acronyms) or all (a folder of the main ones)"),
    suggestions: .choices(PrintedSheet.allCases.map(\.rawValue) + ["all"]))

  private static let subject = Operand(
    ValueName(fr: "ID", en: "ID"),
    help: Text(
      fr: "l’identifiant du territoire, de l’institution ou de l’interaction",
      en: "the identifier of the territory, institution or interaction"),
    suggestions: .nothing
  ).optional

  static let sheetOutput = Option<String>(
    "output", short: "o", value: ValueName(fr: "FICHIER", en: "FILE"),
    help: Text(
      fr: "le fichier à écrire ; sa terminaison dit la forme : .html, .md, .csv, .json ou .txt ; "
        + "avec all, le dossier",
      en:
        "the file to write; its ending says the form: .html, .md, .csv, .json or .txt; with all, the "
        + "folder"),
    suggestions: .files)

  /// `maillage sheet`: a page to print, as networks make them by hand.
  static let sheet = Subcommand(
    command: Command(
      "sheet",
      summary: Text(
        fr: "fait une page à imprimer : répertoire, schéma de structure, fiche action, glossaire",
        en: "makes a page to print: directory, schema of a structure, action sheet, glossary"),
      discussion: Text(
        fr: "Ce qui n’est pas enregistré est dit, avec l’endroit où l’enregistrer. En HTML la page "
          + "tient sur du papier A4, et chaque ligne s’ouvre à l’écran sur ce qui la fonde.",
        en: "What is not recorded is said, with the place to record it. As HTML the page fits A4 "
          + "paper, and on the screen every row opens onto what it rests on."),
      operands: [SharedOptions.network, sort, subject],
      options: SharedOptions.span + [SheetFormat.option, sheetOutput],
      examples: [
        Example(
          "maillage sheet Networks/reseda-2022 directory mt-ales -o directory.html",
          Text(fr: "le répertoire d’Alès, à imprimer", en: "the directory of Alès, to print")),
        Example(
          "maillage sheet Networks/reseda-2022 structure cmpp-gard -o cmpp.html",
          Text(fr: "le schéma du CMPP, avec son dessin", en: "the CMPP, with its drawing")),
        Example(
          "maillage sheet Networks/reseda-2022 action x-rc-2022",
          Text(fr: "la fiche des rencontres cliniques", en: "the sheet of the clinical meetings")),
        Example(
          "maillage sheet Networks/reseda-2022 glossary",
          Text(fr: "les sigles, et ceux que rien n’explique", en: "acronyms, explained or not")),
        Example(
          "maillage sheet Networks/reseda-2022 all -o Sheets",
          Text(fr: "les principales fiches, dans les deux langues", en: "the main ones, twice")),
      ])
  ) { values, console throws(Failure) in
    guard let kind = PrintedSheet(rawValue: values[sort]) else {
      return try writeSheets(values, console)
    }
    let format = try SheetFormat(option: values[SheetFormat.option], path: values[sheetOutput])
    let network = try network(values, console)
    let id = try identifier(values[subject], of: kind, in: network)
    let settings = try settings(values, kind, network)
    let page = try written(kind, of: id, in: network, settings, format, console)
    guard let path = values[sheetOutput] else {
      console.say(page)
      return 0
    }
    do throws(Problems) {
      try FileSystem.write(Array(page.utf8), to: path)
    } catch {
      throw .problems(error)
    }
    return 0
  }

  /// The window of the command line, where the sheet tells of one.
  private static func settings(
    _ values: Values, _ kind: PrintedSheet, _ network: Network
  ) throws(Failure) -> AnalysisSettings? {
    let settings = AnalysisSettings(
      of: network, from: values[SharedOptions.from], asOf: try lastDay(values))
    if kind.needsWindow, settings == nil { throw .noWindow }
    return settings
  }

  private static func written(
    _ kind: PrintedSheet, of id: String, in network: Network, _ settings: AnalysisSettings?,
    _ format: SheetFormat, _ console: Console
  ) throws(Failure) -> String {
    let language = console.language
    if format == .html, kind == .structure, let settings {
      return try drawnPage(kind, of: id, in: Analysis(network, settings), language)
    }
    guard let document = kind.document(of: id, in: network, settings) else { throw .noWindow }
    return format.string(
      document, json: document.json(of: kind, id.isEmpty ? nil : id), in: language)
  }

  /// The page of a structure with whom it met, drawn.
  private static func drawnPage(
    _ kind: PrintedSheet, of id: String, in analysis: Analysis, _ language: Language
  ) throws(Failure) -> String {
    do throws(GraphvizError) {
      return try analysis.page(kind, of: id, in: language) ?? ""
    } catch {
      throw .drawing(error)
    }
  }
}
