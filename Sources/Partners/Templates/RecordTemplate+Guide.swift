import Languages
import Tables

extension RecordTemplate {
  /// Returns the name of the page that explains the folder.
  public static func guideName(in language: Language) -> String {
    language == .french ? "LISEZMOI.md" : "README.md"
  }

  private static let guideSheet = Text(fr: "Lisez-moi", en: "Read me")

  /// The names of the sheet that explains a workbook.
  static let guideSheets = [guideSheet.french, guideSheet.english]

  /// Returns one page on how to fill the folder in.
  public func guide(in language: Language) -> String {
    let list = tables.map { table in
      let required = table.columns.filter(\.isRequired).map(\.name).joined(separator: ", ")
      return "- `\(table.name).csv`\(language.colon) \(table.title[language]) (\(required))"
    }
    return ([RecordTemplate.opening[language]] + list + ["", RecordTemplate.rules[language]])
      .joined(separator: "\n") + "\n"
  }

  /// Returns the sheets of a workbook to fill in: one that explains, then one a table.
  ///
  /// The first says of every column whether it may be empty, which words it takes and what it
  /// means; columns of few words offer them as a list.
  public func sheets(in language: Language) -> [WrittenSheet] {
    var names = SheetNames()
    let name = names.name(for: RecordTemplate.guideSheet[language])
    let headings = [
      Text(fr: "table", en: "table"), Text(fr: "colonne", en: "column"),
      Text(fr: "obligatoire", en: "required"), Text(fr: "type", en: "type"),
      Text(fr: "valeurs admises", en: "allowed values"),
      Text(fr: "ce qu’elle dit", en: "what it says"),
    ]
    let rows = tables.flatMap { table in
      table.columns.map { column in
        [
          Cell.text(table.name), .text(column.name),
          column.isRequired ? .text(Text(fr: "oui", en: "yes")[language]) : .empty,
          .text(column.typeWords[language]), .text(column.choices.joined(separator: ", ")),
          .text(column.meaning[language]),
        ]
      }
    }
    let guide = WrittenSheet(
      name, columns: headings.map { WrittenColumn($0[language]) }, rows: rows)
    return [guide] + tables.map(\.sheet)
  }

  private static let opening = Text(
    fr: """
      # Un dossier d’enregistrements

      Une table par fichier, CSV en UTF-8 ; entre parenthèses, les colonnes obligatoires. Chaque \
      table porte deux lignes d’exemple, dont les identifiants commencent par `ex-` : remplacez-les \
      par les vôtres.

      """,
    en: """
      # A record folder

      One table a file, CSV in UTF-8; the required columns are in parentheses. Every table has two \
      example rows, whose identifiers begin with `ex-`: replace them with your own.

      """)

  private static let rules = Text(
    fr: """
      - Des fonctions, jamais des noms de personnes.
      - Une ligne absente veut dire « inconnu », non zéro ; laissez vide ce qu’on ne sait pas.
      - Un identifiant est court, stable, et ne sert qu’une fois ; les autres tables s’en servent.
      - Une rencontre racontée deux fois se compte une : la seconde est de niveau `view`.
      - `source` dit d’où vient la ligne ; `basis` dit `inferred` si quelqu’un l’a conclue.
      - Ce que chaque colonne contient, et les mots admis, sont dans `datapackage.json`.
      - Ses réglages `maillage` nomment le découpage du soin et celui de l’éducation, et la période.

      `maillage check DOSSIER` dit toutes les erreurs à la fois, avec leur place.
      """,
    en: """
      - Functions, never the names of persons.
      - An absent row means "unknown", not zero; leave empty what is not known.
      - An identifier is short, stable and serves once; the other tables use it.
      - A meeting told twice counts once: the second is of level `view`.
      - `source` says where the row comes from; `basis` says `inferred` if somebody concluded it.
      - What each column holds, and the words it takes, are in `datapackage.json`.
      - Its `maillage` settings name the zoning of care, that of education, and the window.

      `maillage check FOLDER` tells all errors at once, each with its place.
      """)
}

extension DataTable.Column {
  /// What the cells are, in words.
  fileprivate var typeWords: Text {
    if pattern == RecordProbe<Offer>.rangePattern {
      return Text(fr: "nombre ou intervalle (3-4)", en: "number or range (3-4)")
    }
    if pattern != nil { return Text(fr: "date", en: "date") }
    return switch kind {
    case .string: Text(fr: "texte", en: "text")
    case .integer: Text(fr: "nombre entier", en: "whole number")
    case .number: Text(fr: "nombre", en: "number")
    case .boolean: Text(fr: "oui ou non", en: "yes or no")
    case .date: Text(fr: "jour", en: "day")
    }
  }
}
