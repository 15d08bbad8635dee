extension Graph {
  /// Returns the power of each vertex, given what it means to depend on powerful neighbours.
  ///
  /// Read it by the sign of beta. Above 0, to know the powerful makes powerful, as where news is
  /// passed on; below 0, to be the only resort of the powerless does, as in bargaining.
  ///
  ///     let path = Graph(vertexCount: 3, ties: [(0, 1), (1, 2)])
  ///     try path.bonacichPower(beta: 0).values     // [√½, √2, √½]: the degree, scaled
  ///
  /// Conventions: α(*I* − β*A*)⁻¹*A*1, by strength, α such that the squares add to *n*; an isolate
  /// has 0; without a tie all are undefined.
  ///
  /// - Parameter beta: What a step multiplies by, nearer to 0 than 1 / λ for the largest
  ///   eigenvalue λ.
  /// - Throws: ``AttenuationError`` with the bound if beta reaches it on either side.
  /// - Complexity: O(*n* + *m*) for each step; some tens of steps, more near the bound.
  /// - SeeAlso: P. Bonacich, American Journal of Sociology 92 (1987), doi:10.1086/228631
  public func bonacichPower(beta: Double) throws(AttenuationError) -> VertexScores {
    let totals = ContiguousArray((0..<vertexCount).map { strengths[row($0)].reduce(0, +) })
    let power = try attenuatedWalks(from: totals, attenuation: beta)
    let squares = power.reduce(0) { $0 + $1 * $1 }
    guard squares > 0 else { return VertexScores(power.map { _ in nil }) }
    let scale = (Double(vertexCount) / squares).squareRoot()
    return VertexScores(power.map { $0 * scale })
  }
}
