import Arguments
import Languages
import Partners
import Reporting
import Tables

extension Subcommand {
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
          + "dans un classeur la place s’écrit fichier:feuille!B12.",
        en:
          "Each problem is a line: file:line:column (name of the column), what is wrong, what was "
          + "expected, the nearest match. The column counts the cells of the table; in a workbook the "
          + "place reads file:sheet!B12."),
      operands: [SharedOptions.network], options: [SharedOptions.format],
      examples: [
        Example(
          "maillage check Networks/reseda-2022",
          Text(fr: "vérifie le réseau d’Alès", en: "checks the Alès network"))
      ])
  ) { values, console throws(Failure) in
    let format = values[SharedOptions.format]
    do throws(Failure) {
      let network = try network(values, console)
      console.say(
        format.string(network.checkDocument, json: network.checkJSON, in: console.language))
      return 0
    } catch .problems(let problems) {
      console.say(format.string(problems, in: console.language))
      return 1
    }
  }
}

extension OutputFormat {
  /// Returns problems in this format, a line each; CSV and JSON for machines.
  fileprivate func string(_ problems: Problems, in language: Language) -> String {
    switch self {
    case .text, .markdown: problems.text(in: language)
    case .csv: problems.csv(in: language)
    case .json: String(decoding: problems.json.bytes, as: UTF8.self)
    }
  }
}
