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

  static let compareWith = Option<Before>(
    "compare-with", value: ValueName(fr: "DOSSIER|DÉBUT..FIN", en: "FOLDER|FROM..TO"),
    help: Text(
      fr: "avec quoi comparer : le dossier d’avant, ou une période du même dossier comme "
        + "2021-01-01..2021-12-31 ou 2021 ; sans cela, la période de même longueur juste avant",
      en: "what to compare with: the folder of before, or a window of the same folder like "
        + "2021-01-01..2021-12-31 or 2021; without it, the window of the same length just before"),
    expected: Text(
      fr: "un dossier, ou une période comme 2021-01-01..2021-12-31",
      en: "a folder, or a window like 2021-01-01..2021-12-31"),
    suggestions: .files, parse: Before.init)

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
      options: SharedOptions.window + [
        compareWith, DrawingOptions.boundaries, ReportOptions.publish, ReportOptions.threshold,
        ReportOptions.pseudonyms, ReportOptions.watch, folder,
      ],
      examples: [
        Example(
          "maillage report Networks/reseda-2022 -o Reports/reseda-2022",
          Text(fr: "le rapport du réseau d’Alès", en: "the report of the Alès network")),
        Example(
          "maillage report Networks/reseda-2022 --compare-with 2018 -o Reports/reseda-2022",
          Text(fr: "comparé à 2018", en: "compared with 2018")),
        Example(
          "maillage report Networks/reseda-2022 --publish -o Published/reseda-2022",
          Text(fr: "un rapport à montrer à tous", en: "a report to show to anybody")),
      ])
  ) { values, console throws(Failure) in
    let profile = try ReportOptions.profile(values)
    let write = { () throws(Failure) -> String in
      try writeReport(values, profile, console)
    }
    guard values[ReportOptions.watch] else {
      console.say(try write())
      return 0
    }
    return try watch(values[SharedOptions.network], console, write)
  }

  /// Writes the whole report or the published one, and returns what to say of it.
  private static func writeReport(
    _ values: Values, _ profile: PublishProfile?, _ console: Console
  ) throws(Failure) -> String {
    let analysis = try analysis(values, console)
    let path = values[folder]
    let page = path + "/" + ReportFolder.page
    if let profile {
      let report = ReportFolder(PublishedReport(analysis, profile: profile))
      try requireNoStrangers(beside: report, in: path)
      try write(report, to: path)
      return Text(fr: "Rapport : \(page)", en: "Report: \(page)")[console.language] + "\n"
    }
    let comparison = try comparison(values, analysis, console)
    let outlines = try outlines(values, analysis.network)
    let report = try files(of: Report(analysis, comparison: comparison), outlines, console)
    try write(report, to: path)
    return closing(analysis, page: page, console.language)
  }

  private static func write(_ report: ReportFolder, to path: String) throws(Failure) {
    do throws(Problems) {
      try report.write(to: path)
    } catch {
      throw .problems(error)
    }
  }

  private static func files(
    of report: @autoclosure () -> Report, _ outlines: CommuneOutlines?, _ console: Console
  ) throws(Failure) -> ReportFolder {
    do throws(GraphvizError) {
      return try console.during(Text(fr: "Rapport", en: "Report")) { () throws(GraphvizError) in
        try ReportFolder(report(), outlines: outlines)
      }
    } catch {
      throw .drawing(error)
    }
  }

  /// What changed since before: as the command line says, else since the window just before, where
  /// the records have anything in it.
  private static func comparison(
    _ values: Values, _ analysis: Analysis, _ console: Console
  ) throws(Failure) -> Comparison? {
    let (network, settings) = (analysis.network, analysis.settings)
    switch values[compareWith] {
    case .folder(let path):
      let other = try self.network(at: path, console)
      guard let before = AnalysisSettings(of: other) else { throw .noWindowBefore }
      return Comparison(from: other, before, to: network, settings, coverage: analysis.coverage)
    case .window(let window):
      return analysis.comparison(with: window)
    case nil:
      return analysis.comparison(with: settings.window.preceding)
        .flatMap { $0.hasBefore ? $0 : nil }
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
    let heading =
      gaps.isEmpty
      ? analysis.absenceOfGaps[language]
      : Text(fr: "Les manques les plus graves :", en: "The most serious gaps:")[language]
    let closing = Text(fr: "Rapport : \(page)", en: "Report: \(page)")[language]
    return ([heading] + gaps + [closing]).joined(separator: "\n") + "\n"
  }
}
