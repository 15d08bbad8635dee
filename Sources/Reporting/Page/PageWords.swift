import Languages
import Tables

/// What a page says of itself.
enum PageWords {
  static let skip = Text(fr: "Aller au contenu", en: "Skip to the content")
  static let contents = Text(fr: "Sommaire", en: "Contents")
  static let controls = Text(fr: "Chercher et filtrer", en: "Search and filter")
  static let search = Text(fr: "Chercher un nom, un mot", en: "Search a name, a word")
  static let territory = Text(fr: "Territoire", en: "Territory")
  static let sector = Text(fr: "Secteur d’activité", en: "Sector of activity")
  static let kind = Text(fr: "Sorte d’interaction", en: "Kind of interaction")
  static let from = Text(fr: "Du", en: "From")
  static let to = Text(fr: "Au", en: "To")
  static let all = Text(fr: "tous", en: "all")
  static let reset = Text(fr: "Tout montrer", en: "Show everything")
  static let proof = Text(fr: "D’après", en: "Rests on")
  static let concluded = Text(fr: "inféré", en: "inferred")

  /// What the count says, with `{shown}` and `{all}` where the numbers stand.
  static let status: [(name: String, text: Text)] = [
    // As after a label: the script does not know how words agree.
    ("whole", Text(fr: "Lignes et constats : {all}", en: "Rows and findings: {all}")),
    (
      "part",
      Text(
        fr: "Lignes et constats : {shown} sur {all}", en: "Rows and findings: {shown} of {all}")
    ),
    (
      "none",
      Text(
        fr: "Lignes et constats : rien de tel, sur {all}",
        en: "Rows and findings: nothing of the kind, of {all}")
    ),
    ("rows", Text(fr: "(lignes : {shown} sur {all})", en: "(rows: {shown} of {all})")),
  ]

  /// Returns what is said of a table too long for a page.
  static func folded(_ count: Int, of shown: Int, in workbook: String) -> Text {
    Text { language in
      let (shown, all) = (language.number(shown), language.number(count))
      return Text(
        fr: "Les \(shown) premières lignes sur \(all) ; toutes sont dans le classeur \(workbook). "
          + "La recherche et les filtres portent sur celles de la page.",
        en: "The first \(shown) of \(all) rows; all of them are in the workbook \(workbook). "
          + "Search and filters apply to those on the page.")[language]
    }
  }

  /// Returns how many of some rows are inferred.
  static func inferred(_ count: Int, of all: Int) -> Text {
    guard all > 1 else { return Text(fr: "inférée", en: "inferred") }
    return Text { language in
      let number = language.number(count)
      return Text(
        fr: count == 1 ? "dont 1 inférée" : "dont \(number) inférées",
        en: "\(number) of them inferred")[language]
    }
  }

  /// Returns how many rows are not listed.
  static func others(_ count: Int) -> Text {
    Text {
      Text(
        fr: "et \($0.counted(count, .otherRow))", en: "and \($0.counted(count, .otherRow))")[$0]
    }
  }

  /// Returns a source as records write it, in words: "004:1272" as "document 004, ligne 1272".
  static func source(_ source: String) -> Text {
    let parts = source.trimmed.split(separator: ":", maxSplits: 1)
    let document = parts.first.map(String.init) ?? source
    guard parts.count > 1 else {
      return Text(fr: "document \(document)", en: "document \(document)")
    }
    let place = parts[1].replacing(";", with: ", ")
    let isLine = place.allSatisfy { $0.isNumber || "-, ".contains($0) }
    let isOne = place.allSatisfy(\.isNumber)
    return Text(
      fr: "document \(document), " + (isLine ? (isOne ? "ligne " : "lignes ") : "") + place,
      en: "document \(document), " + (isLine ? (isOne ? "line " : "lines ") : "") + place)
  }
}

extension CountedNoun {
  fileprivate static let otherRow = CountedNoun(
    one: Text(fr: "autre ligne", en: "other row"),
    several: Text(fr: "autres lignes", en: "other rows"))
  static let recordRow = CountedNoun(
    one: Text(fr: "ligne", en: "row"), several: Text(fr: "lignes", en: "rows"))
}
