import Languages

/// What a workbook cannot hold, found before the first byte is written: the library would write
/// the rest and say so in a number.
extension WorkbookWriter {
  private static let mostRows = 1_048_576
  private static let mostColumns = 16_384
  private static let longestText = 32_767

  static func problems(of sheets: [WrittenSheet], file: String) -> [Problem] {
    sheets.indices.flatMap { index in
      let sheet = sheets[index]
      let place = Location(file: file, sheet: sheet.name)
      let isTaken = sheets[..<index].contains {
        $0.name.lowercased() == sheet.name.lowercased()
      }
      return (isTaken ? [Problem.repeatedSheet(sheet.name, at: place)] : [])
        + (SheetNames.allows(sheet.name) ? [] : [.badSheetName(sheet.name, at: place)])
        + sizeProblems(of: sheet, place) + choiceProblems(of: sheet, place)
        + textProblems(of: sheet, place)
    }
  }

  private static func sizeProblems(of sheet: WrittenSheet, _ place: Location) -> [Problem] {
    let rows = sheet.rows.count + 1
    return [(rows, mostRows, Text(fr: "lignes", en: "rows"))]
      .appending((sheet.columns.count, mostColumns, Text(fr: "colonnes", en: "columns")))
      .compactMap { count, most, noun in
        count <= most ? nil : .beyondSheet(count, most: most, noun, at: place)
      }
  }

  private static func choiceProblems(of sheet: WrittenSheet, _ place: Location) -> [Problem] {
    sheet.columns.indices.compactMap { column in
      let length = sheet.columns[column].choices.joined(separator: ",").utf16.count
      guard length > ChoiceList.longest else { return nil }
      return .beyondSheet(
        length, most: ChoiceList.longest,
        Text(fr: "lettres d’une liste de choix", en: "letters of a list of choices"),
        at: place.at(line: 1, column: column + 1))
    }
  }

  private static func textProblems(of sheet: WrittenSheet, _ place: Location) -> [Problem] {
    var problems: [Problem] = []
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        // A letter has at least as many bytes as units of UTF-16, and bytes are counted at once.
        guard case .text(let text) = cell, text.utf8.count > longestText,
          text.asCellText.utf16.count > longestText
        else { continue }
        problems.append(
          .beyondSheet(
            text.utf16.count, most: longestText,
            Text(fr: "lettres d’une cellule", en: "letters of a cell"),
            at: place.at(line: row + 2, column: column + 1)))
      }
    }
    return problems
  }
}

extension Array {
  fileprivate func appending(_ element: Element) -> [Element] { self + [element] }
}

extension Problem {
  static func unwritableWorkbook(_ file: String, reason: String) -> Problem {
    Problem(
      .unreadable, at: Location(file: file),
      message: Text(
        fr: "impossible d’écrire le classeur (\(reason))",
        en: "cannot write the workbook (\(reason))"
      ))
  }

  fileprivate static func repeatedSheet(_ name: String, at place: Location) -> Problem {
    Problem(
      .duplicateIdentifier, at: place, value: name,
      message: Text(
        fr: "deux feuilles d’un classeur ne peuvent pas s’appeler « \(name) »",
        en: "two sheets of a workbook cannot be called '\(name)'"))
  }

  fileprivate static func badSheetName(_ name: String, at place: Location) -> Problem {
    Problem(
      .unsupported, at: place, value: name,
      message: Text(
        fr: "« \(name) » ne peut pas nommer une feuille ; attendu : 31 lettres au plus, sans "
          + "[ ] : * ? / \\ ni apostrophe au bord",
        en: "'\(name)' cannot name a sheet; expected at most 31 letters, without [ ] : * ? / \\ or "
          + "an apostrophe at either end"))
  }

  fileprivate static func beyondSheet(
    _ count: Int, most: Int, _ noun: Text, at place: Location
  ) -> Problem {
    let (french, english) = (Language.french, Language.english)
    return Problem(
      .tooLarge, at: place, value: String(count),
      message: Text(
        fr: "\(french.number(count)) \(noun.french), et un classeur en tient "
          + "\(french.number(most)) au plus ; écrivez du CSV",
        en: "\(english.number(count)) \(noun.english), and a workbook holds at most "
          + "\(english.number(most)); write CSV"))
  }
}
