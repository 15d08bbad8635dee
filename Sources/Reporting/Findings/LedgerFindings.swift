import Languages
import Partners
import Tables

/// What `check` says of the rows of every file: none may be lost without a word.
extension Ledger {
  /// How many rows were read and what became of them, a line a file.
  var section: Document.Section {
    let rows = sources.compactMap(\.rows).reduce(0, +)
    let kept = sources.compactMap(\.kept).reduce(0, +)
    let notes: [Document.Block] = [
      .note(
        Text(
          fr: "Lignes lues = gardées + fusionnées + rejetées ; les titres, l’en-tête et les lignes "
            + "vides ne comptent pas.",
          en: "Rows read = kept + merged + rejected; titles, the header and blank lines do not "
            + "count."))
    ]
    return Document.Section(
      "ledger",
      title: Text { language in
        let words = language.counted(rows, .row)
        return kept == rows
          ? Text(fr: "\(words), aucune perdue", en: "\(words), none lost")[language]
          : words + ", "
            + language.counted(
              kept, one: Text(fr: "gardée", en: "kept"), several: Text(fr: "gardées", en: "kept"))
      },
      blocks: [.grid(grid)] + dialectWords.map { .paragraph($0) } + notes)
  }

  private var grid: Grid {
    Grid(
      caption: Text(fr: "Les lignes de chaque source", en: "The rows of each source"),
      columns: [
        Grid.Column(Text(fr: "source", en: "source")),
        Grid.Column(Text(fr: "lues", en: "read"), isNumeric: true),
        Grid.Column(Text(fr: "gardées", en: "kept"), isNumeric: true),
        Grid.Column(Text(fr: "fusionnées", en: "merged"), isNumeric: true),
        Grid.Column(Text(fr: "rejetées", en: "rejected"), isNumeric: true),
      ],
      rows: sources.map { source in
        [
          .text(Text(verbatim: source.place.description)), .count(source.rows),
          .count(source.kept), .count(source.rows.map { _ in source.merged }),
          .count(source.rows.map { _ in source.rejected.count }),
        ]
      })
  }

  /// The dialect of every file that is not as a program would write it.
  private var dialectWords: [Text] {
    sources.compactMap { source in
      guard let dialect = source.dialect, !dialect.isPlain else { return nil }
      return Text {
        $0 == .french
          ? source.place.description + $0.colon + " " + dialect.words[$0]
          : source.place.description + ": " + dialect.words[$0]
      }
    }
  }

  /// Returns what people should know beside the problems: rejected rows and dialects, a line each.
  public func text(in language: Language) -> String {
    let rejections = sources.compactMap { source -> String? in
      guard let rows = source.rows, let kept = source.kept, kept < rows else { return nil }
      let words = language.counted(rows, .row)
      return Text(
        fr:
          "\(source.place) : \(words), \(kept) sans problème, \(source.rejected.count) à corriger",
        en:
          "\(source.place): \(words), \(kept) without a problem, \(source.rejected.count) to correct"
      )[language]
    }
    return (rejections + dialectWords.map { $0[language] }).map { $0 + "\n" }.joined()
  }
}
