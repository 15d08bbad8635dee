import Arguments
import Languages
import Partners
import Reporting
import Tables

extension Subcommand {
  private static let form = Option<CheckFormat>(
    "format", short: "f",
    help: Text(
      fr: "la forme du résultat ; sarif pour les éditeurs et les forges",
      en: "the form of the result; sarif for editors and forges")
  ).defaulting(to: .text)

  /// `maillage check`: every problem of the records, or the reconciliation of their totals.
  static let check = Subcommand(
    command: Command(
      "check",
      summary: Text(
        fr: "dit tous les problèmes des enregistrements, ou réconcilie leurs totaux",
        en: "tells every problem of the records, or reconciles their totals"),
      discussion: Text(
        fr:
          "Chaque problème est une ligne : fichier:ligne:colonne (nom de la colonne), ce qui ne va "
          + "pas, ce qui était attendu, le plus proche. La colonne compte les cellules de la table ; "
          + "dans un classeur la place s’écrit fichier:feuille!B12. Toute ligne lue est comptée : "
          + "gardée, fusionnée ou rejetée.",
        en:
          "Each problem is a line: file:line:column (name of the column), what is wrong, what was "
          + "expected, the nearest match. The column counts the cells of the table; in a workbook the "
          + "place reads file:sheet!B12. Every row read is accounted for: kept, merged or rejected."
      ),
      operands: [SharedOptions.network],
      options: [form, DialectOptions.encoding, DialectOptions.delimiter],
      examples: [
        Example(
          "maillage check Networks/reseda-2022",
          Text(fr: "vérifie le réseau d’Alès", en: "checks the Alès network"))
      ])
  ) { values, console throws(Failure) in
    let path = values[SharedOptions.network]
    let reading = Text(fr: "Lecture des enregistrements", en: "Reading the records")
    let check = console.during(reading) {
      RecordCheck(contentsOf: path, dialect: DialectOptions.choice(values))
    }
    for notice in check.network?.notices ?? [] {
      Console.note(notice.sentence(in: console.language) + "\n")
    }
    console.say(values[form].string(check, at: path, in: console.language))
    return check.network == nil ? 1 : 0
  }
}
