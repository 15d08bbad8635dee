extension String {
  /// This string in lower case without accents or ligatures, to compare what people typed.
  ///
  ///     "Saint-Hippolyte-du-Fort, Bessèges, cœur".folded
  ///     // "saint-hippolyte-du-fort, besseges, coeur"
  public var folded: String {
    // What has no accent needs no look at each letter, and whole directories are folded.
    guard utf8.contains(where: { $0 > 127 }) else { return lowercased() }
    var result = ""
    result.reserveCapacity(utf8.count)
    for character in lowercased() {
      result += String.unaccented[character] ?? String(character)
    }
    return result
  }

  /// Returns whether this string comes before another in French alphabetical order.
  ///
  /// Letters decide first, accents only break ties: `cote`, `côte`, `coté`, `coteau`.
  public func precedesInFrench(_ other: String) -> Bool {
    let (left, right) = (folded, other.folded)
    return left == right ? self < other : left < right
  }

  private static let unaccented: [Character: String] = {
    let families: [(String, String)] = [
      ("a", "àâäáãå"), ("c", "ç"), ("e", "éèêë"), ("i", "îïíì"), ("n", "ñ"), ("o", "ôöóòõ"),
      ("u", "ùûüú"), ("y", "ÿý"), ("oe", "œ"), ("ae", "æ"), ("'", "’"),
    ]
    var table: [Character: String] = [:]
    for (plain, accented) in families {
      for character in accented { table[character] = plain }
    }
    return table
  }()
}
