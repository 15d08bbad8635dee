import Languages

extension CommandSet {
  /// Returns the language to speak, found before the rest is parsed, so that errors come in it.
  ///
  ///     CommandSet.language(in: ["gaps", "--lang=fr"], environment: [:])            // .french
  ///     CommandSet.language(in: ["gaps"], environment: ["LANG": "fr_FR.UTF-8"])     // .french
  ///
  /// Conventions: the first `--lang` with a known language decides, else the environment; an
  /// unknown language is left for ``parse(_:language:)`` to refuse.
  ///
  /// - Parameters:
  ///   - arguments: The words after the name of the tool.
  ///   - environment: The variables of the process.
  public static func language(
    in arguments: [String], environment: [String: String]
  ) -> Language {
    let words = arguments.prefix { $0 != "--" }
    let attached = lang.key + "="
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      let code = word.hasPrefix(attached) ? String(word.dropFirst(attached.count)) : next
      guard word == lang.key || word.hasPrefix(attached) else { continue }
      if let language = Language(rawValue: code) { return language }
    }
    return Language(environment: environment)
  }
}
