import Graphs

/// The institutions of a window, tied by the interactions that they shared, where their pairs are
/// few enough to be looked at one by one.
struct ComparablePartners {
  /// The institutions that were at something, as indices.
  let institutions: [Int]
  /// Who was at something together, numbered as `institutions`.
  let graph: Graph

  /// How many pairs of partners of one institution to look at, over all of them.
  static let pairLimit = 200_000_000

  /// Ties the institutions of a window, or gives up where there are too many pairs: a meeting of
  /// thousands, a go-between with thousands of partners.
  ///
  /// - Complexity: That of the projection; O(`limit`) at most.
  init?(_ network: Network, in window: Window, limit: Int = pairLimit) {
    let attendance = network.attendance(in: window)
    let sizes = attendance.graph.degree(of: .events)
    // Everybody at a meeting of n has n − 1 partners or more: no need to project to know too many.
    let most = Int(sizes.values.compactMap { $0 }.max() ?? 0)
    guard most * most * most <= limit, Self.pairs(sizes) <= limit else { return nil }
    let graph = attendance.graph.projection(onto: .actors)
    guard Self.pairs(graph.degree()) <= limit else { return nil }
    institutions = attendance.institutions
    self.graph = graph
  }

  /// Returns the sides of education and care, and everybody else in a third.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - settings: What counts as care.
  ///   - isApart: Whether education and care are two sides, or one.
  func sides(_ network: Network, _ settings: AnalysisSettings, isApart: Bool) -> Partition {
    Partition(
      partOfVertex: institutions.map { institution in
        switch network.side(of: institution, settings) {
        case .third: 0
        case .education: 1
        case .care: isApart ? 2 : 1
        }
      })
  }

  /// The sum of the squared degrees.
  private static func pairs(_ degrees: VertexScores) -> Int {
    degrees.values.reduce(0) { sum, degree in
      let degree = Int(degree ?? 0)
      return sum + degree * degree
    }
  }
}
