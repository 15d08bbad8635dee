import Languages
import Territories

extension Document {
  /// Returns the document as one page that asks nothing of any other address.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - pictures: The SVG of each figure, by its name.
  ///   - other: The file of the same page in the other language.
  public func html(
    in language: Language, pictures: [String: String], other: String
  ) -> String {
    let contents = sections.map { section in
      "<li><a href=\"#\(section.id)\">\(section.title[language].escaped)</a></li>"
    }
    let body = sections.map { $0.html(in: language, pictures: pictures) }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(HTMLPage.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title[language].escaped)</title>
      <style>
      \(HTMLPage.style)
      </style>
      </head>
      <body>
      <header>
      <h1>\(title[language].escaped)</h1>
      <p>\((subtitle?[language] ?? "").escaped) · \(HTMLPage.switchLink(from: language, to: other))</p>
      </header>
      <nav><details><summary>\(Text(fr: "Sommaire", en: "Contents")[language])</summary><ol>
      \(contents.joined(separator: "\n"))
      </ol></details></nav>
      <main>
      \(body.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }
}

extension Document.Section {
  fileprivate func html(in language: Language, pictures: [String: String]) -> String {
    let content = blocks.map { $0.html(in: language, pictures: pictures) }
    return """
      <section id="\(id)" aria-labelledby="\(id)-title">
      <h2 id="\(id)-title">\(title[language].escaped)</h2>
      \(content.joined(separator: "\n"))
      </section>
      """
  }
}

extension Document.Block {
  fileprivate func html(in language: Language, pictures: [String: String]) -> String {
    switch self {
    case .paragraph(let text): return "<p>\(text[language].escaped)</p>"
    case .note(let text): return "<p class=\"note\">\(text[language].escaped)</p>"
    case .grid(let grid): return grid.html(in: language)
    case .items(let items):
      guard !items.isEmpty else { return "" }
      return "<ol>\n" + items.map { $0.html(in: language) }.joined(separator: "\n") + "\n</ol>"
    case .figure(let figure):
      return """
        <figure>
        \(pictures[figure.name] ?? "")
        <figcaption>\(figure.description[language].escaped)</figcaption>
        </figure>
        """
    }
  }
}

extension Document.Item {
  fileprivate func html(in language: Language) -> String {
    let lines = details.map { "<br><small>\($0[language].escaped)</small>" }
    return "<li>\(title[language].escaped)\(lines.joined())</li>"
  }
}

extension Grid {
  fileprivate func html(in language: Language) -> String {
    let head = columns.map { column in
      "<th scope=\"col\"\(column.isNumeric ? " class=\"number\"" : "")>"
        + "\(column.title[language].escaped)</th>"
    }
    let body = rows.map { row in
      "<tr>" + row.indices.map { cell(row[$0], in: $0, language) }.joined() + "</tr>"
    }
    return """
      <div class="table" role="region" tabindex="0" aria-label="\(caption[language].escaped)"><table>
      <caption>\(caption[language].escaped)</caption>
      <thead><tr>\(head.joined())</tr></thead>
      <tbody>
      \(body.joined(separator: "\n"))
      </tbody>
      </table></div>
      """
  }

  private func cell(_ cell: Cell, in column: Int, _ language: Language) -> String {
    let string = cell.string(in: language).escaped
    if column == 0 { return "<th scope=\"row\">\(string)</th>" }
    if case .covered(_, let state?) = cell {
      let words = "<small>\(state.words[language].escaped)</small>"
      return "<td class=\"number \(state.rawValue)\">\(string)<br>\(words)</td>"
    }
    if columns[column].isNumeric { return "<td class=\"number\">\(string)</td>" }
    // A date or a state must not break at its hyphens and spaces.
    return string.count < 16 ? "<td class=\"short\">\(string)</td>" : "<td>\(string)</td>"
  }
}

extension String {
  /// This string as it must stand in a page to read as itself.
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
