import Arguments
import Languages
import Partners
import Reporting
import Tables

extension Subcommand {
  private static let groups = Option<String>(
    "groups", value: ValueName(fr: "ATTRIBUT|FICHIER", en: "COLUMN|FILE"),
    help: Text(
      fr: "les groupes des sommets : un attribut du fichier, ou un CSV avec id,group",
      en: "the groups of the vertices: an attribute of the file, or a CSV with id,group"),
    suggestions: .files)

  /// `maillage measure`: all measures of a graph, whole and per vertex.
  static let measure = Subcommand(
    command: Command(
      "measure",
      summary: Text(
        fr: "mesure un graphe : l’ensemble, chaque sommet, chaque lien",
        en: "measures a graph: the whole, each vertex, each tie"),
      discussion: Text(
        fr: "Un CSV a les colonnes source,target et, si l’on veut, strength. D’un dossier "
          + "d’enregistrements, on mesure les institutions liées par leurs rencontres dans la "
          + "période, ou avec --two-mode les institutions et les rencontres.",
        en: "A CSV has the columns source,target and, if wanted, strength. Of a record folder, the "
          + "institutions tied by their meetings in the window are measured, or with --two-mode "
          + "the institutions and the meetings."),
      operands: [GraphOptions.graph], options: GraphOptions.shared + [groups],
      examples: [
        Example(
          "maillage measure kite.graphml --format json",
          Text(fr: "toutes les mesures, pour une machine", en: "all measures, for a machine"))
      ])
  ) { values, console throws(Failure) in
    let source = try graphSource(values, view: nil, console)
    let grouping = try grouping(values[groups], of: source.network, in: values[GraphOptions.graph])
    let measuring = Text(fr: "Mesure", en: "Measuring")
    let measures = console.during(measuring) {
      GraphMeasures(of: source.network, length: values[GraphOptions.length], grouping: grouping)
    }
    values[SharedOptions.format].note(source.warnings, console)
    console.say(
      measures.document(of: source), json: measures.json, as: values[SharedOptions.format])
    return 0
  }

  private static func grouping(
    _ name: String?, of network: NamedGraph, in file: String
  ) throws(Failure) -> Grouping? {
    guard let name else { return nil }
    do throws(Problems) {
      return name.hasSuffix(".csv")
        ? try Grouping(table: name, of: network)
        : try Grouping(attribute: name, of: network, in: file)
    } catch {
      throw .problems(error)
    }
  }
}
