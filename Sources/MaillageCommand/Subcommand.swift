import Arguments
import Graphviz
import Languages
import Partners
import Reporting
import Tables
import Territories

/// A command with what it does: its declaration and its run stand in one file each.
struct Subcommand: Sendable {
  /// What the run may end with, beside success.
  enum Failure: Error {
    /// The records, or a file to write, have problems.
    case problems(Problems)
    /// Graphviz refused a drawing.
    case drawing(GraphvizError)
    /// The command line asks for what cannot be.
    case usage(Text)
  }

  /// What the command line takes.
  let command: Command
  /// Does it, and returns the exit code.
  let run: @Sendable (Values, Console) throws(Failure) -> Int32
}

extension Subcommand {
  /// Returns the checked records of a folder.
  static func network(_ values: Values, _ console: Console) throws(Failure) -> Network {
    try network(at: values[SharedOptions.network], console)
  }

  /// Returns the checked records of the folder at a path.
  static func network(at path: String, _ console: Console) throws(Failure) -> Network {
    let reading = Text(fr: "Lecture des enregistrements", en: "Reading the records")
    do throws(Problems) {
      let network = try console.during(reading) { () throws(Problems) in
        try Network(contentsOf: path)
      }
      for notice in network.notices where !console.isQuiet {
        Console.note(notice.sentence(in: console.language) + "\n")
      }
      return network
    } catch {
      throw .problems(error)
    }
  }

  /// Returns the checked records of a folder and the window of the command line.
  static func records(
    _ values: Values, _ console: Console
  ) throws(Failure) -> (network: Network, settings: AnalysisSettings) {
    let network = try network(values, console)
    let settings = AnalysisSettings(
      of: network, from: values[SharedOptions.from], asOf: try lastDay(values),
      lapseLimit: values[SharedOptions.lapseLimit])
    guard let settings else { throw .noWindow }
    return (network, settings)
  }

  /// Returns the last day of the window, which may bear either name.
  static func lastDay(_ values: Values) throws(Failure) -> Day? {
    let (to, asOf) = (values[SharedOptions.to], values[SharedOptions.asOf])
    guard let to, let asOf, to != asOf else { return to ?? asOf }
    throw .usage(
      Text(
        fr: "--to (\(to)) et --as-of (\(asOf)) nomment deux derniers jours ; donnez l’un des deux",
        en: "--to (\(to)) and --as-of (\(asOf)) name two last days; give one of them"))
  }

  /// Returns what is found in the records of a folder, in the window of the command line.
  static func analysis(_ values: Values, _ console: Console) throws(Failure) -> Analysis {
    let (network, settings) = try records(values, console)
    return Analysis(network, settings)
  }
}

extension Subcommand.Failure {
  /// There is no window to look at.
  static var noWindow: Subcommand.Failure {
    .usage(
      Text(
        fr:
          "la période finit avant de commencer, ou rien n’est daté ; précisez --from et --as-of",
        en: "the window ends before it begins, or nothing is dated; give --from and --as-of"))
  }
}
