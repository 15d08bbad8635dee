/// A count for each named motif, in a fixed order.
///
///     let census = Graph(vertexCount: 3, ties: [(0, 1), (1, 2)]).triadCensus()
///     census.names                               // ["003", "102", "201", "300"]
///     census.counts                              // [0, 0, 1, 0]
///     census["201"]                              // 1
public struct Census: Sendable, Hashable {
  /// The names of the motifs.
  public let names: [String]
  /// How often each motif was found, in the order of the names.
  public let counts: [Int]

  /// How many motifs were found in all.
  public var total: Int { counts.reduce(0, +) }

  /// Makes a census from names and their counts.
  ///
  /// - Parameters:
  ///   - names: The names of the motifs.
  ///   - counts: As many counts; another number of them is a programming error.
  public init(names: [String], counts: [Int]) {
    precondition(names.count == counts.count, "\(counts.count) counts for \(names.count) motifs")
    self.names = names
    self.counts = counts
  }

  /// The count of a motif, or nil if the census has none of that name.
  public subscript(name: String) -> Int? {
    names.firstIndex(of: name).map { counts[$0] }
  }
}
