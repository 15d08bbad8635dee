import Languages

/// Sections and what stands in them.
extension PageWriter {
  /// Returns a section; the first, and one with a cell matrix, stays in view whatever is sought.
  mutating func section(at index: Int) -> String {
    let section = document.sections[index]
    let id = section.id.escaped
    let stays = index == 0 || section.blocks.contains(where: \.isMatrix)
    let title = section.title[language]
    let heading = index == 0 ? Headline(title).html : title.escaped
    var number = 0
    let content = section.blocks.map { block in
      number += 1
      return html(of: block, name: "\(section.id)-\(number)")
    }
    return """
      <section id="\(id)" aria-labelledby="\(id)-title"\(stays ? " class=\"home\"" : "")>
      <h2 id="\(id)-title">\(heading)</h2>
      \(content.joined(separator: "\n"))
      </section>
      """
  }

  private mutating func html(of block: Document.Block, name: String) -> String {
    switch block {
    case .paragraph(let text): "<p>\(text[language].escaped)</p>"
    case .note(let text): "<p class=\"note\">\(text[language].escaped)</p>"
    case .grid(let grid): table(grid, name: name)
    case .items(let items): list(items)
    case .figure(let figure): self.figure(figure)
    }
  }

  private func figure(_ figure: Document.Figure) -> String {
    let caption = figure.caption[language].escaped
    return """
      <figure data-name="\(figure.name.escaped)">
      <div class="drawing" role="group" tabindex="0" aria-label="\(caption)">\(drawing(of: figure))</div>
      <figcaption>\(figure.description[language].escaped)</figcaption>
      </figure>
      """
  }

  /// The drawing of a figure, whose links into this page stay in it.
  private func drawing(of figure: Document.Figure) -> String {
    let drawing = ["index.html", "index.en.html"].reduce(pictures[figure.name] ?? "") {
      $0.replacingBytes("href=\"\($1)#", with: "href=\"#")
    }
    // What can be followed must not be inside an image: nobody could reach it by ear.
    return drawing.contains(" href=\"#") || drawing.contains(":href=\"#")
      ? drawing.replacingBytes("<svg role=\"img\"", with: "<svg role=\"group\"") : drawing
  }

  private mutating func list(_ items: [Document.Item]) -> String {
    guard !items.isEmpty else { return "" }
    let shown = items.prefix(longest).map { item in
      let details = item.details.map { "<br><small>\($0[language].escaped)</small>" }
      return "<li\(attributes(of: item.grounds))><span>\(item.title[language].escaped)</span>"
        + "\(details.joined())\(evidence(of: item.grounds))</li>"
    }
    return "<ol class=\"items\">\n\(shown.joined(separator: "\n"))\n</ol>" + folded(items.count)
  }

  /// What is said below a table or list that is too long for a page.
  func folded(_ count: Int) -> String {
    guard count > longest else { return "" }
    let words = PageWords.folded(count, of: longest, in: workbook)[language]
    return "\n<p class=\"note folded\">\(words.escaped)</p>"
  }

  /// The attributes by which a row is found: its name, and what it is about.
  mutating func attributes(of grounds: Grounds) -> String {
    var text = facets.attributes(of: grounds)
    guard let anchor = grounds.anchor?.spaceless, !anchor.isEmpty else { return text }
    text += " data-anchor=\"\(anchor.escaped)\""
    return ids.insert(anchor).inserted ? " id=\"\(anchor.escaped)\"" + text : text
  }
}

extension Document.Block {
  /// Whether the block is a table of states of coverage: the home view of the report.
  var isMatrix: Bool {
    if case .grid(let grid) = self { grid.isMatrix } else { false }
  }
}

extension String {
  /// This name without spaces, which no id may have.
  fileprivate var spaceless: String {
    String(map { $0.isWhitespace ? "-" : $0 })
  }
}
