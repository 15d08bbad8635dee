/// Some of the ties of a graph, each once and in order.
///
///     let set = TieSet([Tie(2, 1), Tie(0, 3)])
///     set.ties                                   // [0–3 (1.0), 1–2 (1.0)]
///     set.contains(Tie(1, 2, strength: 5))       // true: two vertices have one tie at most
public struct TieSet: Sendable, Hashable {
  /// The ties of the set, sorted by first and second vertex as those of a graph.
  public let ties: [Tie]

  /// The number of ties in the set.
  public var count: Int { ties.count }

  /// Whether no tie is in the set.
  public var isEmpty: Bool { ties.isEmpty }

  /// Makes a set of ties of one graph.
  ///
  /// - Parameter ties: The ties in any order; of several between the same two vertices the first
  ///   stays.
  /// - Complexity: O(*k* log *k*) for *k* ties.
  public init(_ ties: [Tie]) {
    var kept: [Tie] = []
    // Swift's sort is stable, so the first of equal ties comes first.
    for tie in ties.sorted(by: { $0.ends < $1.ends }) where kept.last?.ends != tie.ends {
      kept.append(tie)
    }
    self.ties = kept
  }

  /// Returns whether the set has a tie between the two vertices of a tie, whatever its strength.
  ///
  /// - Complexity: O(log *k*) for a set of *k*.
  public func contains(_ tie: Tie) -> Bool {
    var range = ties.indices
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if ties[middle].ends == tie.ends { return true }
      range =
        ties[middle].ends < tie.ends
        ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}

extension Tie {
  /// What ties are sorted by.
  fileprivate var ends: Ends { Ends(first: first, second: second) }

  fileprivate struct Ends: Comparable {
    let first: Vertex
    let second: Vertex

    static func < (left: Ends, right: Ends) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }
}
