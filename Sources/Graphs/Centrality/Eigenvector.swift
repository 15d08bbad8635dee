extension Graph {
  /// Returns how well connected each vertex is to vertices that are themselves well connected.
  ///
  /// Read it as standing within a group: a partner of a few central partners may outrank one of many
  /// marginal ones. Do not compare scores across components.
  ///
  ///     let graph = Graph(vertexCount: 4, ties: [(0, 1), (1, 2)])
  ///     graph.eigenvector().values                 // [√½, 1, √½, nil]
  ///
  /// Conventions: by strength; each component on its own, scaled to a maximum of 1; isolates are
  /// undefined. The search starts from equal scores and ends when the equation holds to 1e-12, or
  /// after 20,000 steps, which only components with two nearly equal centres reach.
  ///
  /// - Complexity: O(*n* + *m*) for each step; some tens of steps, on a chain of *n* some *n*.
  /// - SeeAlso: P. Bonacich, J. Math. Sociol. 2 (1972), doi:10.1080/0022250X.1972.9989806
  public func eigenvector() -> VertexScores {
    var scores = [Double?](repeating: nil, count: vertexCount)
    let rows = ComponentRows(self)
    var principal = PrincipalVector(rows)
    for component in rows.ranges where component.count > 1 {
      principal.search(component)
      let highest = component.reduce(0) { max($0, principal.entries[$1].magnitude) }
      for place in component {
        scores[rows.vertices[place].index] = principal.entries[place].magnitude / highest
      }
    }
    return VertexScores(scores)
  }

  /// The largest eigenvalue of the matrix of strengths, 0 without a tie.
  func largestEigenvalue() -> Double {
    var largest = 0.0
    let rows = ComponentRows(self)
    var principal = PrincipalVector(rows)
    for component in rows.ranges where component.count > 1 {
      principal.search(component)
      largest = max(largest, principal.value)
    }
    return largest
  }
}
