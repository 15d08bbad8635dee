import Languages

extension CommandSet {
  /// Returns a script that teaches a shell the commands, options and values of the tool.
  ///
  ///     tool.completions(for: .bash, in: .english)
  ///     // "# Load in bash: source <(maillage completions bash)\n…"
  ///
  /// - Parameters:
  ///   - shell: The shell that will read the script.
  ///   - language: The language of the descriptions; bash shows none.
  public func completions(for shell: Shell, in language: Language) -> String {
    switch shell {
    case .bash: bashCompletions
    case .zsh: zshCompletions(in: language)
    case .fish: fishCompletions(in: language)
    }
  }

  /// What a function of a shell may be called, whatever the name of the tool.
  var identifier: String {
    String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}

extension OptionFacts {
  var spellings: [String] { (short.map { ["-\($0)"] } ?? []) + [spelling] }
}
