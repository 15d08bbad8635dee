/// How free each vertex is to act between its contacts, in the four measures of Burt (1992).
///
///     let holes = Graph(vertexCount: 4, ties: [(0, 1), (0, 2)]).structuralHoles()
///     holes.constraint.values                    // [0.5, 1, 1, nil]
///     holes.effectiveSize.values                 // [2, 1, 1, nil]
///
/// One walk over the contacts of contacts gives all four.
public struct StructuralHoles: Sendable, Hashable {
  /// How far each vertex depends on contacts who know each other; high is bound.
  public let constraint: VertexScores
  /// How many contacts each vertex has that do not merely repeat one another.
  public let effectiveSize: VertexScores
  /// The effective size of each vertex divided by the number of its contacts.
  public let efficiency: VertexScores
  /// How far the constraint on each vertex comes from a single contact, from 0 to 1.
  public let hierarchy: VertexScores
}

extension Graph {
  /// Returns constraint, effective size, efficiency and hierarchy of each vertex at once.
  ///
  /// Read it as room for manoeuvre: a partner between contacts who do not know each other hears
  /// more, and can bring them together.
  ///
  ///     let triangle = Graph(vertexCount: 3, ties: [(0, 1), (1, 2), (2, 0)])
  ///     triangle.structuralHoles().constraint.values        // [1.125, 1.125, 1.125]
  ///
  /// Conventions: by strength; *p*ᵢⱼ is the share of *j* in the strength of *i*, over all its
  /// contacts; ties beyond the contacts of a vertex weigh in the shares of those contacts, as in
  /// the whole-network model of UCINET; an isolate has none of the four; a single contact holds
  /// all the constraint, so that hierarchy is 1.
  ///
  /// - Complexity: O(*m*^1.5); O(*n* + *m*) space.
  /// - SeeAlso: R. S. Burt, Structural Holes, Harvard University Press (1992), ch. 2
  public func structuralHoles() -> StructuralHoles {
    let sums = StructuralHoleSums(self)
    let degrees = (0..<vertexCount).map { row($0).count }
    func scores(_ value: (Int) -> Double) -> VertexScores {
      VertexScores((0..<vertexCount).map { degrees[$0] > 0 ? value($0) : nil })
    }
    return StructuralHoles(
      constraint: scores { sums.constraint[$0] },
      effectiveSize: scores { Double(degrees[$0]) - sums.redundancy[$0] },
      efficiency: scores { 1 - sums.redundancy[$0] / Double(degrees[$0]) },
      hierarchy: scores { sums.hierarchy[$0] })
  }
}

extension DirectedGraph {
  /// Returns constraint, effective size, efficiency and hierarchy of each vertex at once.
  ///
  ///     let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (0, 2), (1, 0), (2, 1)])
  ///     graph.structuralHoles().effectiveSize.values        // [7/6, 7/6, 1]
  ///
  /// Conventions: the contacts of a vertex are those it calls on and those who call on it; the
  /// strengths of both directions add. Otherwise as for a ``Graph``.
  ///
  /// - Complexity: O(*m*^1.5); O(*n* + *m*) space.
  /// - SeeAlso: R. S. Burt, Structural Holes, Harvard University Press (1992), ch. 2
  public func structuralHoles() -> StructuralHoles {
    underlying.structuralHoles()
  }
}
