/// A graph of groups, and what goes on inside each.
public struct Quotient: Sendable, Hashable {
  /// What lies inside a part, and so on no tie between parts.
  public struct Inside: Sendable, Hashable {
    /// How many vertices the part has.
    public let vertexCount: Int
    /// How many ties lie inside.
    public let tieCount: Int
    /// The sum of their strengths.
    public let strength: Double
    /// The sum of their contact counts.
    public let contactCount: Int
  }

  /// The parts as vertices, by their numbers; tied where some of their members are.
  public let graph: Graph
  /// What lies inside each part, by its number.
  public let insides: [Inside]
}

extension Graph {
  /// Returns the graph of the parts of a partition, in which each part is one vertex.
  ///
  /// Read it as contact between sectors or territories, whoever keeps it up.
  ///
  ///     let path = Graph(vertexCount: 4, ties: [(0, 1), (1, 2), (1, 3)])
  ///     let quotient = path.quotient(by: Partition(partOfVertex: [0, 0, 1, 1]))
  ///     quotient.graph.ties                        // [0–1 (2.0)], two contacts
  ///     quotient.insides[0].tieCount               // 1
  ///
  /// Conventions: strengths and contact counts between two parts add, in the order of the ties;
  /// what is inside a part is returned beside, not as a self-tie; an empty part is an isolate.
  ///
  /// - Parameter partition: The part of each vertex; a partition of another number of vertices is
  ///   a programming error.
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: H. C. White, S. A. Boorman, R. L. Breiger, American Journal of Sociology 81 (1976),
  ///   doi:10.1086/226141
  public func quotient(by partition: Partition) -> Quotient {
    precondition(
      partition.partOfVertex.count == vertexCount,
      "a partition of \(partition.partOfVertex.count) vertices does not divide \(vertexCount)")
    var between = TieList(capacity: tieCount)
    var within: [[Tie]] = partition.sizes.map { _ in [] }
    for tie in ties {
      let (part, other) = (partition[tie.first], partition[tie.second])
      if part == other {
        within[part].append(tie)
      } else {
        between.append(
          Int32(part), Int32(other),
          strength: tie.strength, contactCount: Int32(tie.contactCount))
      }
    }
    return Quotient(
      graph: Graph(vertexCount: partition.partCount, merging: between),
      insides: zip(partition.sizes, within).map(Quotient.Inside.init))
  }
}

extension Quotient.Inside {
  fileprivate init(vertexCount: Int, ties: [Tie]) {
    self.vertexCount = vertexCount
    tieCount = ties.count
    strength = ties.reduce(0) { $0 + $1.strength }
    contactCount = ties.reduce(0) { $0 + $1.contactCount }
  }
}
