import Languages

/// Anything that a command line may carry, declared once: an option, a flag or an operand.
public protocol ArgumentDeclaration: Sendable {
  /// What a command reads: `Bool` for a flag, `Day?` for an `Option<Day>`.
  associatedtype Reading: Sendable

  /// The name under which the argument is filed, unique within a command.
  var key: String { get }

  /// Returns what the written texts mean, none if the argument is absent.
  ///
  /// - Throws: The first thing wrong with the texts: too few, too many, or not a value.
  func reading(of texts: [String]) throws(UsageError.Problem) -> Reading
}

/// An argument with a name: an option or a flag.
public protocol OptionDeclaration: ArgumentDeclaration {
  /// What help, completions and the manual say of the option.
  var facts: OptionFacts { get }
}

/// An argument known by its place among the others.
public protocol OperandDeclaration: ArgumentDeclaration {
  /// What help, completions and the manual say of the operand.
  var facts: OperandFacts { get }
}

extension OptionDeclaration {
  /// The long name with its dashes.
  public var key: String { facts.spelling }
}

extension OperandDeclaration {
  /// The English name.
  public var key: String { facts.name[.english] }
}
