/// A shell that can complete command lines.
public enum Shell: String, Sendable, CaseIterable, Hashable {
  /// The shell that most Linux systems start.
  case bash
  /// The shell that macOS starts.
  case zsh
  /// The friendly interactive shell.
  case fish
}
