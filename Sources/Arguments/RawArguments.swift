/// The words of a command line, sorted by what they belong to, their values not yet checked.
struct RawArguments {
  /// The command, if one was named.
  var command: Command?
  /// The texts given to each option; a flag adds an empty one each time.
  var texts: [String: [String]] = [:]
  /// The words that are neither options nor their values, without the command.
  var operands: [String] = []
  /// What is left unread after `--help` or `--version`.
  var unread: ArraySlice<String>

  func mentions(_ flag: Flag) -> Bool { texts[flag.key] != nil }

  var isSettled: Bool { mentions(CommandSet.help) || mentions(CommandSet.version) }
}
