import Languages

extension CommandSet {
  func fishCompletions(in language: Language) -> String {
    let names = allCommands.map(\.name).joined(separator: " ")
    let before = "not __fish_seen_subcommand_from \(names)".fishQuoted
    let head = "complete -c \(name)"
    var lines = ["# Load in fish: \(name) completions fish | source", "\(head) -f"]
    for command in allCommands {
      let after = "__fish_seen_subcommand_from \(command.name)".fishQuoted
      let meaning = command.summary[language].fishQuoted
      lines.append("\(head) -n \(before) -a \(command.name) -d \(meaning)")
      lines += command.options.map { "\(head) -n \(after) " + $0.facts.fishWords(language) }
      lines += command.operands.compactMap { $0.facts.suggestions.fishOperand }
        .map { "\(head) -n \(after) \($0)" }
    }
    lines += common.map { "\(head) " + $0.facts.fishWords(language) }
    lines.append("\(head) -n \(before) " + Self.version.facts.fishWords(language))
    return lines.joined(separator: "\n") + "\n"
  }
}

extension OptionFacts {
  fileprivate func fishWords(_ language: Language) -> String {
    let names = (short.map { "-s \($0) " } ?? "") + "-l \(name)"
    let meaning = "-d " + help[language].fishQuoted
    guard value != nil else { return "\(names) \(meaning)" }
    let values =
      switch suggestions {
      case .nothing: "-x"
      case .files: "-r -F"
      case .choices(let words): "-x -a " + words.joined(separator: " ").fishQuoted
      }
    return "\(names) \(values) \(meaning)"
  }
}

extension Suggestions {
  fileprivate var fishOperand: String? {
    switch self {
    case .nothing: nil
    case .files: "-F"
    case .choices(let words): "-a " + words.joined(separator: " ").fishQuoted
    }
  }
}

extension String {
  fileprivate var fishQuoted: String {
    "'" + replacing("\\", with: #"\\"#).replacing("'", with: #"\'"#) + "'"
  }
}
