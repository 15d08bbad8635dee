import Languages

/// What a command line asks for.
public enum Invocation: Sendable {
  /// A command of the set, with what was written for it.
  case run(Command, Values)
  /// Help, ready to print.
  case help(String)
  /// The name and version of the tool, ready to print.
  case version(String)
  /// A script for a shell, ready to print.
  case completions(String)
  /// The manual page in roff, ready to print.
  case manual(String)
}

extension CommandSet {
  /// Returns what a command line asks for.
  ///
  ///     tool.parse(["help", "gaps"], language: .english)            // .help("maillage gaps: …")
  ///     tool.parse(["gaps", "demo", "--as-of=2025-06-30"], language: .english)
  ///     // .run(gaps, values), where values[asOf] is that day
  ///
  /// Conventions: `--name value` and `--name=value` are the same; only the latter may start with
  /// a dash. Options stand anywhere before `--`, and those of a command after its name. `-qv` is
  /// `-q -v`. At `--help` reading stops.
  ///
  /// - Parameters:
  ///   - arguments: The words after the name of the tool.
  ///   - language: The language of help and errors.
  /// - Throws: The first thing wrong with the line, and its cure. An empty line is wrong too; its
  ///   description is the general help.
  public func parse(
    _ arguments: [String], language: Language
  ) throws(UsageError) -> Invocation {
    var reader = ArgumentReader(self, arguments)
    do throws(UsageError.Problem) {
      try reader.read()
      return try invocation(of: reader.raw, language)
    } catch {
      let line = [name, reader.raw.command?.name].compactMap { $0 }.joined(separator: " ")
      throw UsageError(error, of: line, language)
    }
  }

  private func invocation(
    of raw: RawArguments, _ language: Language
  ) throws(UsageError.Problem) -> Invocation {
    if raw.mentions(Self.version) { return .version("\(name) \(version)\n") }
    if raw.mentions(Self.help) {
      let command = raw.command ?? raw.unread.lazy.compactMap(command(named:)).first
      return .help(help(on: command, in: language))
    }
    guard let command = raw.command else { throw .noCommand(help: help(on: nil, in: language)) }
    let values = try Values(
      checking: raw, options: options(of: command), operands: command.operands)
    return standard(command, values, language) ?? .run(command, values)
  }

  private func standard(
    _ command: Command, _ values: Values, _ language: Language
  ) -> Invocation? {
    switch command {
    case helpCommand:
      .help(help(on: values[subject].flatMap(self.command(named:)), in: language))
    case Self.completionsCommand:
      Shell(rawValue: values[Self.shell]).map { .completions(completions(for: $0, in: language)) }
    case Self.manualCommand:
      .manual(manualPage(in: language))
    default: nil
    }
  }
}
