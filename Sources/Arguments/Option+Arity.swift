/// An option that always has a value, since one is assumed where it is absent.
///
/// Made by ``Option/defaulting(to:)``; reading it gives a `Value`.
public struct DefaultedOption<Value: Sendable>: OptionDeclaration {
  fileprivate let option: Option<Value>
  /// The value assumed where the option is absent.
  public let assumed: Value

  /// What help, completions and the manual say of the option.
  public var facts: OptionFacts { option.facts.with(.defaulted(to: option.spell(assumed))) }

  /// Returns the value that was written, or else the one assumed.
  public func reading(of texts: [String]) throws(UsageError.Problem) -> Value {
    try option.reading(of: texts) ?? assumed
  }
}

/// An option that must be given.
///
/// Made by ``Option/required``; reading it gives a `Value`.
public struct RequiredOption<Value: Sendable>: OptionDeclaration {
  fileprivate let option: Option<Value>

  /// What help, completions and the manual say of the option.
  public var facts: OptionFacts { option.facts.with(.required) }

  /// Returns the value that was written.
  public func reading(of texts: [String]) throws(UsageError.Problem) -> Value {
    if let value = try option.reading(of: texts) { return value }
    throw .missingOption(facts.spelling, help: facts.help)
  }
}

/// An option that may come several times, each time with one value.
///
/// Made by ``Option/repeatable``; reading it gives a `[Value]`, empty where it is absent.
public struct RepeatedOption<Value: Sendable>: OptionDeclaration {
  fileprivate let option: Option<Value>

  /// What help, completions and the manual say of the option.
  public var facts: OptionFacts { option.facts.with(.repeatable) }

  /// Returns the values that were written, in order.
  public func reading(of texts: [String]) throws(UsageError.Problem) -> [Value] {
    try texts.map { text throws(UsageError.Problem) in try option.value(of: text) }
  }
}

extension Option {
  /// Returns this option with a value assumed where it is absent; help shows it.
  public func defaulting(to value: Value) -> DefaultedOption<Value> {
    DefaultedOption(option: self, assumed: value)
  }

  /// This option, its absence an error.
  public var required: RequiredOption<Value> { RequiredOption(option: self) }

  /// This option, its repetition a list and not an error.
  public var repeatable: RepeatedOption<Value> { RepeatedOption(option: self) }
}
