/// What a shell may propose where a value is expected.
public enum Suggestions: Sendable, Hashable {
  /// Nothing: a date, a number.
  case nothing
  /// Files and folders.
  case files
  /// The only words that are valid.
  case choices([String])

  var choices: [String] {
    if case .choices(let words) = self { words } else { [] }
  }
}
