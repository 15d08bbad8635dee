import Languages
import Tables
import Territories

extension Document {
  /// Returns the document as sheets: a first one to read, then one for every table and list.
  ///
  /// The first sheet says of each of the others which finding it proves, with its notes; the
  /// others begin with their headings, so that they can be filtered and counted.
  ///
  /// Conventions: counts and days are numbers and days; what is not recorded reads "n.d."; pupils
  /// and their state stand in two columns.
  public func sheets(in language: Language) -> [WrittenSheet] {
    var names = SheetNames()
    let first = names.name(for: Text(fr: "Lisez-moi", en: "Read me")[language])
    var sheets: [WrittenSheet] = []
    var guide = [[title[language], subtitle?[language]].compactMap { $0 }.guideRow]
    for section in sections {
      let made = section.blocks.compactMap { block in
        block.sheet(in: language) { names.name(for: section.id) }
      }
      sheets += made
      guide.append([Cell(list: made.map(\.name)), .text(section.title[language])])
      guide += section.blocks.compactMap { $0.guideText(in: language) }.map { [.empty, .text($0)] }
    }
    let columns = [
      Text(fr: "feuille", en: "sheet"), Text(fr: "ce qu’elle dit", en: "what it says"),
    ]
    let readMe = WrittenSheet(
      first, columns: columns.map { WrittenColumn($0[language]) }, rows: guide)
    return [readMe] + sheets
  }

  /// Returns the document as a workbook.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - file: The name of the file, for errors.
  /// - Throws: What a workbook has no room for.
  public func workbook(in language: Language, file: String) throws(Problems) -> [UInt8] {
    try WorkbookWriter(sheets(in: language), file: file).bytes()
  }
}

extension [String] {
  fileprivate var guideRow: [Cell] { [.empty, .text(joined(separator: "\n"))] }
}

extension Document.Block {
  fileprivate func sheet(in language: Language, name: () -> String) -> WrittenSheet? {
    switch self {
    case .paragraph, .note, .figure: nil
    case .grid(let grid): grid.rows.isEmpty ? nil : grid.sheet(name(), in: language)
    case .items(let items):
      items.isEmpty ? nil : Document.Item.sheet(of: items, name(), in: language)
    }
  }

  fileprivate func guideText(in language: Language) -> String? {
    switch self {
    case .paragraph(let text), .note(let text): text[language]
    case .grid(let grid): grid.caption[language]
    case .items, .figure: nil
    }
  }
}

extension Document.Item {
  fileprivate static func sheet(
    of items: [Document.Item], _ name: String, in language: Language
  ) -> WrittenSheet {
    let columns = [
      Text(fr: "rang", en: "rank"), Text(fr: "constat", en: "finding"),
      Text(fr: "détails", en: "details"),
    ]
    return WrittenSheet(
      name, columns: columns.map { WrittenColumn($0[language]) },
      rows: items.enumerated().map { index, item in
        let details = item.details.map { $0[language] }.joined(separator: "\n")
        return [Cell(index + 1), .text(item.title[language]), .text(details)]
      })
  }
}

extension Grid {
  fileprivate func sheet(_ name: String, in language: Language) -> WrittenSheet {
    // A column of pupils and states becomes two: a number alone can be added up.
    let isCovered = columns.indices.map { column in rows.contains { $0[column].isCovered } }
    let state = Text(fr: "état", en: "state")[language]
    let headings = columns.indices.flatMap { column in
      let title = columns[column].title[language]
      return isCovered[column] ? [title, title + " – " + state] : [title]
    }
    return WrittenSheet(
      name, columns: headings.map { WrittenColumn($0) },
      rows: rows.map { row in
        row.indices.flatMap { column in
          let cells = row[column].cells(in: language)
          return isCovered[column] && cells.count == 1 ? cells + [.empty] : cells
        }
      })
  }
}

extension Grid.Cell {
  fileprivate var isCovered: Bool {
    if case .covered = self { true } else { false }
  }

  fileprivate func cells(in language: Language) -> [Cell] {
    switch self {
    case .count(let count?): [Cell(count)]
    case .day(let day?): [.day(day)]
    case .covered(let pupils, let state?): [.number(pupils), .text(state.words[language])]
    case .covered(_, nil): [.empty, .empty]
    case .text, .count, .share, .decimal, .day: [.text(string(in: language))]
    }
  }
}
