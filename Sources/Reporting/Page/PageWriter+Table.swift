import Languages
import Tables
import Territories

/// Tables: what a row is called stands first, what it rests on last.
extension PageWriter {
  /// Returns a table in a region that scrolls by itself where the screen is narrow.
  ///
  /// - Parameters:
  ///   - grid: The table.
  ///   - name: What tells it from the other tables of the page.
  mutating func table(_ grid: Grid, name: String) -> String {
    let (name, caption) = (name.escaped, grid.caption[language].escaped)
    let hasEvidence = grid.grounds.contains { !$0.evidence.isEmpty }
    let told = grid.told(atMost: longest)
    let body = told.body.map { row in
      self.row(row, of: grid, hasEvidence: hasEvidence)
    }
    let foot = told.foot.map { row in
      self.row(row, of: grid, hasEvidence: hasEvidence)
    }
    let proof =
      hasEvidence ? "<th scope=\"col\" class=\"proof\">\(PageWords.proof[language])</th>" : ""
    return """
      <div class="table" role="group" tabindex="0" aria-labelledby="caption-\(name)">
      <table id="table-\(name)"\(look(of: grid))>
      <caption id="caption-\(name)"><span>\(caption)</span></caption>
      <thead><tr>\(head(of: grid))\(proof)</tr></thead>
      <tbody>
      \(body.joined(separator: "\n"))
      </tbody>\(foot.isEmpty ? "" : "<tfoot>\(foot.joined())</tfoot>")
      </table></div>\(folded(grid.rows.count - told.foot.count, name: name))
      """
  }

  private func look(of grid: Grid) -> String {
    if grid.isMatrix { return " class=\"matrix\"" }
    // Sentences in the first column want width, and would shout in bold.
    let isWordy = grid.rows.contains { ($0.first?.string(in: language).count ?? 0) > 60 }
    // On paper the proofs of a long table would take many times its pages.
    let isLong = grid.rows.count > 8
    let looks = (isWordy ? ["wordy"] : []) + (isLong ? ["long"] : [])
    return looks.isEmpty ? "" : " class=\"\(looks.joined(separator: " "))\""
  }

  private func head(of grid: Grid) -> String {
    grid.columns.map { column in
      let look = column.isNumeric ? " class=\"number\"" : ""
      return "<th scope=\"col\"\(look)>\(column.title[language].escaped)</th>"
    }.joined()
  }

  private mutating func row(_ index: Int, of grid: Grid, hasEvidence: Bool) -> String {
    let grounds = grid.grounds.isEmpty ? Grounds() : grid.grounds[index]
    let cells = grid.columns.indices.map { column in
      cell(
        grid.rows[index][column], isFirst: column == 0, isNumeric: grid.columns[column].isNumeric)
    }
    let proof = hasEvidence ? "<td class=\"proof\">\(evidence(of: grounds))</td>" : ""
    return "<tr\(attributes(of: grounds))>\(cells.joined())\(proof)</tr>"
  }

  private func cell(_ cell: Grid.Cell, isFirst: Bool, isNumeric: Bool) -> String {
    let string = cell.string(in: language).escaped
    let value = isSheet ? "" : cell.sortValue.map { " data-value=\"\($0)\"" } ?? ""
    if isFirst { return "<th scope=\"row\"\(value)>\(string)</th>" }
    if case .covered(_, let state?) = cell {
      let words = "<small>\(state.words[language].escaped)</small>"
      return "<td class=\"number state \(state.rawValue)\"\(value)>\(string) \(words)</td>"
    }
    if isNumeric { return "<td class=\"number\"\(value)>\(string)</td>" }
    // A date or a state must not break at its hyphens and spaces.
    return string.count < 16
      ? "<td class=\"short\"\(value)>\(string)</td>" : "<td\(value)>\(string)</td>"
  }
}

extension Grid {
  /// Whether the table crosses two systems of territories: more columns of states than one.
  var isMatrix: Bool {
    rows.contains { row in row.count(where: \.isCovered) > 1 }
  }

  /// Returns the rows that a page tells: of the body so many, and the sums below.
  func told(atMost most: Int) -> (body: Range<Int>, foot: Range<Int>) {
    let end = rows.count - totals
    return (0..<min(end, most), end..<rows.count)
  }

  /// How many rows at the end of a matrix sum up those above.
  private var totals: Int {
    isMatrix ? rows.reversed().prefix { row in !row.contains(where: \.isCovered) }.count : 0
  }
}

extension Grid.Cell {
  fileprivate var isCovered: Bool {
    if case .covered = self { true } else { false }
  }

  /// What the cell sorts by, as a program writes it, or nil if by its words.
  fileprivate var sortValue: String? {
    switch self {
    case .text: nil
    case .count(let count): count.map(String.init)
    case .share(let share): share.map { String($0) }
    case .decimal(let value, _): value.map { String($0) }
    case .day(let day): day?.description
    case .covered(let pupils, let state): state.map { _ in String(pupils) }
    }
  }
}
