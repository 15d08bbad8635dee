import Languages

/// An option without a value, present or absent.
///
/// Saying it twice says no more than saying it once.
///
///     static let quiet = Flag("quiet", short: "q", help: …)
///     values[quiet]                              // Bool: true after --quiet or -q
public struct Flag: OptionDeclaration {
  /// What help, completions and the manual say of the flag.
  public let facts: OptionFacts

  /// Makes a flag.
  ///
  /// - Parameters:
  ///   - name: The long name, without dashes.
  ///   - short: A letter that may stand for the long name.
  ///   - help: What the flag does, without a final stop.
  public init(_ name: String, short: Character? = nil, help: Text) {
    facts = OptionFacts(name, short: short, help: help)
  }

  /// Returns whether the flag was given.
  public func reading(of texts: [String]) -> Bool { !texts.isEmpty }
}
