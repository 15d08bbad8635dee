extension String {
  /// The words of this string, folded: runs of letters and digits.
  ///
  ///     "Lycée J.-B. Dumas (Alès)".foldedWords     // ["lycee", "j", "b", "dumas", "ales"]
  ///
  /// Conventions: `+` is a letter, so that REP and REP+ are two words.
  public var foldedWords: [String] {
    folded.split { !($0.isLetter || $0.isNumber || $0 == "+") }.map(String.init)
  }

  /// This string folded, with one plain space wherever it has white space.
  ///
  ///     " Réseau  Clinique du Lien".foldedSpaces   // "reseau clinique du lien"
  ///
  /// Conventions: case, accents, the form of an apostrophe and the width of a space do not count;
  /// hyphens and whether a space is there do.
  public var foldedSpaces: String {
    folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Returns how many letters must be inserted, deleted, replaced or swapped with their neighbour.
  ///
  ///     "cpeag".editDistance(to: "cpeagl")         // 1
  ///
  /// - Complexity: O(*lm*) for strings of *l* and *m* letters.
  /// - SeeAlso: F. Damerau, Communications of the ACM 7 (1964), doi:10.1145/363958.363994
  public func editDistance(to other: String) -> Int {
    Languages.editDistance(Array(self), Array(other))
  }
}
