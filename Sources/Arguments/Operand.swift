import Languages

/// An argument known by its place, here one that must be given.
///
///     static let network = Operand("NETWORK", help: …)
///     values[network]                            // String
///     values[network.optional]                   // String?
///     values[network.repeatable]                 // [String], one or more
///
/// Conventions: in a command, required operands come before an optional one, and only the last
/// may be repeatable.
public struct Operand: OperandDeclaration {
  /// What help, completions and the manual say of the operand.
  public let facts: OperandFacts

  /// Makes an operand.
  ///
  /// - Parameters:
  ///   - name: What stands for it in help.
  ///   - help: What it is, without a final stop.
  ///   - suggestions: What a shell may propose; nothing but the choices is valid, if there are any.
  public init(_ name: ValueName, help: Text, suggestions: Suggestions = .files) {
    facts = OperandFacts(name: name, help: help, suggestions: suggestions, arity: .required)
  }

  /// Returns the text that was written.
  public func reading(of texts: [String]) throws(UsageError.Problem) -> String {
    guard let text = texts.first else { throw .missingOperand(facts.name, help: facts.help) }
    return try checked(text)
  }

  fileprivate func checked(_ text: String) throws(UsageError.Problem) -> String {
    let choices = facts.suggestions.choices
    if choices.isEmpty || choices.contains(text) { return text }
    throw .invalidValue(
      text, of: facts.name.text, expected: .oneOf(choices), nearest: choices.nearest(to: text))
  }

  /// This operand, its absence nil and not an error.
  public var optional: OptionalOperand { OptionalOperand(operand: self) }

  /// This operand, as often as wanted but at least once.
  public var repeatable: RepeatedOperand { RepeatedOperand(operand: self) }
}

/// An operand that may be absent, made by ``Operand/optional``.
public struct OptionalOperand: OperandDeclaration {
  fileprivate let operand: Operand

  /// What help, completions and the manual say of the operand.
  public var facts: OperandFacts { operand.facts.with(.optional) }

  /// Returns the text that was written, or nil if there is none.
  public func reading(of texts: [String]) throws(UsageError.Problem) -> String? {
    texts.isEmpty ? nil : try operand.reading(of: texts)
  }
}

/// An operand that comes once or more, made by ``Operand/repeatable``.
public struct RepeatedOperand: OperandDeclaration {
  fileprivate let operand: Operand

  /// What help, completions and the manual say of the operand.
  public var facts: OperandFacts { operand.facts.with(.repeatable) }

  /// Returns the texts that were written, in order.
  public func reading(of texts: [String]) throws(UsageError.Problem) -> [String] {
    if texts.isEmpty { throw .missingOperand(facts.name, help: facts.help) }
    return try texts.map { text throws(UsageError.Problem) in try operand.checked(text) }
  }
}
