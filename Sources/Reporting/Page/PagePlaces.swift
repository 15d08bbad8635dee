/// Where the links of a page lead: to the row of a name, else to what tells of such rows.
///
/// A page shows the first rows of a long table alone, and the records of a large region are not all
/// listed; pictures draw more than that.
///
/// Conventions: what is in a table and not on the page leads to the note below the table, which
/// says where all rows are; what is in no table leads to the last table or part with rows of its
/// kind, and where there is none to the beginning.
struct PagePlaces {
  private var names: Set<String>
  private var restsByName: [String: String] = [:]
  private var placesByKind: [Substring: String] = [:]

  /// Looks where the rows of a document are told.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - most: How many rows of a table and items of a list the page shows.
  /// - Complexity: O(*n*) for *n* rows that have a name.
  init(_ document: Document, atMost most: Int) {
    names = Set(document.sections.map(\.id))
    for section in document.sections {
      for (number, block) in section.blocks.enumerated() {
        add(block, atMost: most, in: section.id, rest: Self.rest(of: section.name(ofBlock: number)))
      }
    }
  }

  private mutating func add(
    _ block: Document.Block, atMost most: Int, in section: String, rest: String
  ) {
    let folded = block.folded(atMost: most)
    for (row, grounds) in block.grounds.enumerated() {
      guard let name = grounds.name else { continue }
      let isFolded = folded.contains(row)
      if isFolded { restsByName[name] = rest } else { names.insert(name) }
      placesByKind[Self.kind(of: name)] = isFolded ? rest : section
    }
  }

  /// Returns the id of what a link to a name leads to.
  func place(of name: String) -> String {
    names.contains(name)
      ? name : restsByName[name] ?? placesByKind[Self.kind(of: name)] ?? "main"
  }

  /// Returns the id of the note below a table or list whose other rows the page leaves out.
  static func rest(of name: String) -> String { "rest-" + name }

  /// The first word of a name: the kind of record.
  private static func kind(of name: String) -> Substring {
    name[..<(name.utf8.firstIndex(of: UInt8(ascii: "-")) ?? name.endIndex)]
  }
}

extension Document.Section {
  /// Returns what tells a block, counted from 0, from all others of the document.
  func name(ofBlock number: Int) -> String { "\(id)-\(number + 1)" }
}

extension Document.Block {
  /// The rows or items that a page leaves out.
  fileprivate func folded(atMost most: Int) -> Range<Int> {
    switch self {
    case .grid(let grid):
      let told = grid.told(atMost: most)
      return told.body.upperBound..<told.foot.lowerBound
    case .items(let items): return min(items.count, most)..<items.count
    case .paragraph, .note, .figure: return 0..<0
    }
  }
}

extension Grounds {
  /// The anchor without spaces, which no id may have, or nil where there is none.
  var name: String? {
    guard let anchor, !anchor.isEmpty else { return nil }
    // Nearly all are plain, and a region has many.
    guard anchor.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x80 }) else { return anchor }
    return String(anchor.map { $0.isWhitespace ? "-" : $0 })
  }
}
