import Languages

extension UsageError.Problem {
  var message: Text {
    switch self {
    case .noCommand:
      Text(fr: "aucune commande n’est nommée", en: "no command is named")
    case .unknownCommand(let word, _):
      Text(fr: "\(word, .french) n’est pas une commande", en: "\(word, .english) is not a command")
    case .unknownOption(let option, _, _):
      Text(
        fr: "\(option, .french) n’est pas une option ici",
        en: "\(option, .english) is not an option here")
    case .missingValue(let option, let expected, _):
      Text(
        fr: "\(option) attend une valeur : \(expected[.french])",
        en: "\(option) needs a value: \(expected[.english])")
    case .unexpectedValue(let value, let option):
      Text(
        fr: "\(option) ne prend pas de valeur, mais a reçu \(value, .french)",
        en: "\(option) takes no value, but was given \(value, .english)")
    case .repeatedOption(let option, let values):
      Text(
        fr: "\(option) apparaît plusieurs fois : \(values, .french)",
        en: "\(option) is given more than once: \(values, .english)")
    case .invalidValue(let value, let name, let expected, _):
      Text(
        fr: "\(value, .french) ne convient pas à \(name[.french]) : il faut \(expected[.french])",
        en: "\(value, .english) does not suit \(name[.english]): expected \(expected[.english])")
    case .missingOption(let option, let help):
      Text(
        fr: "il manque \(option) : \(help[.french])",
        en: "\(option) is missing: \(help[.english])")
    case .missingOperand(let name, let help):
      Text(
        fr: "il manque \(name[.french]) : \(help[.french])",
        en: "\(name[.english]) is missing: \(help[.english])")
    case .extraOperand(let word):
      Text(fr: "\(word, .french) est de trop", en: "\(word, .english) is one word too many")
    }
  }

  /// What to write instead, if the problem tells.
  var remedy: Text? {
    switch self {
    case .unknownOption(_, _, let owners) where !owners.isEmpty:
      Text(
        fr: "Cette option s’écrit après \(owners, .french).",
        en: "It goes after \(owners, .english).")
    case .unknownCommand(_, let nearest?), .unknownOption(_, let nearest?, _),
      .invalidValue(_, _, _, let nearest?):
      Text(
        fr: "Vouliez-vous dire \(nearest, .french) ?", en: "Did you mean \(nearest, .english)?")
    case .missingValue(let option, _, let next?):
      Text(
        fr: "Si \(next, .french) est la valeur, écrire \("\(option)=\(next)", .french).",
        en: "If \(next, .english) is the value, write \("\(option)=\(next)", .english).")
    default: nil
    }
  }
}

extension String {
  func quoted(in language: Language) -> String {
    language == .french ? "«\u{A0}\(self)\u{A0}»" : "'\(self)'"
  }
}

/// What people typed stands in the quotation marks of the language around it.
extension DefaultStringInterpolation {
  fileprivate mutating func appendInterpolation(_ typed: String, _ language: Language) {
    appendLiteral(typed.quoted(in: language))
  }

  fileprivate mutating func appendInterpolation(_ typed: [String], _ language: Language) {
    appendLiteral(typed.map { $0.quoted(in: language) }.joined(separator: ", "))
  }
}
