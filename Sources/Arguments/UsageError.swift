import Languages

/// What is wrong with a command line, in the language of its author, and what to write instead.
///
///     maillage gaps: '--formt' is not an option here
///     Did you mean '--format'? See 'maillage gaps --help'.
public struct UsageError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What can be wrong.
  public enum Problem: Error, Sendable, Equatable {
    /// Nothing says what to do; the general help does.
    case noCommand(help: String)
    /// The word is not a command.
    case unknownCommand(String, nearest: String?)
    /// The option, with its dashes, is not accepted here; `owners` are the commands that have it.
    case unknownOption(String, nearest: String?, owners: [String])
    /// The option needs a value; `next` is the word with a dash that stands in its place.
    case missingValue(of: String, expected: Text, next: String?)
    /// The flag takes no value.
    case unexpectedValue(String, of: String)
    /// The option takes one value and was given several.
    case repeatedOption(String, values: [String])
    /// The text is not a value of the option or operand.
    case invalidValue(String, of: Text, expected: Text, nearest: String?)
    /// The option must be given.
    case missingOption(String, help: Text)
    /// The operand must be given.
    case missingOperand(ValueName, help: Text)
    /// The word is one operand too many.
    case extraOperand(String)
  }

  /// What is wrong.
  public let problem: Problem
  /// The tool and the command, if it was understood: `maillage gaps`.
  public let line: String
  /// The language of the wording.
  public let language: Language

  init(_ problem: Problem, of line: String, _ language: Language) {
    self.problem = problem
    self.line = line
    self.language = language
  }

  /// What is wrong, in one line.
  public var message: String { problem.message[language] }

  /// What to write instead, or where to read more, in one line.
  public var cure: String {
    let page = "\(line) --help".quoted(in: language)
    let more = Text(fr: "Voir \(page).", en: "See \(page).")
    return [problem.remedy, more].compactMap { $0?[language] }
      .joined(separator: " ").typeset(in: language)
  }

  /// What to print: the problem and its cure, or the general help where no command is named.
  public var description: String {
    if case .noCommand(let help) = problem { return help }
    return "\(line)\(language.colon) \(message)\n\(cure)\n"
  }
}
