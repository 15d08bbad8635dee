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
    let content = section.blocks.enumerated().map { number, block in
      html(of: block, name: section.name(ofBlock: number))
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
    case .items(let items): list(items, name: name)
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

  private mutating func list(_ items: [Document.Item], name: String) -> String {
    guard !items.isEmpty else { return "" }
    let shown = items.prefix(longest).map { item in
      let details = item.details.map { "<br><small>\($0[language].escaped)</small>" }
      return "<li\(attributes(of: item.grounds))><span>\(item.title[language].escaped)</span>"
        + "\(details.joined())\(evidence(of: item.grounds))</li>"
    }
    return "<ol class=\"items\">\n\(shown.joined(separator: "\n"))\n</ol>"
      + folded(items.count, name: name)
  }

  /// What is said below a table or list that is too long for a page.
  func folded(_ count: Int, name: String) -> String {
    guard count > longest else { return "" }
    let words = PageWords.folded(count, of: longest, in: workbook)[language]
    return "\n<p id=\"\(PagePlaces.rest(of: name).escaped)\" class=\"note folded\">"
      + "\(words.escaped)</p>"
  }

  /// The attributes by which a row is found: its name, and what it is about.
  mutating func attributes(of grounds: Grounds) -> String {
    let name = grounds.name
    let id = name.map { ids.insert($0).inserted ? " id=\"\($0.escaped)\"" : "" } ?? ""
    // All but the id is for the script.
    guard !isSheet else { return id }
    return id + facets.attributes(of: grounds)
      + (name.map { " data-anchor=\"\($0.escaped)\"" } ?? "")
  }
}

extension Document.Block {
  /// Whether the block is a table of states of coverage: the home view of the report.
  var isMatrix: Bool {
    if case .grid(let grid) = self { grid.isMatrix } else { false }
  }
}
