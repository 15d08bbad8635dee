import Languages

/// What people are told of an option or a flag, whatever the type of its values.
public struct OptionFacts: Sendable, Hashable {
  /// The long name, without dashes.
  public let name: String
  /// The letter that may stand for the long name.
  public let short: Character?
  /// What stands for the value in help; nil for a flag, which has none.
  public let value: ValueName?
  /// What the option is for, without a final stop.
  public let help: Text
  /// What a valid value looks like; nil for a flag.
  public let expected: Text?
  /// What a shell may propose as a value.
  public let suggestions: Suggestions
  /// How often the option comes.
  public internal(set) var arity: Arity

  init(
    _ name: String, short: Character?, value: ValueName? = nil, help: Text,
    expected: Text? = nil, suggestions: Suggestions = .nothing
  ) {
    name.expectPlain()
    self.name = name
    self.short = short
    self.value = value
    self.help = help
    self.expected = expected
    self.suggestions = suggestions
    arity = .optional
  }

  /// The long name with its dashes.
  public var spelling: String { "--" + name }

  func with(_ arity: Arity) -> OptionFacts {
    var facts = self
    facts.arity = arity
    return facts
  }

  func described(in language: Language) -> String {
    let choices = suggestions.choices
    let listed = choices.isEmpty || value == .choices(choices) ? nil : choices
    return help[language] + remark(arity, choices: listed, in: language)
  }
}

extension String {
  /// Traps unless this name needs no quoting in any shell, in roff or on a command line.
  func expectPlain() {
    precondition(
      wholeMatch(of: #/[a-z0-9]+(-[a-z0-9]+)*/#) != nil,
      "'\(self)' is not a name: lower-case letters, digits and inner hyphens")
  }
}
