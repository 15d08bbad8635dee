import Languages
import Tables

/// The sentences of what can be wrong with an import as a whole.
extension Problem {
  static func wouldReplace(_ folder: String, file: String) -> Problem {
    Problem(
      .contradiction, at: Location(file: folder), value: file,
      message: Text(
        fr: "il y a déjà des enregistrements ici (\(file)) ; choisissez un autre dossier, ou "
          + "--force pour les remplacer",
        en: "there are records here already (\(file)); choose another folder, or --force to "
          + "replace them"))
  }

  static func wouldReplaceSource(_ path: String) -> Problem {
    Problem(
      .contradiction, at: Location(file: path),
      message: Text(
        fr: "le résultat remplacerait ce fichier, qui est la source ; choisissez un autre dossier",
        en: "the result would replace this file, which is the source; choose another folder"))
  }

  static func noSource(_ path: String) -> Problem {
    Problem(
      .unreadable, at: Location(file: path),
      message: Text(fr: "il n’y a pas de fichier à cet endroit", en: "there is no file here"))
  }

  static func noColumn(_ meaning: Text, in sheet: Listing) -> Problem {
    Problem(
      .missingColumn, at: sheet.place.at(line: sheet.headerLine),
      message: Text(
        fr: "aucune colonne ne dit \(meaning.french) ; écrivez une correspondance avec --propose, "
          + "corrigez-la, puis donnez-la avec --mapping",
        en: "no column says \(meaning.english); write a mapping with --propose, correct it, then "
          + "give it with --mapping"))
  }

  static func unknownHeader(_ header: String, mapping: String, in sheet: Listing) -> Problem {
    Problem(
      .missingColumn, at: Location(file: mapping), field: header, value: header,
      message: Text(
        fr: "la correspondance nomme la colonne « \(header) », que \(sheet.file) n’a pas",
        en: "the mapping names the column '\(header)', which \(sheet.file) does not have"),
      nearest: sheet.header.filter { !$0.isEmpty }.nearest(to: header))
  }

  static func personalColumn(_ header: String, mapping: String) -> Problem {
    Problem(
      .contradiction, at: Location(file: mapping), field: header,
      message: Text(
        fr: "cette colonne semble tenir des noms ou des coordonnées de personnes ; un réseau ne "
          + "garde que des fonctions : écrivez « person » ou « ignored »",
        en: "this column seems to hold names or addresses of persons; a network keeps functions "
          + "only: write 'person' or 'ignored'"))
  }
}

extension String {
  /// This path without `.`, `..` or doubled separators, from the root if it says so.
  var plainPath: String {
    var parts: [Substring] = []
    for part in split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
