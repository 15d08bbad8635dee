import Graphs
import Languages
import Partners

/// Who comes first on one measure: what `maillage rank` shows.
public struct Ranking: Sendable {
  /// A vertex with its place.
  public struct Entry: Sendable, Hashable {
    /// The place, from 1; equal scores share the place, and the next ones are passed over.
    public let rank: Int?
    /// The vertex.
    public let vertex: Int
    /// Its score, or nil where the measure is not defined.
    public let score: Double?
  }

  /// The graph.
  public let network: NamedGraph
  /// The measure.
  public let measure: VertexMeasure
  /// How strength becomes length on paths.
  public let length: TieLength
  /// The vertices, the highest score first.
  public let entries: [Entry]

  /// Ranks the vertices of a graph.
  ///
  /// Conventions: equal scores keep the order of the vertices; scores that differ by less than
  /// one in 10¹² are equal; vertices without a score come last, without a place.
  ///
  /// - Parameters:
  ///   - network: The graph.
  ///   - measure: The measure.
  ///   - length: How strength becomes length on paths.
  public init(of network: NamedGraph, by measure: VertexMeasure, length: TieLength = .hop) {
    self.init(of: network, by: measure, length: length, scores: nil)
  }

  /// Ranks the vertices by scores that are known already, or by new ones.
  init(of network: NamedGraph, by measure: VertexMeasure, length: TieLength, scores: VertexScores?)
  {
    self.network = network
    self.measure = measure
    self.length = length
    let scores = scores ?? network.scores(of: measure, length: length)
    var entries: [Entry] = []
    for (place, vertex) in scores.ranked().enumerated() {
      let score = scores[vertex]
      let shares = entries.last.map { Ranking.areEqual($0.score, score) } ?? false
      let rank = shares ? entries.last?.rank : place + 1
      entries.append(
        Entry(rank: score == nil ? nil : rank, vertex: vertex.index, score: score))
    }
    self.entries = entries
  }

  /// The vertices that come first, or none if nobody has more than 0.
  var leaders: [Int] {
    entries.prefix { $0.rank == 1 && ($0.score ?? 0) > 0 }.map(\.vertex)
  }

  private static func areEqual(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return false }
    return abs(one - other) <= 1e-12 * max(abs(one), abs(other))
  }
}
