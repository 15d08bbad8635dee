import Languages

/// One thing that the tool does, with the arguments it takes.
///
///     Command(
///       "gaps", summary: Text(fr: "montre les manques", en: "shows the gaps"),
///       operands: [network], options: [asOf, format],
///       examples: [Example("maillage gaps Networks/demo --as-of 2025-06-30", …)])
///
/// Conventions: two commands are equal if their names are.
public struct Command: Sendable, Equatable {
  /// The word that calls it.
  public let name: String
  /// What it does, in one line without a final stop.
  public let summary: Text
  /// What else its user must know; a line break starts a new paragraph.
  public let discussion: Text?
  /// The arguments known by their place, in order.
  public let operands: [any OperandDeclaration]
  /// The options of its own, besides those that every command accepts.
  public let options: [any OptionDeclaration]
  /// Lines to try.
  public let examples: [Example]

  /// Makes a command.
  public init(
    _ name: String, summary: Text, discussion: Text? = nil,
    operands: [any OperandDeclaration] = [], options: [any OptionDeclaration] = [],
    examples: [Example] = []
  ) {
    name.expectPlain()
    precondition(
      operands.dropLast().allSatisfy { $0.facts.arity == .required },
      "in '\(name)', an operand that is not required stands before another")
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.operands = operands
    self.options = options
    self.examples = examples
  }

  /// Returns whether two commands bear the same name.
  public static func == (left: Command, right: Command) -> Bool { left.name == right.name }
}

/// A command line to try, and what it does.
public struct Example: Sendable, Hashable {
  /// The whole line, from the name of the tool on.
  public let line: String
  /// What the line does.
  public let meaning: Text

  /// Makes an example.
  public init(_ line: String, _ meaning: Text) {
    self.line = line
    self.meaning = meaning
  }
}

/// A passage of the general help and of the manual: exit status, environment, files.
public struct Topic: Sendable, Hashable {
  /// What the passage is about.
  public let title: Text
  /// What it says; a line break starts a new paragraph.
  public let body: Text

  /// Makes a topic.
  public init(_ title: Text, _ body: Text) {
    self.title = title
    self.body = body
  }
}
