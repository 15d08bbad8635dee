import Arguments
import Languages
import Partners
import Reporting

extension Subcommand {
  private static let sides = Option<String>(
    "between", value: ValueName(fr: "CÔTÉ:CÔTÉ", en: "SIDE:SIDE"),
    help: Text(
      fr: "deux côtés, chacun un secteur ou une institution avec ses parties",
      en: "two sides, each a sector or an institution with its parts")
  ).defaulting(to: "education:health")

  private static let leftOut = Option<String>(
    "except-kind", value: ValueName(fr: "SORTE", en: "KIND"),
    help: Text(
      fr: "ne pas compter les interactions de cette sorte",
      en: "do not count interactions of this kind")
  ).repeatable

  private static let absent = Option<String>(
    "without", value: ValueName(fr: "ID", en: "ID"),
    help: Text(
      fr: "ne pas compter cette institution ni ses parties",
      en: "do not count this institution nor its parts")
  ).repeatable

  /// `maillage bridges`: who brings two sides together, outside some meetings.
  static let bridges = Subcommand(
    command: Command(
      "bridges",
      summary: Text(
        fr: "dit qui a vu les deux côtés, hors de certaines rencontres",
        en: "tells who met both sides, outside some meetings"),
      operands: [SharedOptions.network],
      options: [sides, leftOut, absent, SharedOptions.format],
      examples: [
        Example(
          "maillage bridges Networks/reseda-2022 --between education:chac --without reseda "
            + "--except-kind training-meeting",
          Text(
            fr: "qui relie l’école et l’hôpital hors des rencontres-formations",
            en: "who links school and hospital outside training meetings"))
      ])
  ) { values, console throws(Failure) in
    let network = try network(values, console)
    let words = values[sides].split(separator: ":").map(String.init)
    guard words.count == 2, let first = network.side(words[0]),
      let second = network.side(words[1]), first.isDisjoint(with: second)
    else { throw .notTwoSides(values[sides]) }
    try require(
      values[leftOut], among: Set(network.interactions.map(\.kind)).sorted(), of: "--except-kind",
      isNot: Text(fr: "n’est la sorte d’aucune interaction", en: "is the kind of no interaction"))
    try require(
      values[absent], among: network.institutions.map(\.id).sorted(), of: "--without",
      isNot: Text(fr: "n’est pas une institution", en: "is not an institution"))
    let between = network.between(
      first, second, leavingOut: Set(values[leftOut]), without: values[absent])
    let names = words.map { network.sideName($0) }
    console.say(
      network.betweenDocument(between, (names[0], names[1])),
      json: network.betweenJSON(between, (words[0], words[1])), as: values[SharedOptions.format])
    return 0
  }
}

extension Subcommand.Failure {
  /// What `--between` holds is not two sides that have nobody in common.
  fileprivate static func notTwoSides(_ text: String) -> Subcommand.Failure {
    .usage(
      Text(
        fr:
          "--between : « \(text) » ne nomme pas deux côtés distincts ; attendu : deux secteurs ou "
          + "institutions, comme education:health",
        en: "--between: '\(text)' does not name two distinct sides; expected two sectors or "
          + "institutions, like education:health"))
  }
}
