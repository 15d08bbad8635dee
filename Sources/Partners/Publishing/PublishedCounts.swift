/// Counts of persons by some word, with their total, small counts masked.
public struct PublishedCounts: Sendable, Hashable {
  /// A word and its count.
  public struct Row: Sendable, Hashable {
    /// The word.
    public let word: String
    /// How many persons.
    public let figure: PublishedFigure
  }

  /// The words, in the order given.
  public let rows: [Row]
  /// The sum of what the records tell.
  public let total: PublishedFigure

  /// Masks some counts; a count of nil is not recorded, and no part of the total.
  public init(_ counts: [(word: String, count: Int?)], threshold: Int) {
    let known = counts.compactMap(\.count)
    let sum = AdditiveFigures.Sum(of: Array(known.indices), total: known.count)
    let values = known + [known.reduce(0, +)]
    let isMasked = AdditiveFigures(values, sums: [sum]).masked(below: threshold)
    let shown = PublishedFigure.figures(values, isMasked)
    var place = 0
    rows = counts.map { word, count in
      guard count != nil else { return Row(word: word, figure: .unknown) }
      defer { place += 1 }
      return Row(word: word, figure: shown[place])
    }
    total = known.isEmpty ? .unknown : shown[known.count]
  }
}

extension Network {
  /// Returns how many persons hold each function, whatever their institution, small counts masked.
  ///
  /// Conventions: a function of which no row tells a count is not recorded; else the rows that tell
  /// one are added.
  public func publishedFunctions(threshold: Int) -> PublishedCounts {
    let groups = Dictionary(grouping: professionals, by: \.function)
    return PublishedCounts(
      groups.keys.sorted().map { function in
        let counts = (groups[function] ?? []).compactMap(\.count)
        return (function, counts.isEmpty ? nil : counts.reduce(0, +))
      }, threshold: threshold)
  }
}
