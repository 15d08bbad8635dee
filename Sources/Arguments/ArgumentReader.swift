import Languages

/// Sorts words into a command, options and operands.
struct ArgumentReader {
  let tool: CommandSet
  private(set) var raw: RawArguments

  init(_ tool: CommandSet, _ arguments: [String]) {
    self.tool = tool
    raw = RawArguments(unread: arguments[...])
  }

  mutating func read() throws(UsageError.Problem) {
    while !raw.isSettled, let word = raw.unread.popFirst() {
      if word == "--" {
        while let operand = raw.unread.popFirst() { try readOperand(operand) }
      } else if word.hasPrefix("--") {
        try readLong(word)
      } else if word.hasPrefix("-"), word != "-" {
        try readShorts(word)
      } else {
        try readOperand(word)
      }
    }
  }

  private mutating func readOperand(_ word: String) throws(UsageError.Problem) {
    guard raw.command == nil else { return raw.operands.append(word) }
    guard let command = tool.command(named: word) else {
      let nearest = tool.allCommands.map(\.name).nearest(to: word)
      throw .unknownCommand(word, nearest: nearest)
    }
    raw.command = command
  }

  private mutating func readLong(_ word: String) throws(UsageError.Problem) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let spelling = String(parts[0])
    let attached = parts.dropFirst().first.map(String.init)
    guard let facts = options.first(where: { $0.spelling == spelling }) else {
      throw unknown(spelling)
    }
    guard facts.value != nil else {
      if let attached { throw .unexpectedValue(attached, of: spelling) }
      return note("", for: facts)
    }
    if let attached { note(attached, for: facts) } else { try noteNext(for: facts) }
  }

  /// Reads letters that share a dash; the first that takes a value takes the rest for it.
  private mutating func readShorts(_ word: String) throws(UsageError.Problem) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let facts = options.first(where: { $0.short == letter }) else {
        throw unknown(word.count == 2 ? word : "-\(letter)", meant: word)
      }
      if facts.value == nil {
        if letters.first == "=" {
          throw .unexpectedValue(String(letters.dropFirst()), of: facts.spelling)
        }
        note("", for: facts)
      } else if letters.isEmpty {
        try noteNext(for: facts)
      } else {
        return note(String(letters.first == "=" ? letters.dropFirst() : letters), for: facts)
      }
    }
  }

  private mutating func note(_ text: String, for facts: OptionFacts) {
    raw.texts[facts.spelling, default: []].append(text)
  }

  private mutating func noteNext(for facts: OptionFacts) throws(UsageError.Problem) {
    guard let next = raw.unread.first, next == "-" || !next.hasPrefix("-") else {
      let expected = facts.expected ?? facts.help
      throw .missingValue(of: facts.spelling, expected: expected, next: raw.unread.first)
    }
    raw.unread.removeFirst()
    note(next, for: facts)
  }

  private var options: [OptionFacts] {
    tool.options(of: raw.command).map(\.facts)
  }

  /// Describes an option that is not accepted; `meant` is the word it was found in.
  private func unknown(_ spelling: String, meant: String? = nil) -> UsageError.Problem {
    let typed = (meant ?? spelling).drop { $0 == "-" }
    let nearest = options.map(\.name).nearest(to: String(typed)).map { "--" + $0 }
    let owners = tool.commands.filter { command in
      command.options.contains { $0.facts.spellings.contains(spelling) }
    }
    return .unknownOption(spelling, nearest: nearest, owners: owners.map(\.name))
  }
}
