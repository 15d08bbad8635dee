import Arguments
import Languages
import Partners
import Reporting
import Tables
import Territories

/// The arguments that several commands take, each declared once.
enum SharedOptions {
  static let network = Operand(
    ValueName(fr: "RÉSEAU", en: "NETWORK"),
    help: Text(
      fr: "le dossier d’enregistrements, ou un classeur .xlsx ou .ods, une feuille par table",
      en: "the record folder, or an .xlsx or .ods workbook, a sheet for each table"))

  static let format = Option<OutputFormat>(
    "format", short: "f",
    help: Text(fr: "la forme du résultat", en: "the form of the result")
  ).defaulting(to: .text)

  static let from = Option<Day>(
    "from", value: "DATE",
    help: Text(fr: "le premier jour de la période", en: "the first day of the window"),
    expected: expectedDay, parse: { PartialDate($0)?.first })

  static let asOf = Option<Day>(
    "as-of", value: "DATE",
    help: Text(
      fr: "le jour de l’analyse, dernier de la période",
      en: "the day of the analysis, the last of the window"),
    expected: expectedDay, parse: { PartialDate($0)?.last })

  static let to = Option<Day>(
    "to", value: "DATE",
    help: Text(
      fr: "le dernier jour de la période, qui est celui de l’analyse (comme --as-of)",
      en: "the last day of the window, which is that of the analysis (as --as-of)"),
    expected: expectedDay, parse: { PartialDate($0)?.last })

  static let lapseLimit = Option<Int>(
    "lapse-after", value: ValueName(fr: "JOURS", en: "DAYS"),
    help: Text(
      fr: "à partir de combien de jours un territoire sans rencontre est oublié",
      en: "after how many days a territory without a meeting is forgotten"),
    in: 1...36_500
  ).defaulting(to: 730)

  static let check = Flag(
    "check",
    help: Text(
      fr: "sortir avec le code 1 s’il y a des manques", en: "exit with code 1 if there are gaps"))

  static let quiet = Flag(
    "quiet", short: "q",
    help: Text(fr: "ne rien dire de l’avancement", en: "say nothing of the progress"))

  /// The window and what depends on it.
  static let window: [any OptionDeclaration] = span + [lapseLimit]

  /// The window alone.
  static let span: [any OptionDeclaration] = [from, to, asOf]

  static let expectedDay = Text(
    fr: "un jour comme 2022-12-31 ou 31/12/2022, un mois ou une année",
    en: "a day like 2022-12-31 or 31/12/2022, a month or a year")
}
