import Languages

extension Document {
  /// Returns the document as Markdown.
  ///
  /// Names read as themselves: no sign of theirs makes a heading, a link, a column or a tag.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - picture: Gives the path of a picture by its name.
  public func markdown(in language: Language, picture: (String) -> String = { $0 }) -> String {
    let opening = ["# " + title[language].literal, subtitle?[language].literal].compactMap { $0 }
    let body = sections.flatMap { section in
      ["## " + section.title[language].literal]
        + section.blocks.map { $0.markdown(in: language, picture: picture) }
    }
    return (opening + body).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}

extension Document.Block {
  fileprivate func markdown(in language: Language, picture: (String) -> String) -> String {
    switch self {
    case .paragraph(let text): text[language].literal
    case .note(let text): "_" + text[language].literal + "_"
    case .grid(let grid): grid.markdown(in: language)
    case .figure(let figure):
      "![\(figure.caption[language].literal)](\(picture(figure.name)))"
    case .items(let items):
      items.enumerated().map { index, item in
        (["\(index + 1). " + item.title[language].literal]
          + item.details.map { "   - " + $0[language].literal }).joined(separator: "\n")
      }.joined(separator: "\n")
    }
  }
}

extension Grid {
  fileprivate func markdown(in language: Language) -> String {
    let head = columns.map { $0.title[language].literal }
    let rule = columns.map { $0.isNumeric ? "---:" : "---" }
    let body = rows.map { row in row.map { $0.string(in: language).literal } }
    return ([head, rule] + body).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}

extension String {
  /// This text on one line, with every sign that means something to Markdown made to mean itself.
  ///
  /// Tags and references become references, which every reader of Markdown knows; a sign at the
  /// beginning that would open a heading, a quotation or a list is escaped, as is a number.
  ///
  ///     "[x](javascript:1)".literal                // "\[x\](javascript:1)"
  var literal: String {
    guard utf8.contains(where: \.isMarkup) else { return withoutOpening }
    var text = ""
    text.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$":
        text += "\\"
        text.unicodeScalars.append(scalar)
      case "\n", "\r", "\u{2028}", "\u{2029}": text += " "
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.withoutOpening
  }

  /// This text, its first sign escaped where it would open a heading, a rule or a list.
  private var withoutOpening: String {
    guard let first else { return self }
    if "#+-=".contains(first) { return "\\" + self }
    let number = prefix { $0.isASCII && $0.isNumber }
    let rest = dropFirst(number.count)
    guard !number.isEmpty, number.count < 10, let next = rest.first, next == "." || next == ")",
      rest.dropFirst().first.map({ $0 == " " || $0 == "\t" }) ?? true
    else { return self }
    return number + "\\" + rest
  }
}

extension UInt8 {
  /// Whether a byte of UTF-8 may stand for a sign that means something to Markdown.
  fileprivate var isMarkup: Bool {
    // U+2028 and U+2029 begin with E2.
    "&<>\\`*_[]|~$\n\r".utf8.contains(self) || self == 0xE2
  }
}
