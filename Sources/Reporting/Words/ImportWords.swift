import Languages
import Partners

extension ImportLedger {
  /// Returns what became of every row, to be read by a person: sums first, then what to look at.
  public func text(in language: Language) -> String {
    let lines =
      sources.map { "\($0.file) (\($0.dialect))" }
      + accounts.flatMap { $0.lines(in: language) }
      + [writtenLine(in: language)]
      + remarks.map { $0.line(in: language) }
      + [ledgerNote[language]]
    return lines.map { $0.typeset(in: language) + "\n" }.joined()
  }

  private func writtenLine(in language: Language) -> String {
    let counts = written.keys.sorted().map { "\($0) \(language.number(written[$0] ?? 0))" }
    return Text(fr: "écrit : ", en: "written: ")[language] + counts.joined(separator: ", ")
  }

  private var ledgerNote: Text {
    Text(
      fr: "chaque ligne, avec sa raison : \(ImportedFolder.ledgerName)",
      en: "every row, with its reason: \(ImportedFolder.ledgerName)")
  }
}

extension ImportLedger.Account {
  fileprivate func lines(in language: Language) -> [String] {
    let (read, kept) = (language.number(read), language.number(kept))
    let (added, left) = (language.number(merged.count), language.number(rejected.count))
    let noun = ImportLedger.Account.nouns[table] ?? Text(verbatim: table)
    let sum = Text(
      fr: "\(noun.french) : lu \(read) = gardé \(kept) + réuni \(added) + écarté \(left)",
      en: "\(noun.english): read \(read) = kept \(kept) + merged \(added) + rejected \(left)")
    return [sum[language]]
      + rejections.map { reason, count in
        "  " + reason.words[language] + language.colon + " " + language.number(count)
          + places(of: reason)
      }
  }

  /// The first lines, of what a person can correct; apologies and what was not asked for are right
  /// as they are.
  private func places(of reason: RejectionReason) -> String {
    let isRight: Set<RejectionReason> = [.excused, .absent, .outsideSelection, .rejectedRow]
    if isRight.contains(reason) { return "" }
    let places = rejected.filter { $0.reason == reason }
      .map { ([$0.line] + [$0.column].compactMap { $0 }).map(String.init).joined(separator: ":") }
    let more = places.count > 8 ? ", …" : ""
    return " (" + places.prefix(8).joined(separator: ", ") + more + ")"
  }

  private static let nouns: [String: Text] = [
    "rows": Text(fr: "lignes", en: "rows"), "marks": Text(fr: "marques", en: "marks"),
    "establishments": Text(fr: "établissements", en: "establishments"),
    "outlines": Text(fr: "contours", en: "outlines"),
  ]
}

extension ImportLedger.Remark {
  fileprivate func line(in language: Language) -> String {
    let more = items.count > 5 ? "; …" : ""
    return words[language] + " (" + language.number(items.count) + ")" + language.colon + " "
      + items.prefix(5).joined(separator: "; ") + more
  }
}
