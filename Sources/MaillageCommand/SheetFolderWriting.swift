import Arguments
import Graphviz
import Languages
import Partners
import Reporting
import Tables

extension Subcommand {
  /// Writes the main sheets of a network into a folder, as pages in both languages.
  static func writeSheets(_ values: Values, _ console: Console) throws(Failure) -> Int32 {
    guard let folder = values[sheetOutput] else { throw .noFolder }
    let network = try network(values, console)
    let settings = AnalysisSettings(
      of: network, from: values[SharedOptions.from], asOf: try lastDay(values))
    guard let settings else { throw .noWindow }
    let sheets = try sheets(Analysis(network, settings), console)
    do throws(Problems) {
      try sheets.write(to: folder)
    } catch {
      throw .problems(error)
    }
    console.say(closing(sheets.files.count, folder, console.language) + "\n")
    return 0
  }

  /// How many pages there are, and which one lists them.
  private static func closing(_ count: Int, _ folder: String, _ language: Language) -> String {
    guard count > 0 else {
      return Text(
        fr: "Aucune page dans \(folder) : les enregistrements n’ont rien à imprimer",
        en: "No page in \(folder): the records have nothing to print")[language]
    }
    let pages = language.counted(count, .page)
    let index = folder + "/" + ReportFolder.page
    return Text(
      fr: "\(pages) dans \(folder) ; \(index) en donne la liste",
      en: "\(pages) in \(folder); \(index) lists them")[language]
  }

  private static func sheets(
    _ analysis: Analysis, _ console: Console
  ) throws(Failure) -> SheetFolder {
    do throws(GraphvizError) {
      return try console.during(Text(fr: "Fiches", en: "Sheets")) { () throws(GraphvizError) in
        try SheetFolder(analysis)
      }
    } catch {
      throw .drawing(error)
    }
  }
}

extension Subcommand.Failure {
  fileprivate static var noFolder: Subcommand.Failure {
    .usage(
      Text(
        fr: "all écrit plusieurs pages ; donnez un dossier à --output",
        en: "all writes several pages; give --output a folder"))
  }
}

extension CountedNoun {
  fileprivate static let page = CountedNoun(
    one: Text(fr: "page", en: "page"), several: Text(fr: "pages", en: "pages"))
}
