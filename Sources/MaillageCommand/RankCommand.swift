import Arguments
import Languages
import Partners
import Reporting

extension Subcommand {
  private static let measureOption = Option<VertexMeasure>(
    "by", value: ValueName(fr: "MESURE", en: "MEASURE"),
    help: Text(fr: "la mesure qui classe", en: "the measure that ranks")
  ).required

  private static let networkView = Option<NetworkView>(
    "view", help: Text(fr: "ce qu’on classe, d’un dossier", en: "what to rank, of a record folder"))

  /// `maillage rank`: who is central, by one measure that is explained.
  static let rank = Subcommand(
    command: Command(
      "rank",
      summary: Text(
        fr: "classe les sommets par une mesure, et dit ce qu’elle veut dire",
        en: "ranks the vertices by a measure, and says what it means"),
      operands: [GraphOptions.graph],
      options: [measureOption, networkView] + GraphOptions.shared,
      examples: [
        Example(
          "maillage rank Networks/reseda-2022 --by betweenness",
          Text(fr: "par qui passent les autres", en: "through whom the others pass"))
      ])
  ) { values, console throws(Failure) in
    let source = try graphSource(values, view: values[networkView], console)
    let measure = values[measureOption]
    if measure.needsDirection, !source.network.isDirected {
      throw .usage(
        Text(
          fr: "--by \(measure.rawValue) demande un graphe dont les liens ont une direction",
          en: "--by \(measure.rawValue) takes a graph whose ties have a direction"))
    }
    let ranking = Ranking(
      of: source.network, by: measure, length: values[GraphOptions.length])
    values[SharedOptions.format].note(source.warnings, console)
    console.say(ranking.document(of: source), json: ranking.json, as: values[SharedOptions.format])
    return 0
  }
}
