extension CommandSet {
  var bashCompletions: String {
    let names = allCommands.map(\.name)
    return """
      # Load in bash: source <(\(name) completions bash)
      _\(identifier)() {
        local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD-1]} command= words= i
        for ((i = 1; i < COMP_CWORD; i++)); do
          case ${COMP_WORDS[i]} in
            \(names.joined(separator: "|"))) command=${COMP_WORDS[i]}; break ;;
          esac
        done
        # Bash takes '=' for a word of its own.
        if [[ $word == = ]]; then word=; elif [[ $option == = ]]; then
          option=${COMP_WORDS[COMP_CWORD-2]}
        fi
        COMPREPLY=()
        case "$command $option" in
      \(bashValues)
        esac
        case "$command" in
      \(bashWords)
        esac
        COMPREPLY=($(compgen -W "$words" -- "$word"))
      }
      complete -F _\(identifier) \(name)

      """
  }

  /// One branch for each option that takes a value.
  private var bashValues: String {
    let own = allCommands.flatMap { command in
      command.options.compactMap { $0.facts.bashBranch(after: command.name) }
    }
    let general = common.compactMap { $0.facts.bashBranch(after: nil) }
    return (own + general).joined(separator: "\n")
  }

  /// One branch for each command, and one for the time before any.
  private var bashWords: String {
    let commands = allCommands.map { command in
      let options = options(of: command).flatMap(\.facts.spellings)
      let choices = command.operands.flatMap(\.facts.suggestions.choices)
      let files = command.operands.contains { $0.facts.suggestions == .files }
      let words = (choices + options).joined(separator: " ").shellQuoted
      return "    \(command.name)) words=\(words)"
        + (files ? "; [[ $word == -* ]] || { \(fileReply); return; } ;;" : " ;;")
    }
    let first = allCommands.map(\.name) + options(of: nil).flatMap(\.facts.spellings)
    return (commands + ["    '') words=\(first.joined(separator: " ").shellQuoted) ;;"])
      .joined(separator: "\n")
  }
}

/// Leaves files to readline, which knows how to quote them; bash 3 lacks `compopt`.
private let fileReply = "compopt -o default 2>/dev/null"

extension OptionFacts {
  fileprivate func bashBranch(after command: String?) -> String? {
    guard value != nil else { return nil }
    let patterns = spellings.map { name in
      command.map { "'\($0) \(name)'" } ?? "*' \(name)'"
    }
    let choices = suggestions.choices.joined(separator: " ").shellQuoted
    let reply =
      switch suggestions {
      case .nothing: "return"
      case .files: "\(fileReply); return"
      case .choices: "COMPREPLY=($(compgen -W \(choices) -- \"$word\")); return"
      }
    return "    \(patterns.joined(separator: "|"))) \(reply) ;;"
  }
}

extension String {
  var shellQuoted: String { "'" + replacing("'", with: #"'\''"#) + "'" }
}
