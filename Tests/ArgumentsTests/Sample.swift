import Arguments
import Languages

/// A small tool with an argument of every kind.
enum Sample {
  struct Day: Sendable, Equatable { let text: String }

  enum Format: String, CaseIterable, Sendable { case text, csv, json }

  static let network = Operand(
    ValueName(fr: "RÉSEAU", en: "NETWORK"),
    help: Text(fr: "dossier de relevés", en: "a record folder"))

  static let networks = network.repeatable

  static let asOf = Option<Day>(
    "as-of", value: "DATE",
    help: Text(fr: "jour où la fenêtre se ferme", en: "the day the window ends"),
    expected: Text(fr: "un jour comme 2025-06-30", en: "a day such as 2025-06-30"),
    parse: { $0.wholeMatch(of: #/-?\d{4}-\d\d-\d\d/#) == nil ? nil : Day(text: $0) })

  static let format = Option<Format>(
    "format", short: "f", help: Text(fr: "forme du résultat", en: "how the result is written")
  ).defaulting(to: .text)

  static let without = Option<String>(
    "without", value: "ID",
    help: Text(
      fr: "acteur qui s’en va : son départ, et celui de ses liens, est joué sur tout le réseau",
      en: "an actor who leaves: the network is tried without it and without any tie of its own")
  ).repeatable

  static let output = Option<String>(
    "output", short: "o", value: ValueName(fr: "FICHIER", en: "FILE"),
    help: Text(fr: "où l'écrire", en: "where to write it"), suggestions: .files)

  static let meetings = Option<Int>(
    "meetings", value: "K", help: Text(fr: "combien de réunions", en: "how many meetings"),
    in: 1...50
  ).required

  static let quiet = Flag(
    "quiet", short: "q", help: Text(fr: "ne dit rien du déroulement", en: "say nothing of the run"))

  static let exact = Flag(
    "exact", short: "x", help: Text(fr: "cherche l’optimum [lent]", en: "find the optimum [slow]"))

  static let gaps = Command(
    "gaps", summary: Text(fr: "montre les manques", en: "show the gaps"),
    discussion: Text(
      fr: "Un manque est une cellule que personne ne couvre : ni école, ni soin.\nIls sont triés.",
      en: "A gap is a cell that nobody covers.\nGaps are ranked by weight."),
    operands: [network], options: [asOf, format, without, output],
    examples: [
      Example(
        "maillage gaps Networks/demo --as-of 2025-06-30",
        Text(fr: "Ce qui manquait fin juin.", en: "What was missing at the end of June."))
    ])

  static let plan = Command(
    "plan", summary: Text(fr: "place les réunions", en: "place the meetings"),
    operands: [networks], options: [meetings, exact])

  static let tool = CommandSet(
    name: "maillage", version: "1.0",
    summary: Text(fr: "analyse un réseau de partenaires", en: "analyse a network of partners"),
    commands: [gaps, plan], shared: [quiet],
    topics: [
      Topic(
        Text(fr: "Code de retour", en: "Exit status"),
        Text(fr: "0 : fait ; 2 : ligne mal écrite.", en: "0: done; 2: wrong command line."))
    ])

  /// The values written for a command; a test that expects them fails if there are none.
  static func values(_ arguments: [String]) throws -> Values {
    guard case .run(_, let values) = try tool.parse(arguments, language: .english) else {
      throw NothingToRun()
    }
    return values
  }

  static func error(_ arguments: [String], _ language: Language = .english) -> UsageError? {
    do {
      _ = try tool.parse(arguments, language: language)
      return nil
    } catch { return error }
  }

  struct NothingToRun: Error {}
}
