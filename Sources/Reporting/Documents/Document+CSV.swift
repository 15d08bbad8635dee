import Languages
import Tables

extension Document {
  /// Returns the tables and lists of the document as one CSV: section, row, column, value.
  ///
  /// One long table whatever the document holds, so that a spreadsheet can filter it.
  /// Texts that a spreadsheet would take for formulas are defused.
  public func csv(in language: Language, form: CSVText.Form = .safe) -> String {
    let header = [
      Text(fr: "section", en: "section"), Text(fr: "ligne", en: "row"),
      Text(fr: "colonne", en: "column"), Text(fr: "valeur", en: "value"),
    ].map { $0[language] }
    let rows = sections.flatMap { section in
      section.blocks.flatMap { $0.cells(in: language) }.map { [section.id] + $0 }
    }
    return CSVText.table(header: header, rows: rows, form: form)
  }
}

extension Document.Block {
  fileprivate func cells(in language: Language) -> [[String]] {
    switch self {
    case .paragraph, .note, .figure: []
    case .items(let items):
      items.enumerated().flatMap { index, item in
        ([item.title] + item.details).enumerated().map { detail, text in
          [String(index + 1), String(detail), text[language]]
        }
      }
    case .grid(let grid):
      grid.rows.enumerated().flatMap { index, row in
        zip(grid.columns, row).map { column, cell in
          [String(index + 1), column.title[language], cell.string(in: language)]
        }
      }
    }
  }
}
