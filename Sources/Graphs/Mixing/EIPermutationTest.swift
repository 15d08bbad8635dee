/// How the E-I index of a graph compares with those of the same labels handed out at random.
///
/// Conventions: each share counts the observed index as one more drawing, so that none is ever 0.
public struct EIPermutationTest: Sendable, Hashable {
  /// The index of the graph.
  public let observed: Double
  /// The exact mean of the index over all ways to hand out the labels.
  public let expected: Double
  /// The number of drawings.
  public let permutationCount: Int
  /// The share of drawings with an index at most the observed one: small if ties keep within.
  public let shareAtMost: Double
  /// The share of drawings with an index at least the observed one: small if ties lead out.
  public let shareAtLeast: Double
  /// The share of drawings at least as far from the expected index: the two-sided *p*.
  public let shareAsFar: Double
}

extension Graph {
  /// Returns how often labels handed out at random give an E-I index like the one observed.
  ///
  /// Read it before calling a network inward-looking: a small share says that chance alone seldom
  /// keeps ties within parts of these sizes.
  ///
  ///     var generator = SeededGenerator(seed: 1)
  ///     let graph = Graph(vertexCount: 2, ties: [(0, 1)])
  ///     graph.eiPermutationTest(
  ///       of: Partition(partOfVertex: [0, 1]), using: &generator)?.shareAsFar     // 1
  ///
  /// Conventions: the ties stay and the labels are shuffled; nil without a tie.
  ///
  /// - Parameters:
  ///   - partition: A part for each vertex; another number of vertices is a programming error.
  ///   - permutationCount: The number of drawings, at least 1.
  ///   - generator: Where chance comes from; print its seed.
  /// - Complexity: O(*n* + *m*) for each drawing.
  /// - SeeAlso: D. Krackhardt, R. N. Stern, Social Psychology Quarterly 51 (1988),
  ///   doi:10.2307/2786835
  public func eiPermutationTest(
    of partition: Partition, permutationCount: Int = 10_000,
    using generator: inout SeededGenerator
  ) -> EIPermutationTest? {
    precondition(permutationCount > 0, "a test takes at least one drawing: \(permutationCount)")
    let index = eiIndex(of: partition)
    guard let observed = index.value, let expected = index.expected else { return nil }
    let centre = (expected + 1) / 2 * Double(tieCount)
    let distance = (Double(index.externalTieCount) - centre).magnitude
    var labels = ContiguousArray(partition.partOfVertex.map { Int32($0) })
    var (atMost, atLeast, asFar) = (1, 1, 1)
    for _ in 0..<permutationCount {
      labels.shuffle(using: &generator)
      let count = tiesBetween(labels)
      if count <= index.externalTieCount { atMost += 1 }
      if count >= index.externalTieCount { atLeast += 1 }
      // Whole counts on either side of the centre may be equally far, save for rounding.
      if (Double(count) - centre).magnitude >= distance - 1e-6 { asFar += 1 }
    }
    let drawings = Double(permutationCount + 1)
    return EIPermutationTest(
      observed: observed, expected: expected, permutationCount: permutationCount,
      shareAtMost: Double(atMost) / drawings, shareAtLeast: Double(atLeast) / drawings,
      shareAsFar: Double(asFar) / drawings)
  }

  /// The number of ties whose ends bear different labels.
  private func tiesBetween(_ labels: ContiguousArray<Int32>) -> Int {
    let targets = targets.span
    let labels = labels.span
    var count = 0
    for vertex in 0..<vertexCount {
      for place in row(vertex) where labels[Int(targets[place])] != labels[vertex] { count += 1 }
    }
    return count / 2
  }
}
