import Arguments
import Languages
import Partners
import Reporting

extension Subcommand {
  /// `maillage sites`: which partners each site has, and which of them work together.
  static let sites = Subcommand(
    command: Command(
      "sites",
      summary: Text(
        fr: "dit quels partenaires chaque site a, et lesquels travaillent ensemble",
        en: "tells which partners each site has, and which of them work together"),
      discussion: Text(
        fr: "Les sites et leurs partenaires attendus se déclarent dans datapackage.json, sous "
          + "maillage.sites. Avec --check, sort avec le code 1 si un côté d’un site n’est pas "
          + "enregistré comme lié.",
        en: "Sites and the partners expected of them are declared in datapackage.json, under "
          + "maillage.sites. With --check, exits with code 1 if a side of a site is not recorded "
          + "as tied."),
      operands: [SharedOptions.network], options: [SharedOptions.format, SharedOptions.check],
      examples: [
        Example(
          "maillage sites Networks/parpsych-ed",
          Text(fr: "écoles, CMP et CLSM de chaque site", en: "schools, CMP and CLSM of each site"))
      ])
  ) { values, console throws(Failure) in
    let network = try network(values, console)
    console.say(network.sitesDocument, json: network.sitesJSON, as: values[SharedOptions.format])
    let isWhole = (network.sites ?? []).allSatisfy(\.isClosed)
    return values[SharedOptions.check] && !isWhole ? 1 : 0
  }
}
