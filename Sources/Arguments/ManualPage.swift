import Languages

extension CommandSet {
  /// Returns the manual page of the tool, in roff with the `man` macros.
  ///
  ///     tool.manualPage(in: .english)              // ".TH MAILLAGE 1 \"\" \"maillage 1.0\"\n…"
  ///
  /// - Parameter language: The language to write in.
  public func manualPage(in language: Language) -> String {
    var page = RoffPage(language: language)
    page.title(name, version: version)
    page.lay([
      .heading(Text(fr: "Nom", en: "Name")[language]),
      .paragraph("\(name) - \(summary[language])"),
      .heading("Synopsis"), .paragraph(usage(of: nil, in: language)),
    ])
    page.lay([.heading(Text(fr: "Commandes", en: "Commands")[language])])
    for command in allCommands { page.lay(manualBlocks(of: command, language)) }
    page.lay(generalOptions(options(of: nil), in: language))
    page.lay(closing(in: language))
    return page.text
  }

  private func manualBlocks(of command: Command, _ language: Language) -> [Block] {
    [.subheading(command.name), .paragraph(usage(of: command, in: language))]
      + [.paragraph(command.summary[language])] + command.introduction(in: language)
      + [.terms(command.operandTerms(in: language) + command.optionTerms(in: language))]
      + command.exampleBlocks(in: language)
  }
}

/// Blocks laid out in roff.
private struct RoffPage {
  let language: Language
  private(set) var text = ""

  init(language: Language) { self.language = language }

  mutating func title(_ name: String, version: String) {
    text += ".TH \"\(escaped(name.uppercased()))\" 1 \"\" \"\(escaped("\(name) \(version)"))\"\n"
  }

  mutating func lay(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .heading(let title): text += ".SH \"\(escaped(title.uppercased()))\"\n"
      case .subheading(let title): text += ".SS \"\(escaped(title))\"\n"
      case .paragraph(let words): text += ".PP\n\(line(words))\n"
      case .terms(let terms): lay(terms)
      case .example(let example, let meaning):
        text += ".PP\n\(line(meaning))\n.PP\n.RS 4\n.EX\n\(line(example))\n.EE\n.RE\n"
      }
    }
  }

  private mutating func lay(_ terms: [Term]) {
    for term in terms {
      let label = term.label.drop { $0 == " " }
      text += ".TP\n\\fB\(escaped(String(label)))\\fR\n\(line(term.meaning))\n"
    }
  }

  /// A line that starts with a dot or an apostrophe would be a request.
  private func line(_ words: String) -> String {
    let escaped = escaped(words)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  private func escaped(_ words: String) -> String {
    words.typeset(in: language).reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\u{A0}": result += "\\~"
      case "\"": result += "\\(dq"
      case "'": result += "\\(aq"
      case "\n": result += " "
      default: result.append(character)
      }
    }
  }
}
