import Languages

/// In what two names resemble each other.
public enum Resemblance: String, Sendable, Hashable, CaseIterable {
  /// The same words in the same order, but for case, accents and prepositions.
  case name
  /// The same letters, apart otherwise: Lasalle and La Salle.
  case letters
  /// The same words in another order.
  case order
  /// One has the acronym where the other is in full.
  case acronym
  /// One has the first letters of the words of the other.
  case initials
  /// A slip of the pen apart.
  case spelling
  /// One has all the words of the other, and more.
  case inclusion

  /// How likely it makes two records one, before kinds and communes are looked at.
  var likelihood: Likelihood {
    switch self {
    case .name, .letters, .order: .sure
    case .acronym, .initials, .spelling: .likely
    case .inclusion: .possible
    }
  }
}

extension NameForm {
  /// Returns in what two names resemble each other, the strongest first, or nil.
  ///
  /// - Parameters:
  ///   - acronyms: Those whose meaning is known, and that stand for nothing else.
  ///   - places: The words of the names of communes: they tell nothing of who is meant.
  func resemblance(
    to other: NameForm, acronyms: Set<String>, places: Set<String>
  ) -> Resemblance? {
    guard !isApart(from: other) else { return nil }
    if words == other.words { return .name }
    if letters == other.letters { return .letters }
    if sorted == other.sorted { return .order }
    let left = words.without(other.words)
    let right = other.words.without(words)
    if left.isShort(of: right, acronyms) || right.isShort(of: left, acronyms) { return .initials }
    if left.isSlip(of: right) || left.beyondKinds.isSlip(of: right.beyondKinds) { return .spelling }
    let isIncluded =
      left.names.isEmpty && isDistinct(places) || right.names.isEmpty && other.isDistinct(places)
    let isSameCore = core == other.core && core.count > 3 && !places.contains(core)
    return isIncluded || isSameCore ? .inclusion : nil
  }

  /// Whether the name says more than a kind and a place.
  private func isDistinct(_ places: Set<String>) -> Bool {
    sorted.contains { $0.count > 2 && !kinds.contains($0) && !places.contains($0) }
  }
}

extension [String] {
  /// The words without articles.
  fileprivate var names: [String] { filter { !NameForm.articles.contains($0) } }

  /// The words that do not say the kind: one writes it, the other leaves it out.
  fileprivate var beyondKinds: [String] { filter { !Vocabulary.kindWords.contains($0) } }

  /// Returns these words, in order, without those of another name.
  fileprivate func without(_ others: [String]) -> [String] {
    var left = others
    return filter { word in
      guard let place = left.firstIndex(of: word) else { return true }
      left.remove(at: place)
      return false
    }
  }

  /// Whether these letters are the first letters of other words, as JB is of Jean-Baptiste.
  ///
  /// An acronym that is known to mean something means that and nothing else.
  fileprivate func isShort(of words: [String], _ acronyms: Set<String>) -> Bool {
    let letters = beyondKinds.joined()
    guard letters.count > 1, !acronyms.contains(letters) else { return false }
    return [words.names, words.beyondKinds.names].contains { full in
      letters == String(full.compactMap(\.first)) && letters != full.joined()
    }
  }

  /// Whether a slip of the pen parts these words from others: a letter in ten, from five on.
  fileprivate func isSlip(of others: [String]) -> Bool {
    let (one, other) = (joined(), others.joined())
    let shortest = Swift.min(one.count, other.count)
    guard shortest > 4, !one.contains(where: \.isNumber), !other.contains(where: \.isNumber)
    else { return false }
    let limit = shortest < 10 ? 1 : shortest < 20 ? 2 : 3
    return abs(one.count - other.count) <= limit && one.editDistance(to: other) <= limit
  }
}
