import Arguments
import Graphviz
import Languages
import Partners
import Reporting
import Tables

extension Subcommand {
  private static let folder = Option<String>(
    "output", short: "o", value: ValueName(fr: "DOSSIER", en: "FOLDER"),
    help: Text(fr: "le dossier du rapport", en: "the folder of the report"), suggestions: .files
  ).required

  /// `maillage report`: everything, as one self-contained folder in both languages.
  static let report = Subcommand(
    command: Command(
      "report",
      summary: Text(
        fr: "écrit le rapport : page, texte, données et images, dans les deux langues",
        en: "writes the report: page, text, data and pictures, in both languages"),
      discussion: Text(
        fr: "La page ne demande rien à aucune autre adresse : elle s’ouvre depuis un courriel.",
        en: "The page asks nothing of any other address: it opens from a mail."),
      operands: [SharedOptions.network],
      options: SharedOptions.window + [DrawingOptions.boundaries, folder],
      examples: [
        Example(
          "maillage report Networks/reseda-2022 -o Reports/reseda-2022",
          Text(fr: "le rapport du réseau d’Alès", en: "the report of the Alès network"))
      ])
  ) { values, console throws(Failure) in
    let analysis = try analysis(values, console)
    let outlines = try outlines(values, analysis.network)
    let report = try files(of: analysis, outlines, console)
    do throws(Problems) {
      try report.write(to: values[folder])
    } catch {
      throw .problems(error)
    }
    console.say(closing(analysis, page: values[folder] + "/" + ReportFolder.page, console.language))
    return 0
  }

  private static func files(
    of analysis: Analysis, _ outlines: CommuneOutlines?, _ console: Console
  ) throws(Failure) -> ReportFolder {
    do throws(GraphvizError) {
      return try console.during(Text(fr: "Rapport", en: "Report")) { () throws(GraphvizError) in
        try ReportFolder(analysis, outlines: outlines)
      }
    } catch {
      throw .drawing(error)
    }
  }

  /// The three most serious gaps and the path of the page.
  private static func closing(
    _ analysis: Analysis, page: String, _ language: Language
  ) -> String {
    let gaps = analysis.gaps.prefix(3).enumerated().map { rank, gap in
      let item = analysis.item(gap)
      return
        ([" \(rank + 1). " + item.title[language]] + item.details.map { "      " + $0[language] })
        .joined(separator: "\n")
    }
    let heading = Text(fr: "Les manques les plus graves :", en: "The most serious gaps:")[language]
    let closing = Text(fr: "Rapport : \(page)", en: "Report: \(page)")[language]
    return ([heading] + gaps + [closing]).joined(separator: "\n") + "\n"
  }
}
