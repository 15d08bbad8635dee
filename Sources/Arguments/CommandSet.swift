import Languages

/// All that a tool accepts, declared once: the parser, help, completions and manual come from it.
///
///     let tool = CommandSet(
///       name: "maillage", version: "1.0", summary: …, commands: [gaps, rank], shared: [quiet])
///     let language = CommandSet.language(in: arguments, environment: environment)
///     switch try tool.parse(arguments, language: language) {
///     case .run(let command, let values): …      // command == gaps, values[asOf]
///     case .help(let text), .version(let text), .completions(let text), .manual(let text):
///       print(text, terminator: "")
///     }
///
/// Every set also has the commands `help`, `completions` and `manual`, and the options `--lang`,
/// `--help` and, before any command, `--version`.
public struct CommandSet: Sendable {
  /// The word that calls the tool.
  public let name: String
  /// The version of the tool.
  public let version: String
  /// What the tool does, in one line without a final stop.
  public let summary: Text
  /// What the tool can do, in the order of help; without those that every set has.
  public let commands: [Command]
  /// The options that every command accepts; without those that every set has.
  public let shared: [any OptionDeclaration]
  /// Passages at the end of the general help.
  public let topics: [Topic]

  /// Makes a command set.
  ///
  /// - Precondition: No two commands share a name, nor two options that one command accepts.
  public init(
    name: String, version: String, summary: Text, commands: [Command],
    shared: [any OptionDeclaration] = [], topics: [Topic] = []
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.commands = commands
    self.shared = shared
    self.topics = topics
    expectDistinct(allCommands.map(\.name))
    for command in allCommands {
      let options = options(of: command)
      expectDistinct(options.map(\.key) + command.operands.map(\.key))
      expectDistinct(options.compactMap { $0.facts.short.map(String.init) })
    }
  }

  func command(named name: String) -> Command? {
    allCommands.first { $0.name == name }
  }

  private func expectDistinct(_ names: [String]) {
    var seen: Set<String> = []
    for name in names {
      precondition(seen.insert(name).inserted, "'\(name)' is declared twice")
    }
  }
}
