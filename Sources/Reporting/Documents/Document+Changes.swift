import Languages

/// Sections with something changed: what a command says, put where a report needs it.
extension Document.Section {
  /// Returns this section with some blocks after its own.
  func adding(_ more: [Document.Block]) -> Document.Section {
    Document.Section(id, title: title, blocks: blocks + more)
  }

  /// Returns this section under another name.
  func named(_ name: String) -> Document.Section {
    Document.Section(name, title: title, blocks: blocks)
  }

  /// Returns this section with what the rows of one of its tables rest on.
  ///
  /// - Parameters:
  ///   - number: Which of its tables, from 0.
  ///   - grounds: Those of its rows, in order; fewer than rows where the last rows have none.
  func grounding(table number: Int, with grounds: [Grounds]) -> Document.Section {
    var tables = -1
    let grounded = blocks.map { block -> Document.Block in
      guard case .grid(let grid) = block else { return block }
      tables += 1
      return tables == number ? .grid(grid.grounded(grounds)) : block
    }
    return Document.Section(id, title: title, blocks: grounded)
  }

  /// Returns this section with what the items of its first list rest on.
  func groundingItems(with grounds: [Grounds]) -> Document.Section {
    var isDone = false
    let grounded = blocks.map { block -> Document.Block in
      guard !isDone, case .items(let items) = block else { return block }
      isDone = true
      return .items(
        items.enumerated().map { index, item in
          Document.Item(
            title: item.title, details: item.details,
            grounds: index < grounds.count ? grounds[index] : item.grounds)
        })
    }
    return Document.Section(id, title: title, blocks: grounded)
  }
}

extension Grid {
  /// Returns this table with what its rows rest on; rows beyond have none.
  func grounded(_ grounds: [Grounds]) -> Grid {
    let missing = max(0, rows.count - grounds.count)
    return Grid(
      caption: caption, columns: columns, rows: rows,
      grounds: grounds.prefix(rows.count) + Array(repeating: Grounds(), count: missing))
  }
}
