import Languages

extension Document {
  /// Returns the document as Markdown.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - picture: Gives the path of a picture by its name.
  public func markdown(in language: Language, picture: (String) -> String = { $0 }) -> String {
    let opening = ["# " + title[language], subtitle?[language]].compactMap { $0 }
    let body = sections.flatMap { section in
      ["## " + section.title[language]]
        + section.blocks.map { $0.markdown(in: language, picture: picture) }
    }
    return (opening + body).joined(separator: "\n\n") + "\n"
  }
}

extension Document.Block {
  fileprivate func markdown(in language: Language, picture: (String) -> String) -> String {
    switch self {
    case .paragraph(let text): text[language]
    case .note(let text): "_" + text[language] + "_"
    case .grid(let grid): grid.markdown(in: language)
    case .figure(let figure): "![\(figure.caption[language])](\(picture(figure.name)))"
    case .items(let items):
      items.enumerated().map { index, item in
        (["\(index + 1). " + item.title[language]] + item.details.map { "   - " + $0[language] })
          .joined(separator: "\n")
      }.joined(separator: "\n")
    }
  }
}

extension Grid {
  fileprivate func markdown(in language: Language) -> String {
    let head = columns.map { $0.title[language] }
    let rule = columns.map { $0.isNumeric ? "---:" : "---" }
    let body = rows.map { row in row.map { $0.string(in: language) } }
    return ([head, rule] + body).map { cells in
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }
}
