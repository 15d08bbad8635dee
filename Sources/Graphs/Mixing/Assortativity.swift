extension Graph {
  /// The correlation of the degrees at the two ends of a tie, or nil where degrees do not differ.
  ///
  /// Read it as who keeps company with whom: above 0, well-connected partners tie with each other;
  /// below 0, each serves a fringe of its own.
  ///
  ///     Graph(vertexCount: 3, ties: [(0, 1), (0, 2)]).degreeAssortativity           // −1
  ///     Graph(vertexCount: 3, ties: [(0, 1), (1, 2), (2, 0)]).degreeAssortativity   // nil
  ///
  /// Conventions: Pearson's coefficient, each tie taken both ways; isolates and strengths do not
  /// count.
  ///
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: M. E. J. Newman, Phys. Rev. Lett. 89 (2002), doi:10.1103/PhysRevLett.89.208701
  public var degreeAssortativity: Double? {
    let degrees = (0..<vertexCount).map { Double(row($0).count) }
    let tied = degrees.filter { $0 > 0 }
    guard let highest = tied.max(), highest != tied.min() else { return nil }
    let mean = tied.reduce(0) { $0 + $1 * $1 } / Double(targets.count)
    var variance = 0.0
    var covariance = 0.0
    for vertex in 0..<vertexCount {
      let difference = degrees[vertex] - mean
      let others = targets[row(vertex)].reduce(0) { $0 + (degrees[Int($1)] - mean) }
      variance += degrees[vertex] * difference * difference
      covariance += difference * others
    }
    return covariance / variance
  }
}
