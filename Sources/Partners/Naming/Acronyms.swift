import Languages

extension String {
  /// The acronyms in this text: words with at least two capitals, and more capitals than others.
  ///
  ///     "IMPro et CMPAdo du CD30, à Alès".acronyms  // ["IMPro", "CMPAdo", "CD30"]
  ///
  /// Conventions: a text of several words all in capitals holds none that could be told; figures
  /// count neither way.
  var acronyms: [String] {
    let words = split { !($0.isLetter || $0.isNumber || $0 == "+") }.map(String.init)
    let isShouted = words.count > 1 && !contains(where: \.isLowercase)
    return isShouted ? [] : words.filter(\.isAcronym)
  }

  private var isAcronym: Bool {
    let capitals = count(where: \.isUppercase)
    return capitals > 1 && capitals > count(where: \.isLowercase)
  }

  /// This acronym without the number of its département: MDA30 is an MDA.
  var acronymStem: String {
    var stem = self[...]
    while let last = stem.last, last.isNumber { stem = stem.dropLast() }
    return stem.isEmpty ? self : String(stem)
  }
}

/// Which acronyms names and labels use, and which the glossary defines.
public struct AcronymUse: Sendable, Hashable {
  /// Used, and not in the glossary, in alphabetical order.
  public let undefined: [String]
  /// Used and in the glossary, where what it stands for is not known.
  public let unexplained: [String]
  /// Defined, and never used in a name or a label.
  public let unused: [String]
  /// How many acronyms are used.
  public let usedCount: Int
  /// How many acronyms the glossary has.
  public let glossaryCount: Int
}

extension Network {
  /// The acronyms of names, labels and functions against the glossary of the network.
  ///
  /// Conventions: the glossary is that of the network, not the common vocabulary; a number at the
  /// end does not count, unless the acronym is defined with it.
  public var acronymUse: AcronymUse {
    let empty = Set(
      naming.glossary.filter { $0.expansion == nil }.flatMap(\.acronyms).map(\.folded))
    let names = glossaryForms
    let used = Set(acronymPlaces.keys)
    let known = used.filter { names[$0.folded] != nil }
    let touched = Set(known.map(\.folded))
    return AcronymUse(
      undefined: used.subtracting(known).sorted { $0.precedesInFrench($1) },
      unexplained: known.filter { empty.contains($0.folded) }.sorted { $0.precedesInFrench($1) },
      unused: names.filter { !touched.contains($0.key) }.values.sorted { $0.precedesInFrench($1) },
      usedCount: used.count, glossaryCount: names.count)
  }
}
