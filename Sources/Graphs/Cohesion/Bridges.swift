/// What must go for a bridge to fall: a pair's whole relation, or one contact.
///
/// Two partners who met ten times hold more than two who met once, even where nobody else joins
/// their sides; so there are two notions, each with its name.
public enum BridgeKind: String, Sendable, Hashable, CaseIterable {
  /// A tie without which, all its contacts gone, its two vertices lose each other.
  case pair
  /// A pair bridge that rests on one single contact.
  case contact
}

extension Graph {
  /// Returns the ties without which their two vertices have no path to each other.
  ///
  /// Read them as ties that hold by one thread: of one relation, or even of one contact.
  ///
  ///     let graph = Graph(vertexCount: 3, ties: [(0, 1), (0, 1), (1, 2)])
  ///     graph.bridges(.pair).ties                  // [0–1 (2.0), 1–2 (1.0)]
  ///     graph.bridges(.contact).ties               // [1–2 (1.0)]
  ///
  /// Conventions: contacts are those merged into a tie, ``Tie/contactCount``; strengths do not
  /// count, so a tie of strength 5 given once is one contact.
  ///
  /// - Parameter kind: Whether all contacts of the pair must go, or one is enough.
  /// - Complexity: O(*n* + *m*), plus O(*b* log *n*) for *b* bridges.
  /// - SeeAlso: R. E. Tarjan, Information Processing Letters 2 (1974),
  ///   doi:10.1016/0020-0190(74)90003-9
  public func bridges(_ kind: BridgeKind) -> TieSet {
    let blocks = blocks()
    // A block of two vertices is a tie that closes no ring.
    let pairs = (0..<blocks.count).map { blocks[$0] }.filter { $0.count == 2 }
    let ties = pairs.compactMap { pair in
      tie(between: Vertex(row: pair[pair.startIndex]), and: Vertex(row: pair[pair.endIndex - 1]))
    }
    return TieSet(ties.filter { kind == .pair || $0.contactCount == 1 })
  }
}
