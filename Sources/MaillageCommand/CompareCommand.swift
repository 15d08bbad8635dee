import Arguments
import Languages
import Partners
import Reporting
import Tables

extension Subcommand {
  private static let former = Operand(
    ValueName(fr: "RÉSEAU", en: "NETWORK"),
    help: Text(
      fr: "le dossier d’enregistrements ; s’il y en a deux, celui d’avant",
      en: "the record folder; of two, that of before"))

  private static let latter = Operand(
    ValueName(fr: "AUTRE", en: "OTHER"),
    help: Text(fr: "le dossier d’après", en: "the folder of after")
  ).optional

  private static let beforeFrom = Option<Day>(
    "before-from", value: "DATE",
    help: Text(
      fr: "le premier jour de la période d’avant", en: "the first day of the window before"),
    expected: SharedOptions.expectedDay, parse: { PartialDate($0)?.first })

  private static let beforeAsOf = Option<Day>(
    "before-as-of", value: "DATE",
    help: Text(
      fr: "le dernier jour de la période d’avant", en: "the last day of the window before"),
    expected: SharedOptions.expectedDay, parse: { PartialDate($0)?.last })

  /// `maillage compare`: what changed between two windows, or two folders.
  static let compare = Subcommand(
    command: Command(
      "compare",
      summary: Text(
        fr: "dit ce qui a changé d’une période à l’autre : liens, couverture, présents",
        en: "tells what changed from one window to the other: ties, coverage, who was there"),
      discussion: Text(
        fr: "Un dossier : la période d’avant est, sauf indication, celle de même longueur juste "
          + "avant. Deux dossiers : chacun a la sienne. Les établissements se reconnaissent à leur "
          + "identifiant ; ceux d’un seul registre ne comptent pas.",
        en: "One folder: the window before is, unless given, that of the same length just before. "
          + "Two folders: each has its own. Schools are told by their identifiers; those of one "
          + "register only do not count."),
      operands: [former, latter],
      options: [
        SharedOptions.from, SharedOptions.to, SharedOptions.asOf, beforeFrom, beforeAsOf,
        SharedOptions.format,
      ],
      examples: [
        Example(
          "maillage compare Networks/reseda-2022",
          Text(fr: "2022 face à 2021", en: "2022 against 2021")),
        Example(
          "maillage compare Networks/reseda-2022 --before-from 2018 --before-as-of 2019",
          Text(fr: "2022 face à 2018 et 2019", en: "2022 against 2018 and 2019")
        ),
      ])
  ) { values, console throws(Failure) in
    let comparison = try comparison(values, console)
    console.say(comparison.document, json: comparison.json, as: values[SharedOptions.format])
    return 0
  }

  private static func comparison(
    _ values: Values, _ console: Console
  ) throws(Failure) -> Comparison {
    let first = try network(at: values[former], console)
    var second = first
    if let path = values[latter] { second = try network(at: path, console) }
    let after = AnalysisSettings(
      of: second, from: values[SharedOptions.from], asOf: try lastDay(values))
    guard let after else { throw .noWindow }
    let preceding = values[latter] == nil ? after.window.preceding : nil
    let before = settings(values, of: first, preceding)
    guard let before else { throw .noWindowBefore }
    return Comparison(from: first, before, to: second, after)
  }

  /// The settings of before: as given, else those of a window, else those of the folder.
  private static func settings(
    _ values: Values, of network: Network, _ window: Window?
  ) -> AnalysisSettings? {
    let (from, asOf) = (values[beforeFrom], values[beforeAsOf])
    guard let window else { return AnalysisSettings(of: network, from: from, asOf: asOf) }
    let last = asOf ?? window.asOf
    let first = asOf == nil ? window.from : Day(number: last.number - window.length + 1)
    return AnalysisSettings(of: network, from: from ?? first, asOf: last)
  }
}

extension Subcommand.Failure {
  /// There is no window before to compare with.
  static var noWindowBefore: Subcommand.Failure {
    .usage(
      Text(
        fr: "la période d’avant finit avant de commencer, ou rien n’y est daté ; précisez "
          + "--before-from et --before-as-of",
        en: "the window before ends before it begins, or nothing is dated; give --before-from and "
          + "--before-as-of"))
  }
}
