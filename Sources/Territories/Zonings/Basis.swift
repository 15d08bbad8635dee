/// Whether a fact stands in a source or was concluded from one.
///
/// What is inferred says so wherever it is shown.
public enum Basis: String, Sendable, Hashable, CaseIterable {
  /// A source says it.
  case stated
  /// Somebody, or a rule, concluded it.
  case inferred
}
