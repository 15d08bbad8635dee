import Arguments
import Languages
import Reporting
import Tables

/// The tool: parse, run, say how it ended.
public enum Maillage {
  /// The version, as `maillage --version` prints it.
  public static let version = "0.1.0"

  static let subcommands: [Subcommand] = [
    .new, .importing, .check, .summary, .offers, .steps, .sites, .ratios, .sheet, .bridges, .gaps,
    .rehearse, .plan,
    .compare, .measure, .rank, .draw,
    .report, .export,
  ]

  static let commandSet = CommandSet(
    name: "maillage", version: version,
    summary: Text(
      fr: "trouve qui est lié à qui dans un réseau de partenaires, et quels territoires ne le sont "
        + "pas",
      en: "finds who is linked to whom in a partner network, and which territories are not"),
    commands: subcommands.map(\.command), shared: [SharedOptions.quiet],
    topics: [
      Topic(
        Text(fr: "Codes de sortie", en: "Exit codes"),
        Text(
          fr: "0 fait ; 1 enregistrements fautifs, ou manques avec --check ; 2 ligne de commande "
            + "fautive.",
          en: "0 done; 1 bad records, or gaps with --check; 2 wrong command line."))
    ])

  /// Runs the tool and returns its exit code.
  ///
  /// - Parameters:
  ///   - arguments: What follows the name of the tool.
  ///   - environment: The variables of the process, for the language.
  public static func run(_ arguments: [String], environment: [String: String]) -> Int32 {
    let language = CommandSet.language(in: arguments, environment: environment)
    do throws(UsageError) {
      switch try commandSet.parse(arguments, language: language) {
      case .run(let command, let values):
        let console = Console(language: language, isQuiet: values[SharedOptions.quiet])
        return run(command, values, console)
      case .help(let text), .version(let text), .completions(let text), .manual(let text):
        Console(language: language, isQuiet: true).say(text)
        return 0
      }
    } catch {
      Console.note(error.description)
      return 2
    }
  }

  private static func run(_ command: Command, _ values: Values, _ console: Console) -> Int32 {
    guard let subcommand = subcommands.first(where: { $0.command == command }) else {
      preconditionFailure("the command '\(command.name)' is declared without a run")
    }
    do throws(Subcommand.Failure) {
      return try subcommand.run(values, console)
    } catch {
      Console.note(error.text(in: console.language))
      return error.exitCode
    }
  }
}

extension Subcommand.Failure {
  /// What went wrong, for standard error.
  func text(in language: Language) -> String {
    switch self {
    case .problems(let problems): problems.text(in: language)
    case .drawing(let error): "maillage: \(error)\n"
    case .usage(let text): "maillage: \(text[language])\n"
    }
  }

  /// 1 for records and drawings, 2 for the command line.
  fileprivate var exitCode: Int32 {
    switch self {
    case .problems, .drawing: 1
    case .usage: 2
    }
  }
}
