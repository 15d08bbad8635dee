import Languages

extension Problem {
  static func emptyListing(at place: Location) -> Problem {
    Problem(
      .emptyFile, at: place,
      message: Text(
        fr: "le fichier est vide ; attendu : une ligne de titres de colonnes, puis des lignes",
        en: "the file is empty; expected a line of column headings, then rows"))
  }

  static func badJSON(_ reason: Text, file: String) -> Problem {
    Problem(
      .badSyntax, at: Location(file: file),
      message: Text(
        fr: "ce JSON n’est pas ce qu’on attendait (\(reason.french))",
        en: "this JSON is not what was expected (\(reason.english))"))
  }
}
