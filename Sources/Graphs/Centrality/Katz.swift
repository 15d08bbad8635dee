extension Graph {
  /// Returns how many walks end at each vertex, a walk counting less with each step it is long.
  ///
  /// Read it as influence at any distance: partners count, and their partners a little less.
  ///
  ///     let graph = Graph(vertexCount: 3, ties: [(0, 1)])
  ///     try graph.katz(attenuation: 0.5).values    // [2, 2, 1]
  ///
  /// Conventions: *x*ᵢ = 1 + attenuation · Σⱼ *w*ᵢⱼ *x*ⱼ, by strength, not scaled; the walk of no
  /// step counts 1, so an isolate has 1.
  ///
  /// - Parameter attenuation: What a step multiplies by, at least 0 and below 1 / λ for the largest
  ///   eigenvalue λ; a negative one is a programming error.
  /// - Throws: ``AttenuationError`` with the bound if the attenuation reaches it.
  /// - Complexity: O(*n* + *m*) for each step; some tens of steps, more near the bound.
  /// - SeeAlso: L. Katz, Psychometrika 18 (1953), doi:10.1007/BF02289026
  public func katz(attenuation: Double) throws(AttenuationError) -> VertexScores {
    precondition(!(attenuation < 0), "attenuation is at least 0: \(attenuation)")
    let ones = ContiguousArray<Double>(repeating: 1, count: vertexCount)
    return VertexScores(try attenuatedWalks(from: ones, attenuation: attenuation).map { $0 })
  }
}
