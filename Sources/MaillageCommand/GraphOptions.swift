import Arguments
import Graphs
import Languages
import Partners
import Reporting
import Tables

/// The arguments of the commands that measure a graph.
enum GraphOptions {
  static let graph = Operand(
    ValueName(fr: "RÉSEAU", en: "NETWORK"),
    help: Text(
      fr: "le dossier ou classeur d’enregistrements, ou un graphe .csv, .graphml, .gexf, .net ou "
        + ".dot",
      en: "the record folder or workbook, or a .csv, .graphml, .gexf, .net or .dot graph"))

  static let directed = Flag(
    "directed",
    help: Text(
      fr: "lire les liens d’un CSV de la source vers la cible",
      en: "read the ties of a CSV as leading from source to target"))

  static let twoMode = Flag(
    "two-mode",
    help: Text(
      fr: "deux ensembles de sommets : ceux qui assistent, ce à quoi ils assistent",
      en: "two sets of vertices: those who attend, and what they attend"))

  static let dropsSelfTies = Flag(
    "drop-self-ties",
    help: Text(
      fr: "écarter et compter les liens d’un sommet à lui-même au lieu de les refuser",
      en: "leave out and count the ties of a vertex to itself instead of refusing them"))

  static let length = Option<TieLength>(
    "length", value: "hops|reciprocal-strength",
    help: Text(
      fr: "la longueur d’un lien sur un chemin : 1, ou 1 / force",
      en: "how long a tie is on a path: 1, or 1 / strength"),
    expected: Text(fr: "hops ou reciprocal-strength", en: "hops or reciprocal-strength"),
    suggestions: .choices(["hops", "reciprocal-strength"]),
    spell: { $0 == .hop ? "hops" : "reciprocal-strength" },
    parse: { ["hops": TieLength.hop, "reciprocal-strength": .reciprocalStrength][$0] }
  ).defaulting(to: .hop)

  static let shared: [any OptionDeclaration] = [
    directed, twoMode, dropsSelfTies, length, SharedOptions.from, SharedOptions.to,
    SharedOptions.asOf, SharedOptions.format,
  ]
}

extension Subcommand {
  /// Returns the graph that the command line names, from a file or from records.
  ///
  /// - Parameter view: Which graph of the records; nil where the command line does not say.
  static func graphSource(
    _ values: Values, view: NetworkView?, _ console: Console
  ) throws(Failure) -> GraphSource {
    let path = values[GraphOptions.graph]
    return Network.isNamed(by: path)
      ? try recordSource(path, values, view: view, console)
      : try fileSource(path, values, view: view, console)
  }

  private static func fileSource(
    _ path: String, _ values: Values, view: NetworkView?, _ console: Console
  ) throws(Failure) -> GraphSource {
    let lastDay = try lastDay(values)
    if view != nil || values[SharedOptions.from] != nil || lastDay != nil {
      throw .usage(
        Text(
          fr: "--view, --from, --to et --as-of ne concernent que les dossiers d’enregistrements",
          en: "--view, --from, --to and --as-of are for record folders only"))
    }
    let options = GraphFile.Options(
      isDirected: values[GraphOptions.directed], isTwoMode: values[GraphOptions.twoMode],
      dropsSelfTies: values[GraphOptions.dropsSelfTies])
    do throws(Problems) {
      let reading = Text(fr: "Lecture du graphe", en: "Reading the graph")
      let file = try console.during(reading) { () throws(Problems) in
        try GraphFile(contentsOf: path, options: options)
      }
      return GraphSource(file, path: path)
    } catch {
      throw .problems(error)
    }
  }

  private static func recordSource(
    _ path: String, _ values: Values, view: NetworkView?, _ console: Console
  ) throws(Failure) -> GraphSource {
    if values[GraphOptions.directed] || values[GraphOptions.dropsSelfTies] {
      throw .usage(
        Text(
          fr: "--directed et --drop-self-ties ne concernent que les fichiers de graphes",
          en: "--directed and --drop-self-ties are for graph files only"))
    }
    let network = try network(at: path, console)
    let settings = AnalysisSettings(
      of: network, from: values[SharedOptions.from], asOf: try lastDay(values))
    guard let window = settings?.window else { throw .noWindow }
    let view = view ?? (values[GraphOptions.twoMode] ? .twoMode : .institutions)
    return GraphSource(network, view: view, in: window)
  }
}

extension OutputFormat {
  /// Says on standard error what a result in this form has no room for.
  func note(_ warnings: [Text], _ console: Console) {
    guard !console.isQuiet, self == .csv || self == .csvExcel || self == .json else { return }
    for warning in warnings { Console.note(warning[console.language] + "\n") }
  }
}
