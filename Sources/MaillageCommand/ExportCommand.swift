import Arguments
import Languages
import Partners
import Reporting
import Tables

extension Subcommand {
  private static let file = Option<String>(
    "output", short: "o", value: ValueName(fr: "FICHIER", en: "FILE"),
    help: Text(
      fr: "le fichier à écrire ; sa terminaison dit le format : "
        + GraphExport.endings.joined(separator: ", ") + " ; sans terminaison, un dossier de tables",
      en: "the file to write; its ending says the format: "
        + GraphExport.endings.joined(separator: ", ") + "; without one, a folder of tables"),
    suggestions: .files
  ).required

  private static let exportedView = Option<NetworkView>(
    "view",
    help: Text(fr: "ce qu’on exporte d’un dossier", en: "what to export of a record folder"))

  private static let package = Flag(
    "package",
    help: Text(
      fr: "écrire un dossier de tables, quel que soit son nom",
      en: "write a folder of tables, whatever its name"))

  /// `maillage export`: the network as a file of Gephi, networkx, igraph, Pajek or Graphviz, as a
  /// workbook, or as a folder of results.
  static let export = Subcommand(
    command: Command(
      "export",
      summary: Text(
        fr: "écrit le réseau pour Gephi, R, Python, Pajek, Graphviz ou un tableur",
        en: "writes the network for Gephi, R, Python, Pajek, Graphviz or a spreadsheet"),
      discussion: Text(
        fr: "Les isolés, les forces, les accents et les attributs restent ; ce qu’un format ne "
          + "peut pas tenir est dit. En GEXF les dates des rencontres (--view two-mode) font la "
          + "chronologie de Gephi. Un graphe d’un format devient ainsi un graphe d’un autre. Un dossier "
          + "reçoit les mesures des sommets et des liens, et d’un dossier d’enregistrements les "
          + "unités, les cellules et les manques ; datapackage.json dit ce qu’est chaque colonne.",
        en: "Isolates, strengths, accents and attributes stay; what a format cannot hold is told. "
          + "In GEXF the dates of the meetings (--view two-mode) make Gephi's timeline. A graph "
          + "of one format becomes a graph of another this way. A folder receives the measures of "
          + "vertices and ties, and of a record folder the units, the cells and the gaps; "
          + "datapackage.json says what each column is."),
      operands: [GraphOptions.graph],
      options: [
        file, package, exportedView, GraphOptions.directed, GraphOptions.twoMode,
        GraphOptions.dropsSelfTies, SharedOptions.from, SharedOptions.to, SharedOptions.asOf,
      ],
      examples: [
        Example(
          "maillage export Networks/reseda-2022 --view two-mode -o reseda.gexf",
          Text(
            fr: "institutions et rencontres, datées, pour Gephi",
            en: "institutions and meetings, with dates, for Gephi")),
        Example(
          "maillage export Networks/reseda-2022 -o Results",
          Text(fr: "tous les résultats en tables", en: "all results as tables")),
      ])
  ) { values, console throws(Failure) in
    let path = values[file]
    let ending = path.split(separator: "/").last?.contains(".") ?? false
    if values[package] || path.hasSuffix("/") || !ending {
      return try writePackage(values, to: path, console)
    }
    guard let format = GraphExport(path: path) else { throw .unknownEnding(path) }
    let source = try graphSource(values, view: values[exportedView], console)
    do throws(Problems) {
      try FileSystem.write(format.bytes(of: source.network, path: path), to: path)
    } catch {
      throw .problems(error)
    }
    if !console.isQuiet {
      Console.note(source.written(as: format, to: path)[console.language] + "\n")
    }
    return 0
  }

  private static func writePackage(
    _ values: Values, to folder: String, _ console: Console
  ) throws(Failure) -> Int32 {
    let source = try graphSource(values, view: values[exportedView], console)
    let path = values[GraphOptions.graph]
    let analysis = FileSystem.isFolder(path) ? try analysis(values, at: path, console) : nil
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let measures = console.during(Text(fr: "Mesures", en: "Measures")) {
      GraphMeasures(of: source.network)
    }
    let package = WrittenPackage(
      results: measures, analysis, name: analysis?.network.package?.name ?? name)
    do throws(Problems) {
      try package.write(to: folder, in: console.language)
    } catch {
      throw .problems(error)
    }
    if !console.isQuiet { Console.note(package.written(to: folder)[console.language] + "\n") }
    return 0
  }

  private static func analysis(
    _ values: Values, at path: String, _ console: Console
  ) throws(Failure) -> Analysis {
    let network = try network(at: path, console)
    let settings = AnalysisSettings(
      of: network, from: values[SharedOptions.from], asOf: try lastDay(values))
    guard let settings else { throw .noWindow }
    return Analysis(network, settings)
  }
}

extension Subcommand.Failure {
  fileprivate static func unknownEnding(_ path: String) -> Subcommand.Failure {
    let endings = GraphExport.endings.map { "." + $0 }.joined(separator: ", ")
    return .usage(
      Text(
        fr: "« \(path) » : la terminaison dit le format : \(endings)",
        en: "'\(path)': the ending says the format: \(endings)"))
  }
}
