import Languages

extension CommandSet {
  /// Returns the help of a command, or of the whole tool, in 80 columns.
  ///
  ///     tool.help(on: gaps, in: .english)          // "maillage gaps: shows the gaps\n\n…"
  ///
  /// - Parameters:
  ///   - command: The command to explain, or nil for all of them.
  ///   - language: The language to write in.
  public func help(on command: Command?, in language: Language) -> String {
    let title = [name, command?.name].compactMap { $0 }.joined(separator: " ")
    let summary = "\(title)\(language.colon) \((command?.summary ?? self.summary)[language])"
    let label = Text(fr: "Utilisation", en: "Usage")[language] + language.colon + " "
    var page = Page(language: language)
    page.write(summary)
    page.skip()
    page.write(usage(of: command, in: language), after: label, indent: label.count)
    page.lay(command.map { blocks(of: $0, language) } ?? blocks(language))
    return page.text
  }

  private func blocks(_ language: Language) -> [Block] {
    let line = "\(name) help " + Text(fr: "COMMANDE", en: "COMMAND")[language]
    let quoted = line.quoted(in: language)
    let more = Text(fr: "\(quoted) explique une commande.", en: "\(quoted) explains a command.")
    let commands = allCommands.map { Term(label: $0.name, meaning: $0.summary[language]) }
    return [.heading(Text(fr: "Commandes", en: "Commands")[language]), .terms(commands)]
      + generalOptions(options(of: nil), in: language) + closing(in: language)
      + [.paragraph(more[language])]
  }

  private func blocks(of command: Command, _ language: Language) -> [Block] {
    func titled(_ title: Text, _ blocks: [Block]) -> [Block] {
      blocks.isEmpty || blocks == [.terms([])] ? [] : [.heading(title[language])] + blocks
    }
    return command.introduction(in: language)
      + titled(
        Text(fr: "Opérandes", en: "Operands"), [.terms(command.operandTerms(in: language))])
      + titled(Text(fr: "Options", en: "Options"), [.terms(command.optionTerms(in: language))])
      + generalOptions(common, in: language)
      + titled(Text(fr: "Exemples", en: "Examples"), command.exampleBlocks(in: language))
  }
}

/// Blocks laid out in 80 columns.
private struct Page {
  let language: Language
  private(set) var text = ""

  init(language: Language) { self.language = language }

  mutating func lay(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .heading(let title), .subheading(let title):
        skip()
        write(title + language.colon)
      case .paragraph(let paragraph):
        if !text.hasSuffix(language.colon + "\n") { skip() }
        write(paragraph)
      case .terms(let terms):
        lay(terms)
      case .example(let line, let meaning):
        text += "  \(line)\n"
        write(meaning, after: "      ", indent: 6)
      }
    }
  }

  /// Meanings align after the longest label that leaves them two thirds of the line.
  private mutating func lay(_ terms: [Term]) {
    let widths = terms.map(\.label.count).filter { $0 <= 22 }
    let column = (widths.max() ?? 4) + 4
    for term in terms {
      if term.label.count + 4 > column {
        text += "  \(term.label)\n"
        write(term.meaning, after: String(repeating: " ", count: column), indent: column)
      } else {
        let gap = String(repeating: " ", count: column - 2 - term.label.count)
        write(term.meaning, after: "  \(term.label)\(gap)", indent: column)
      }
    }
  }

  mutating func skip() { text += "\n" }

  mutating func write(_ words: String, after start: String = "", indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    let lines = words.typeset(in: language).lines(within: 80 - indent)
    text += start + lines.joined(separator: "\n" + margin) + "\n"
  }
}
