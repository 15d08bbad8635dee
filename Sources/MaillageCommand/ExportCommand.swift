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
        + GraphExport.endings.joined(separator: ", "),
      en: "the file to write; its ending says the format: "
        + GraphExport.endings.joined(separator: ", ")),
    suggestions: .files
  ).required

  private static let exportedView = Option<NetworkView>(
    "view",
    help: Text(fr: "ce qu’on exporte d’un dossier", en: "what to export of a record folder"))

  /// `maillage export`: the network as a file of Gephi, networkx, igraph, Pajek or Graphviz.
  static let export = Subcommand(
    command: Command(
      "export",
      summary: Text(
        fr: "écrit le réseau pour Gephi, R, Python, Pajek ou Graphviz",
        en: "writes the network for Gephi, R, Python, Pajek or Graphviz"),
      discussion: Text(
        fr: "Les isolés, les forces, les accents et les attributs restent ; ce qu’un format ne "
          + "peut pas tenir est dit. En GEXF les dates des rencontres (--view two-mode) font la "
          + "chronologie de Gephi. Un graphe d’un format devient ainsi un graphe d’un autre.",
        en: "Isolates, strengths, accents and attributes stay; what a format cannot hold is told. "
          + "In GEXF the dates of the meetings (--view two-mode) make Gephi's timeline. A graph "
          + "of one format becomes a graph of another this way."),
      operands: [GraphOptions.graph],
      options: [
        file, exportedView, GraphOptions.directed, GraphOptions.twoMode,
        GraphOptions.dropsSelfTies, SharedOptions.from, SharedOptions.asOf,
      ],
      examples: [
        Example(
          "maillage export Networks/reseda-2022 --view two-mode -o reseda.gexf",
          Text(
            fr: "institutions et rencontres, datées, pour Gephi",
            en: "institutions and meetings, with dates, for Gephi"))
      ])
  ) { values, console throws(Failure) in
    let path = values[file]
    guard let format = GraphExport(path: path) else { throw .unknownEnding(path) }
    let source = try graphSource(values, view: values[exportedView], console)
    do throws(Problems) {
      try FileSystem.write(format.bytes(of: source.network), to: path)
    } catch {
      throw .problems(error)
    }
    if !console.isQuiet {
      Console.note(source.written(as: format, to: path)[console.language] + "\n")
    }
    return 0
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
