import Arguments
import Languages
import Reporting

extension Subcommand {
  /// `maillage summary`: how many of what, and what is not located or not dated.
  static let summary = Subcommand(
    command: Command(
      "summary",
      summary: Text(
        fr: "compte ce que contient le réseau et ce qu’il laisse ouvert",
        en: "counts what the network holds and what it leaves open"),
      operands: [SharedOptions.network], options: [SharedOptions.format],
      examples: [
        Example(
          "maillage summary Networks/reseda-2022 --format csv",
          Text(fr: "les comptes, pour un tableur", en: "the counts, for a spreadsheet"))
      ])
  ) { values, console throws(Failure) in
    let network = try network(values, console)
    console.say(
      network.summaryDocument, json: network.summaryJSON, as: values[SharedOptions.format])
    return 0
  }
}
