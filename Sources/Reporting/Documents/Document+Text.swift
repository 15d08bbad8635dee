import Languages

extension Document {
  /// Returns the document as plain text for a terminal, its tables aligned.
  ///
  /// Paragraphs are not wrapped: a terminal does that, and a search finds whole sentences.
  public func text(in language: Language) -> String {
    let heading = title[language]
    let rule = String(repeating: "=", count: heading.count)
    let opening = [heading, rule, subtitle?[language]].compactMap { $0 }.joined(separator: "\n")
    return ([opening] + sections.map { $0.text(in: language) }).joined(separator: "\n\n") + "\n"
  }
}

extension Document.Section {
  fileprivate func text(in language: Language) -> String {
    let heading = title[language]
    let rule = String(repeating: "-", count: heading.count)
    return ([heading + "\n" + rule] + blocks.compactMap { $0.text(in: language) })
      .joined(separator: "\n")
  }
}

extension Document.Block {
  fileprivate func text(in language: Language) -> String? {
    switch self {
    case .paragraph(let text): text[language]
    case .note(let text): "(" + text[language] + ")"
    case .figure: nil
    case .grid(let grid): grid.text(in: language)
    case .items(let items):
      items.enumerated().map { index, item in
        ([padded(index + 1, within: items.count) + ". " + item.title[language]]
          + item.details.map { "      " + $0[language] }).joined(separator: "\n")
      }.joined(separator: "\n")
    }
  }

  private func padded(_ number: Int, within count: Int) -> String {
    String(repeating: " ", count: String(count).count - String(number).count) + String(number)
  }
}

extension Grid {
  fileprivate func text(in language: Language) -> String {
    let lines =
      [columns.map { $0.title[language] }]
      + rows.map { row in
        row.map { $0.string(in: language) }
      }
    let widths = columns.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    let aligned = lines.map { line in
      columns.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - line[column].count)
        return columns[column].isNumeric ? space + line[column] : line[column] + space
      }.joined(separator: "  ").trimmingEnd
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    return ([aligned[0], rule] + aligned.dropFirst()).joined(separator: "\n")
  }
}

extension String {
  /// This string without spaces at its end.
  fileprivate var trimmingEnd: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
