import Languages

/// The sentences of what can be wrong with a file as a whole, and with words and dates anywhere.
extension Problem {
  static func emptyFile(at place: Location, _ definition: TableDefinition) -> Problem {
    let columns = definition.required.joined(separator: ", ")
    let (french, english) = place.sheet == nil ? ("le fichier", "file") : ("la feuille", "sheet")
    return Problem(
      .emptyFile, at: place,
      message: Text(
        fr: "\(french) est vide ; attendu : une ligne d’en-tête avec \(columns)",
        en: "the \(english) is empty; expected a header line with \(columns)"))
  }

  static func wrongEncoding(
    _ file: String, _ bytes: [UInt8], at offset: Int, expected: TextEncoding? = nil
  ) -> Problem {
    let byte = hexadecimal(bytes[offset])
    if let expected { return wrongEncoding(file, bytes, at: offset, not: expected.rawValue) }
    return Problem(
      .wrongEncoding, at: Location(file: file, line: line(of: offset, in: bytes)), value: byte,
      message: Text(
        fr: "une lettre de cette ligne (octet \(byte)) n’a pas l’encodage du reste du "
          + "fichier ; corrigez-la et enregistrez le fichier en « CSV UTF-8 »",
        en: "a letter of this line (byte \(byte)) is not in the encoding of the rest of the "
          + "file; correct it and save the file as 'CSV UTF-8'"))
  }

  private static func wrongEncoding(
    _ file: String, _ bytes: [UInt8], at offset: Int, not encoding: String
  ) -> Problem {
    let byte = hexadecimal(bytes[offset])
    return Problem(
      .wrongEncoding, at: Location(file: file, line: line(of: offset, in: bytes)), value: byte,
      message: Text(
        fr: "l’octet \(byte) de cette ligne n’est pas une lettre en \(encoding) ; laissez "
          + "l’outil trouver l’encodage ou dites le bon",
        en: "byte \(byte) of this line is no letter in \(encoding); let the tool find the "
          + "encoding or say the right one"))
  }

  static func notText(_ file: String, _ bytes: [UInt8], at offset: Int) -> Problem {
    Problem(
      .wrongEncoding, at: Location(file: file, line: line(of: offset, in: bytes)), value: "0x0",
      message: Text(
        fr: "cette ligne contient un octet nul : le fichier est abîmé ou n’est pas du texte ; "
          + "enregistrez-le de nouveau en « CSV UTF-8 »",
        en: "this line holds a zero byte: the file is damaged or is no text; save it again as "
          + "'CSV UTF-8'"))
  }

  static func largeFile(_ file: String) -> Problem {
    let limit = String(Table.largestFile >> 20)
    return Problem(
      .tooLarge, at: Location(file: file),
      message: Text(
        fr: "le fichier dépasse \(limit) Mio ; partagez-le, ou vérifiez que c’est bien une table",
        en: "the file is larger than \(limit) MiB; split it, or check that it is a table"))
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    "0x" + String(byte, radix: 16, uppercase: true)
  }

  static func missingColumn(
    _ name: String, at location: Location, nearest: String?
  ) -> Problem {
    Problem(
      .missingColumn, at: location, field: name,
      message: Text(
        fr: "la colonne obligatoire « \(name) » manque dans l’en-tête",
        en: "the required column '\(name)' is not in the header"),
      nearest: nearest)
  }

  static func duplicateColumn(_ name: String, at location: Location) -> Problem {
    Problem(
      .duplicateColumn, at: location, field: name, value: name,
      message: Text(
        fr: "la colonne « \(name) » figure deux fois ; renommez l’une des deux",
        en: "the column '\(name)' stands twice; rename one of them"))
  }

  static func raggedRow(_ value: String, at location: Location, columns: Int) -> Problem {
    if location.sheet != nil { return raggedRow(value, inSheet: location) }
    return Problem(
      .raggedRow, at: location, value: value,
      message: Text(
        fr: "« \(value) » dépasse les \(columns) colonnes de l’en-tête ; une "
          + "cellule qui contient le séparateur doit être entre guillemets",
        en: "'\(value)' is beyond the \(columns) columns of the header; a cell that holds the "
          + "delimiter must be quoted"))
  }

  private static func raggedRow(_ value: String, inSheet location: Location) -> Problem {
    Problem(
      .raggedRow, at: location, value: value,
      message: Text(
        fr: "« \(value) » n’est sous aucun titre de colonne ; donnez-en un à sa colonne, ou "
          + "effacez la cellule",
        en: "'\(value)' stands under no heading; give its column one, or clear the cell"))
  }

  /// Returns the problem of a text that should be a date.
  public static func badDate(_ text: String, field: String, at location: Location) -> Problem {
    Problem(
      .badDate, at: location, field: field, value: text,
      message: Text(
        fr: "« \(text) » n’est pas une date ; attendu : 2022-03-24, "
          + "24/03/2022, 2022-03, 2022 ou 2021-2022",
        en: "'\(text)' is not a date; expected 2022-03-24, 24/03/2022, 2022-03, 2022 or 2021-2022"))
  }

  /// Returns the problem of a text that should be one of a fixed list of words.
  public static func badChoice(
    _ text: String, of words: [String], field: String, at location: Location
  ) -> Problem {
    let allowed = words.joined(separator: ", ")
    return Problem(
      .badChoice, at: location, field: field, value: text,
      message: Text(
        fr: "« \(text) » n’est pas une valeur admise (\(allowed))",
        en: "'\(text)' is not one of \(allowed)"),
      nearest: words.nearest(to: text))
  }
}
