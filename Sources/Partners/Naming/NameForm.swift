import Languages

/// A name as it is compared: its words, its letters, its numbers, what it says of its kind.
struct NameForm {
  /// The words before any parenthesis, without prepositions.
  let words: [String]
  /// The same without articles and in order of the alphabet: what remains when order is lost.
  let sorted: [String]
  /// The words joined, articles included: Lasalle and La Salle.
  let letters: String
  /// The letters of the words that do not say the kind.
  let core: String
  /// The words that say the kind.
  let kinds: Set<String>
  /// The words in parentheses.
  let aside: [String]
  /// The numbers.
  let numbers: Set<String>
  /// The first letters of the words.
  let initials: String

  init(_ name: String) {
    let (outside, inside) = name.parenthesesApart
    let (words, aside) = (outside.nameWords, inside.nameWords)
    self.init(words: words.isEmpty ? aside : words, aside: aside)
  }

  private init(words: [String], aside: [String]) {
    self.words = words
    self.aside = aside
    sorted = words.filter { !NameForm.articles.contains($0) }.sorted()
    letters = words.joined()
    let other = words.filter { !Vocabulary.kindWords.contains($0) }
    core = other.joined()
    kinds = Set(words).intersection(Vocabulary.kindWords)
    numbers = Set(letters.split { !$0.isNumber }.map(String.init))
    initials = String(words.filter { !NameForm.articles.contains($0) }.compactMap(\.first))
  }

  /// Returns the name with acronyms where it has what they stand for.
  func contracted(by contractions: Contractions) -> NameForm {
    let shorter = contractions.contracted(words)
    return shorter == words ? self : NameForm(words: shorter, aside: aside)
  }

  static let articles: Set<String> = ["l", "la", "le", "les"]

  /// Whether two names say that they are two: other numbers, other kinds, other remarks.
  func isApart(from other: NameForm) -> Bool {
    let sayKinds =
      !kinds.isSubset(of: other.kinds) && !other.kinds.isSubset(of: kinds)
    let sayNumbers = !numbers.isEmpty && !other.numbers.isEmpty && numbers != other.numbers
    let sayAsides = !aside.isEmpty && !other.aside.isEmpty && aside != other.aside
    return sayKinds || sayNumbers || sayAsides
  }
}

extension String {
  /// What stands outside and inside the parentheses of a name.
  fileprivate var parenthesesApart: (outside: String, inside: String) {
    guard contains("(") else { return (self, "") }
    var (outside, inside, depth) = ("", "", 0)
    for letter in self {
      if letter == "(" { depth += 1 }
      if letter == ")" { depth = Swift.max(0, depth - 1) }
      // A parenthesis itself parts words on whichever side it falls.
      if depth > 0 { inside.append(letter) } else { outside.append(letter) }
    }
    return (outside, inside)
  }
}
