import Languages

/// What help and the manual say, before either lays it out.
extension CommandSet {
  func generalOptions(
    _ options: [any OptionDeclaration], in language: Language
  ) -> [Block] {
    let title = Text(fr: "Options générales", en: "General options")
    return [.heading(title[language]), .terms(options.map { $0.facts.term(in: language) })]
  }

  func closing(in language: Language) -> [Block] {
    topics.flatMap { topic in
      [.heading(topic.title[language])] + paragraphs(topic.body, language)
    }
  }

  func usage(of command: Command?, in language: Language) -> String {
    guard let command else {
      return "\(name) " + Text(fr: "COMMANDE [options]", en: "COMMAND [options]")[language]
    }
    let required = command.options.map(\.facts).filter { $0.arity == .required }
    let words =
      [name, command.name] + required.map { $0.usage(in: language) } + ["[options]"]
      + command.operands.map { $0.facts.usage(in: language) }
    return words.joined(separator: " ")
  }
}

extension Command {
  func introduction(in language: Language) -> [Block] {
    discussion.map { paragraphs($0, language) } ?? []
  }

  func operandTerms(in language: Language) -> [Term] {
    operands.map(\.facts).map {
      Term(label: $0.name[language], meaning: $0.described(in: language))
    }
  }

  func optionTerms(in language: Language) -> [Term] {
    options.map { $0.facts.term(in: language) }
  }

  func exampleBlocks(in language: Language) -> [Block] {
    examples.map { .example(line: $0.line, meaning: $0.meaning[language]) }
  }
}

extension OptionFacts {
  func usage(in language: Language) -> String {
    [spelling, value?[language]].compactMap { $0 }.joined(separator: " ")
  }

  /// Without a short letter, the long name stands where it would stand after one.
  func term(in language: Language) -> Term {
    let margin = short.map { "-\($0), " } ?? "    "
    return Term(label: margin + usage(in: language), meaning: described(in: language))
  }
}

private func paragraphs(_ text: Text, _ language: Language) -> [Block] {
  text[language].split(separator: "\n").map { .paragraph(String($0)) }
}
