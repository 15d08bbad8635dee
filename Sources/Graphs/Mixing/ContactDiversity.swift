/// How mixed the contacts of each vertex are, by the parts of a partition.
///
/// Conventions: *p* is the share of each part in the strength of a vertex, its own part included;
/// isolates are undefined.
public struct ContactDiversity: Sendable, Hashable {
  /// Blau's 1 − Σ *p*²: the chance that two contacts drawn by strength are of different parts.
  public let blau: VertexScores
  /// Blau's index divided by its maximum 1 − 1/*K* for *K* parts; nil with fewer than two parts.
  public let iqv: VertexScores
  /// Shannon's −Σ *p* ln *p*.
  public let shannon: VertexScores
  /// The number of parts met.
  public let richness: VertexScores
}

extension Graph {
  /// Returns how mixed the contacts of each vertex are: Blau, IQV, Shannon and richness.
  ///
  /// Read it as breadth: a school in touch with health, social care and justice is better placed
  /// than one with three contacts of one kind.
  ///
  ///     let graph = Graph(vertexCount: 3, ties: [(0, 1), (0, 2)])
  ///     let diversity = graph.diversity(of: Partition(partOfVertex: [0, 0, 1]))
  ///     diversity.blau.values                      // [0.5, 0, 0]
  ///     diversity.iqv.values                       // [1, 0, 0]
  ///
  /// Conventions: as for ``ContactDiversity``; an empty part is one of the *K*.
  ///
  /// - Parameter partition: A part for each vertex; another number of vertices is a programming
  ///   error.
  /// - Complexity: O(*m* + *nK*) for *K* parts.
  /// - SeeAlso: P. M. Blau, Inequality and Heterogeneity, Free Press (1977); A. Agresti,
  ///   B. F. Agresti, Sociological Methodology 9 (1978), doi:10.2307/270810
  public func diversity(of partition: Partition) -> ContactDiversity {
    requirePart(of: partition)
    let k = Double(partition.partCount)
    var blau = [Double?](repeating: nil, count: vertexCount)
    var shannon = blau
    var richness = blau
    for vertex in 0..<vertexCount where !row(vertex).isEmpty {
      let shares = partShares(of: vertex, partition, byStrength: true)
      blau[vertex] = heterogeneity(shares)
      shannon[vertex] = shares.reduce(0) { $0 + $1.entropyTerm }
      richness[vertex] = Double(shares.count { $0 > 0 })
    }
    return ContactDiversity(
      blau: VertexScores(blau),
      iqv: VertexScores(blau.map { value in k > 1 ? value.map { $0 * k / (k - 1) } : nil }),
      shannon: VertexScores(shannon),
      richness: VertexScores(richness))
  }

  /// Returns how evenly the ties of each vertex spread over the parts of a partition.
  ///
  /// Read it as the reach of a vertex beyond its group: 0 where all ties lead into one part, near
  /// 1 − 1/*K* where they spread over all *K*.
  ///
  ///     let graph = Graph(vertexCount: 3, ties: [(0, 1), (0, 1), (0, 1), (0, 2)])
  ///     graph.participation(of: Partition(partOfVertex: [0, 0, 1])).values     // [0.5, 0, 0]
  ///
  /// Conventions: 1 − Σ (*k*ₛ / *k*)², where *k*ₛ of the *k* ties lead into part *s*; ties are
  /// counted, and ``ContactDiversity/blau`` is the same by strength; isolates are undefined.
  ///
  /// - Parameter partition: A part for each vertex; another number of vertices is a programming
  ///   error.
  /// - Complexity: O(*m* + *nK*) for *K* parts.
  /// - SeeAlso: R. Guimerà, L. A. N. Amaral, Nature 433 (2005), doi:10.1038/nature03288
  public func participation(of partition: Partition) -> VertexScores {
    requirePart(of: partition)
    return VertexScores(
      (0..<vertexCount).map { vertex in
        guard !row(vertex).isEmpty else { return nil }
        return heterogeneity(partShares(of: vertex, partition, byStrength: false))
      })
  }

  /// The share of each part in the ties of a vertex that has some.
  private func partShares(
    of vertex: Int, _ partition: Partition, byStrength: Bool
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: partition.partCount)
    for place in row(vertex) {
      sums[partition.partOfVertex[Int(targets[place])]] += byStrength ? strengths[place] : 1
    }
    let total = sums.reduce(0, +)
    return sums.map { $0 / total }
  }

  /// Blau's index of shares that add to 1.
  private func heterogeneity(_ shares: [Double]) -> Double {
    // A single share of 1 may come out a little above it.
    max(0, 1 - shares.reduce(0) { $0 + $1 * $1 })
  }
}
