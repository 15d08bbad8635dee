import Arguments
import Languages
import Partners
import Reporting

extension Subcommand {
  /// `maillage gaps`: the crosswalk, coverage by zone and by cell, and the gaps.
  static let gaps = Subcommand(
    command: Command(
      "gaps",
      summary: Text(
        fr: "croise les deux découpages et dit ce qui n’est pas couvert",
        en: "crosses the two territorial systems and tells what is not covered"),
      discussion: Text(
        fr: "Sans période, celle que décrit le dossier ; sinon l’année qui finit au jour de "
          + "l’analyse.",
        en: "Without a window, the one that the folder describes; else the year that ends on the "
          + "day of the analysis."),
      operands: [SharedOptions.network],
      options: SharedOptions.window + CoverageOptions.all + [
        SharedOptions.format, SharedOptions.check,
      ],
      examples: [
        Example(
          "maillage gaps Networks/reseda-2022 --as-of 2022-12-31",
          Text(fr: "la situation à la fin de 2022", en: "the situation at the end of 2022")),
        Example(
          "maillage gaps Networks/reseda-2022 --weight schools",
          Text(fr: "le croisement compté en écoles", en: "the crosswalk counted in schools")),
        Example(
          "maillage gaps Networks/reseda-2022 --kind training-meeting",
          Text(
            fr: "ce que lient les seules rencontres-formations",
            en: "what training meetings alone link")),
      ])
  ) { values, console throws(Failure) in
    let analysis = try coverageAnalysis(values, console)
    let format = values[SharedOptions.format]
    console.say(
      analysis.gapsDocument(atMost: format == .csv ? nil : 40), json: analysis.gapsJSON, as: format)
    return values[SharedOptions.check] && analysis.gaps.contains(where: \.isUncovered) ? 1 : 0
  }
}
