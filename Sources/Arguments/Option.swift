import Languages

/// An option with a value of a known type, read as nil where it is absent.
///
///     enum Format: String, CaseIterable { case text, csv }
///     static let seed = Option<Int>("seed", value: "N", help: …, in: 0...999)
///     static let format = Option<Format>("format", help: …).defaulting(to: .text)
///
///     values[seed]                               // Int?: 7 after --seed 7, else nil
///     values[format]                             // Format: .csv after --format csv, else .text
///
/// Conventions: a second occurrence is an error unless the option is ``repeatable``.
public struct Option<Value: Sendable>: OptionDeclaration {
  /// What help, completions and the manual say of the option.
  public let facts: OptionFacts

  private let expected: Text
  private let parse: @Sendable (String) -> Value?
  let spell: @Sendable (Value) -> String

  /// Makes an option whose values a function checks.
  ///
  /// - Parameters:
  ///   - name: The long name, without dashes.
  ///   - short: A letter that may stand for the long name.
  ///   - value: What stands for the value in help.
  ///   - help: What the option is for, without a final stop.
  ///   - expected: What a valid value looks like, said after "expected": "a day such as 2025-06-30".
  ///   - suggestions: What a shell may propose.
  ///   - spell: How a value is written, for the default shown in help.
  ///   - parse: Returns the value that a text means, or nil if it means none.
  public init(
    _ name: String, short: Character? = nil, value: ValueName, help: Text, expected: Text,
    suggestions: Suggestions = .nothing,
    spell: @escaping @Sendable (Value) -> String = { String(describing: $0) },
    parse: @escaping @Sendable (String) -> Value?
  ) {
    facts = OptionFacts(
      name, short: short, value: value, help: help, expected: expected, suggestions: suggestions)
    self.expected = expected
    self.spell = spell
    self.parse = parse
  }

  /// Returns the value that was written, or nil if the option is absent.
  public func reading(of texts: [String]) throws(UsageError.Problem) -> Value? {
    if texts.count > 1 { throw .repeatedOption(facts.spelling, values: texts) }
    guard let text = texts.first else { return nil }
    return try value(of: text)
  }

  func value(of text: String) throws(UsageError.Problem) -> Value {
    if let value = parse(text) { return value }
    throw .invalidValue(
      text, of: Text(verbatim: facts.spelling), expected: expected,
      nearest: facts.suggestions.choices.nearest(to: text))
  }
}

extension Option where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// Makes an option whose values are the cases of an enumeration, by their raw values.
  ///
  /// - Parameters:
  ///   - name: The long name, without dashes.
  ///   - short: A letter that may stand for the long name.
  ///   - value: What stands for the value in help; by default the choices themselves.
  ///   - help: What the option is for, without a final stop.
  ///   - offered: The cases that may be chosen.
  public init(
    _ name: String, short: Character? = nil, value: ValueName? = nil, help: Text,
    choices offered: [Value] = Array(Value.allCases)
  ) {
    let choices = offered.map(\.rawValue)
    self.init(
      name, short: short, value: value ?? .choices(choices), help: help,
      expected: .oneOf(choices), suggestions: .choices(choices), spell: \.rawValue,
      parse: { choices.contains($0) ? Value(rawValue: $0) : nil })
  }
}

extension Option where Value == Int {
  /// Makes an option whose values are whole numbers within bounds.
  public init(
    _ name: String, short: Character? = nil, value: ValueName, help: Text,
    in bounds: ClosedRange<Int>
  ) {
    let (low, high) = (bounds.lowerBound, bounds.upperBound)
    self.init(
      name, short: short, value: value, help: help,
      expected: Text(
        fr: "un nombre entier de \(low) à \(high)", en: "a whole number, \(low) to \(high)"),
      parse: { text in Int(text).flatMap { bounds.contains($0) ? $0 : nil } })
  }
}

extension Option where Value == String {
  /// Makes an option that takes any text but the empty one: an identifier, a path.
  public init(
    _ name: String, short: Character? = nil, value: ValueName, help: Text,
    suggestions: Suggestions = .nothing
  ) {
    self.init(
      name, short: short, value: value, help: help,
      expected: Text(fr: "un texte non vide", en: "a text that is not empty"),
      suggestions: suggestions, parse: { $0.isEmpty ? nil : $0 })
  }
}

extension Text {
  static func oneOf(_ choices: [String]) -> Text {
    let list = choices.joined(separator: ", ")
    return Text(fr: "un mot parmi \(list)", en: "one of \(list)")
  }
}
