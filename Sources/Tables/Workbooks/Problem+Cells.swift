import Languages

/// The sentences of what can be wrong with the sheets and cells of a workbook.
extension Problem {
  static func errorCell(_ value: String, field: String, at location: Location) -> Problem {
    Problem(
      .badValue, at: location, field: field, value: value,
      message: Text(
        fr: "la formule de cette cellule donne l’erreur \(value) ; corrigez-la",
        en: "the formula of this cell gives the error \(value); correct it"))
  }

  static func uncalculatedCell(field: String, at location: Location) -> Problem {
    Problem(
      .badValue, at: location, field: field,
      message: Text(
        fr: "le résultat de cette formule n’a pas été enregistré ; ouvrez le classeur dans un "
          + "tableur et enregistrez-le",
        en: "the result of this formula was not saved; open the workbook in a spreadsheet program "
          + "and save it"))
  }

  static func longCell(at location: Location, limit: Int) -> Problem {
    Problem(
      .tooLarge, at: location,
      message: Text(
        fr: "le texte de cette cellule dépasse \(limit) caractères ; raccourcissez-le",
        en: "the text of this cell is longer than \(limit) characters; shorten it"))
  }

  static func manyCells(at location: Location, limit: Int) -> Problem {
    Problem(
      .tooLarge, at: location,
      message: Text(
        fr: "le classeur a plus de \(limit) cellules ; répartissez-le en plusieurs",
        en: "the workbook has more than \(limit) cells; split it into several"))
  }

  static func outsideSheet(at location: Location) -> Problem {
    Problem(
      .tooLarge, at: location,
      message: Text(
        fr: "une cellule est placée hors de toute feuille ; enregistrez le classeur de nouveau "
          + "depuis le tableur",
        en: "a cell stands outside any sheet; save the workbook again from the spreadsheet "
          + "program"))
  }

  static func disorder(at location: Location) -> Problem {
    Problem(
      .badSyntax, at: location,
      message: Text(
        fr: "les cellules ou les plages fusionnées ne se suivent pas dans l’ordre ; enregistrez "
          + "le classeur de nouveau depuis le tableur",
        en: "cells or merged ranges are not in order; save the workbook again from the "
          + "spreadsheet program"))
  }

  static func badCell(_ value: String, at location: Location) -> Problem {
    Problem(
      .badSyntax, at: location, value: value,
      message: Text(
        fr: "« \(value) » n’est pas ce que le type de cette cellule annonce ; enregistrez le "
          + "classeur de nouveau depuis le tableur",
        en: "'\(value)' is not what the type of this cell announces; save the workbook again from "
          + "the spreadsheet program"))
  }

  /// Returns the notice that a sheet was passed over.
  public static func unusedSheet(_ sheet: Sheet, of file: String, nearest: String?) -> Problem {
    Problem(
      .unusedSheet, at: Location(file: file, sheet: sheet.name), value: sheet.name,
      message: Text(
        fr: "cette feuille n’est le nom d’aucune table" + (sheet.isHidden ? " et est masquée" : "")
          + " ; elle n’a pas été lue",
        en: "this sheet is named after no table" + (sheet.isHidden ? " and is hidden" : "")
          + "; it was not read"),
      nearest: nearest)
  }

  /// Returns the notice that a sheet was read though people do not see it.
  public static func hiddenSheet(_ sheet: Sheet, of file: String) -> Problem {
    Problem(
      .hiddenSheet, at: Location(file: file, sheet: sheet.name), value: sheet.name,
      message: Text(
        fr: "cette feuille est masquée, et a été lue comme les autres",
        en: "this sheet is hidden, and was read like the others"))
  }
}
