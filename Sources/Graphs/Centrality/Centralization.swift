extension Graph {
  /// How far the degrees are from those of a star, from 0 to 1, or nil below three vertices.
  ///
  /// Read it as dependence on one partner: 1 when all contact is with one, 0 when all have as many
  /// contacts.
  ///
  ///     Graph(vertexCount: 3, ties: [(0, 1), (0, 2)]).degreeCentralization           // 1
  ///     Graph(vertexCount: 3, ties: [(0, 1), (1, 2), (2, 0)]).degreeCentralization   // 0
  ///
  /// Conventions: Σ (max − *d*) / ((*n* − 1)(*n* − 2)); isolates count: drop the silent ones, and
  /// the network looks more centralized.
  ///
  /// - Complexity: O(*n*).
  /// - SeeAlso: L. C. Freeman, Social Networks 1 (1979), doi:10.1016/0378-8733(78)90021-7
  public var degreeCentralization: Double? {
    let n = Double(vertexCount)
    return degree().centralization(of: (n - 1) * (n - 2))
  }

  /// How far the closeness scores are from those of a star, from 0 to 1, or nil where undefined.
  ///
  ///     Graph(vertexCount: 3, ties: [(0, 1), (0, 2)]).closenessCentralization   // 1
  ///     Graph(vertexCount: 3, ties: [(0, 1)]).closenessCentralization           // nil
  ///
  /// Conventions: Σ (max − *c*) / ((*n* − 1)(*n* − 2) / (2*n* − 3)) over closeness in hops; not
  /// defined below three vertices, nor in a graph in pieces, where scores of small pieces are high
  /// and nothing bounds the sum.
  ///
  /// - Complexity: O(*nm*), in a small world near O(*nm* / 512), at each call.
  /// - SeeAlso: L. C. Freeman, Social Networks 1 (1979), doi:10.1016/0378-8733(78)90021-7
  public var closenessCentralization: Double? {
    let n = Double(vertexCount)
    guard components().partCount == 1 else { return nil }
    return closeness().centralization(of: (n - 1) * (n - 2) / (2 * n - 3))
  }

  /// How far the betweenness scores are from those of a star, or nil below three vertices.
  ///
  /// Read it as dependence on one broker: 1 when every contact between others goes through one.
  ///
  ///     Graph(vertexCount: 3, ties: [(0, 1), (0, 2)]).betweennessCentralization   // 1
  ///
  /// Conventions: Σ (max − *b*) / (*n* − 1) over normalized betweenness in hops; isolates count.
  ///
  /// - Complexity: O(*nm*) at each call.
  /// - SeeAlso: L. C. Freeman, Social Networks 1 (1979), doi:10.1016/0378-8733(78)90021-7
  public var betweennessCentralization: Double? {
    betweenness(normalized: true).centralization(of: Double(vertexCount) - 1)
  }
}

extension VertexScores {
  /// What all scores lack to the highest, divided by what they lack in a star.
  fileprivate func centralization(of star: Double) -> Double? {
    let scores = values.compactMap { $0 }
    guard let highest = scores.max(), scores.count > 2 else { return nil }
    return scores.reduce(0) { $0 + (highest - $1) } / star
  }
}
