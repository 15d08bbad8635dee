import Languages

/// What every command set has without declaring it.
extension CommandSet {
  /// The option `--lang`, which every command accepts.
  public static let lang = Option<Language>(
    "lang",
    help: Text(
      fr: "langue des messages et des résultats ; sinon celle de l’environnement",
      en: "language of messages and results; otherwise that of the environment"))

  static let help = Flag(
    "help", short: "h", help: Text(fr: "montre cette aide", en: "show this help"))

  static let version = Flag("version", help: Text(fr: "montre la version", en: "show the version"))

  static let completionsCommand = Command(
    "completions",
    summary: Text(
      fr: "écrit de quoi compléter les commandes dans un interpréteur",
      en: "write what a shell needs to complete command lines"),
    operands: [shell])

  static let manualCommand = Command(
    "manual",
    summary: Text(fr: "écrit la page de manuel (roff)", en: "write the manual page (roff)"))

  static let shell = Operand(
    ValueName(fr: "INTERPRÉTEUR", en: "SHELL"),
    help: Text(fr: "interpréteur de commandes", en: "the shell that will read the script"),
    suggestions: .choices(Shell.allCases.map(\.rawValue)))

  /// The choices of its operand are the commands, so every set has a `help` of its own.
  var subject: OptionalOperand {
    let names = commands.map(\.name) + ["help", "completions", "manual"]
    let help = Text(fr: "commande à expliquer", en: "the command to explain")
    let name = ValueName(fr: "COMMANDE", en: "COMMAND")
    return Operand(name, help: help, suggestions: .choices(names)).optional
  }

  var helpCommand: Command {
    Command(
      "help", summary: Text(fr: "explique une commande", en: "explain a command"),
      operands: [subject])
  }

  var allCommands: [Command] {
    commands + [helpCommand, Self.completionsCommand, Self.manualCommand]
  }

  /// The options that stand with every command.
  var common: [any OptionDeclaration] { shared + [Self.lang, Self.help] }

  /// The options that may stand with a command, or before any.
  func options(of command: Command?) -> [any OptionDeclaration] {
    if let command { command.options + common } else { common + [Self.version] }
  }
}
