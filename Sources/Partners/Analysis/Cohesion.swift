import Graphs

/// How far the institutions of a window hold together through the meetings that they shared.
public struct Cohesion: Sendable, Hashable {
  /// How many institutions there are.
  public let institutionCount: Int
  /// The sizes of the components, the largest first.
  public let componentSizes: [Int]
  /// The share of pairs without a path, Borgatti's F, or nil below two institutions.
  public let unreachable: Double?
  /// The same, a pair at distance *d* counting as lost by 1 − 1/*d*: DF; nil below two
  /// institutions, and where the graph is too large.
  public let distanceWeighted: Double?
  /// Whether the graph is too large for its distances to be counted.
  public let isTooLarge: Bool

  /// The steps, *n* · (*n* + 2*m*), up to which distances are counted: 2 · 10⁸, some seconds.
  ///
  /// Where an institution has ten ties, that is 4000 institutions.
  public static let stepLimit = 2e8

  /// Measures a graph of institutions.
  init(_ graph: Graph) {
    let sizes = graph.components().sizes.sorted(by: >)
    institutionCount = graph.vertexCount
    componentSizes = sizes
    isTooLarge = graph.steps > Cohesion.stepLimit
    unreachable = Cohesion.unreachable(sizes)
    distanceWeighted = isTooLarge ? nil : graph.fragmentation().distanceWeighted
  }

  /// Returns the share of pairs in different components, or nil below two vertices.
  static func unreachable(_ sizes: [Int]) -> Double? {
    let count = sizes.reduce(0, +)
    let joined = sizes.reduce(0) { $0 + $1 * ($1 - 1) }
    return count > 1 ? 1 - Double(joined) / (Double(count) * Double(count - 1)) : nil
  }
}

extension Graph {
  /// What it takes to search from every vertex.
  var steps: Double {
    Double(vertexCount) * Double(vertexCount + 2 * tieCount)
  }
}

extension Network {
  /// Returns some institutions, tied by the interactions of a window that they shared.
  ///
  /// - Parameters:
  ///   - institutions: The vertices, in this order, whether or not they were at something.
  ///   - window: When.
  /// - Complexity: That of the projection.
  func contacts(among institutions: [Int], in window: Window) -> Graph {
    let rows = Dictionary(uniqueKeysWithValues: zip(institutions, institutions.indices))
    let pairs = presences(in: window).compactMap { presence in
      presence.institution.flatMap { rows[$0] }.map { (actor: $0, event: presence.interaction) }
    }
    return TwoModeGraph(
      actorCount: institutions.count, eventCount: interactions.count, affiliations: pairs
    ).projection(onto: .actors)
  }
}
