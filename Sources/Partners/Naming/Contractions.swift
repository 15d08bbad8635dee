import Languages

/// The expansions of acronyms, to read a name in full as the name with its acronym.
struct Contractions {
  private struct Expansion {
    let words: [String]
    let acronym: String
  }

  /// Acronyms whose meaning is known: their letters are no evidence of another meaning.
  let acronyms: Set<String>
  private let byFirstWord: [String: [Expansion]]

  /// Takes the glossary of a network first, then the common vocabulary.
  init(_ glossary: [GlossaryEntry]) {
    let own = glossary.compactMap { entry in
      entry.acronyms.count == 1 ? entry.expansion.map { (entry.acronyms[0], $0) } : nil
    }
    let pairs = own + Vocabulary.terms.map { ($0.acronym, $0.expansion) }
    acronyms = Set(pairs.map(\.0.folded))
    let expansions = pairs.map { Expansion(words: $1.nameWords, acronym: $0.folded) }
    byFirstWord = Dictionary(
      grouping: expansions.filter { $0.words.count > 1 }, by: { $0.words[0] }
    ).mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// Returns the words of a name, expansions replaced by their acronyms, the longest first.
  func contracted(_ words: [String]) -> [String] {
    var result: [String] = []
    var place = 0
    while place < words.count {
      let rest = words[place...]
      let found = byFirstWord[words[place]]?.first { rest.starts(with: $0.words) }
      result.append(found?.acronym ?? words[place])
      place += found?.words.count ?? 1
    }
    return result
  }
}

extension String {
  /// The folded words of a name without prepositions, which people leave out and put in.
  var nameWords: [String] {
    foldedWords.filter { !String.prepositions.contains($0) }
  }

  private static let prepositions: Set<String> = ["au", "aux", "d", "de", "des", "du", "et"]
}
