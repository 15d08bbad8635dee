import Languages

/// What people are told of an operand.
public struct OperandFacts: Sendable, Hashable {
  /// What stands for the operand in help.
  public let name: ValueName
  /// What the operand is, without a final stop.
  public let help: Text
  /// What a shell may propose.
  public let suggestions: Suggestions
  /// How often the operand comes; a repeatable one comes at least once.
  public internal(set) var arity: Arity

  func with(_ arity: Arity) -> OperandFacts {
    var facts = self
    facts.arity = arity
    return facts
  }

  func described(in language: Language) -> String {
    let choices = suggestions.choices
    return help[language] + remark(nil, choices: choices.isEmpty ? nil : choices, in: language)
  }

  func usage(in language: Language) -> String {
    switch arity {
    case .required: name[language]
    case .optional, .defaulted: "[\(name[language])]"
    case .repeatable: name[language] + "..."
    }
  }
}
