extension String {
  /// Returns this text with no-break spaces where the language wants them.
  ///
  ///     "vu : « oui »".typeset(in: .english)       // "vu : « oui »"
  ///
  /// Authors write plain spaces, which they can see; French sets them fast before `: ; ! ? »`
  /// and after `«`.
  public func typeset(in language: Language) -> String {
    guard language == .french else { return self }
    var characters = Array(self)
    for place in characters.indices where characters[place] == " " {
      let opens = place > 0 && characters[place - 1] == "«"
      let closes = place + 1 < characters.count && ":;!?»".contains(characters[place + 1])
      if opens || closes { characters[place] = "\u{A0}" }
    }
    return String(characters)
  }

  /// Returns the lines of this text, broken at plain spaces; a longer word has a line of its own.
  ///
  ///     "one two three".lines(within: 7)           // ["one two", "three"]
  public func lines(within width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension Language {
  /// The colon after a title, held to it in French.
  public var colon: String { self == .french ? "\u{A0}:" : ":" }
}
