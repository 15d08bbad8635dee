import Languages
import Tables

/// Words near a known one: perhaps a slip, perhaps a word of the network's own.
extension Network {
  /// The kinds and acronyms of institutions that are one slip away from a known word.
  ///
  /// They are warnings, not problems: a network may well have a word that looks like another. A
  /// row in `glossary` or a word in `maillage.kinds` makes it known.
  ///
  /// Conventions: case, accents and figures at the end do not count; words of three letters or
  /// fewer are too near to each other to suspect; each word is told once, at its first row.
  public var warnings: [Problem] {
    let acronyms = Vocabulary.terms.map(\.acronym) + naming.glossary.flatMap(\.acronyms)
    let kinds = acronyms + Vocabulary.plainKinds + (package?.maillage?.kinds ?? [])
    return slips(in: { $0.kind }, field: "kind", SlipFinder(kinds))
      + slips(in: { $0.acronym }, field: "acronym", SlipFinder(acronyms))
  }

  private func slips(
    in word: (Institution) -> String?, field: String, _ finder: SlipFinder
  ) -> [Problem] {
    var told: Set<String> = []
    return institutions.compactMap { institution in
      guard let word = word(institution), told.insert(word).inserted,
        let intended = finder.intended(word)
      else { return nil }
      return .nearKnownWord(word, intended, field: field, at: institution.origin.location)
    }
  }
}

/// Finds the known word that a word is one slip away from.
private struct SlipFinder {
  private let known: [String: String]
  private let sorted: [String]

  init(_ words: [String]) {
    known = Dictionary(
      words.map { ($0.folded, $0) }, uniquingKeysWith: { first, _ in first })
    sorted = known.keys.sorted()
  }

  func intended(_ word: String) -> String? {
    var stem = word.folded[...]
    while let last = stem.last, last.isNumber || last == " " { stem = stem.dropLast() }
    let target = String(stem)
    guard target.count > 3, known[target] == nil, known[word.folded] == nil else { return nil }
    let near = sorted.first { candidate in
      candidate.count > 3 && abs(candidate.count - target.count) < 2
        && candidate.editDistance(to: target) == 1
    }
    return near.flatMap { known[$0] }
  }
}

extension Problem {
  fileprivate static func nearKnownWord(
    _ word: String, _ intended: String, field: String, at location: Location
  ) -> Problem {
    Problem(
      .badChoice, at: location, field: field, value: word,
      message: Text(
        fr: "« \(word) » n’est pas un mot connu, et ressemble à un autre",
        en: "'\(word)' is not a known word, and looks like another"),
      nearest: intended)
  }
}
