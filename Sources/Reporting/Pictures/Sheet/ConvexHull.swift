import Graphviz

extension [Point] {
  /// The smallest convex outline around these points, counter-clockwise.
  ///
  /// - Complexity: O(*n* log *n*).
  /// - SeeAlso: A. M. Andrew, Information Processing Letters 9 (1979),
  ///   doi:10.1016/0020-0190(79)90072-3
  var convexHull: [Point] {
    let order = Set(self).sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    guard order.count > 2 else { return order }
    return order.chain.dropLast() + order.reversed().chain.dropLast()
  }

  /// Whether a point lies within this outline, which runs counter-clockwise and is convex.
  func encloses(_ point: Point) -> Bool {
    indices.allSatisfy { turn(self[$0], self[($0 + 1) % count], point) >= 0 }
  }

  /// One side of the hull of sorted points.
  private var chain: [Point] {
    var chain: [Point] = []
    for point in self {
      while chain.count > 1, turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 {
        chain.removeLast()
      }
      chain.append(point)
    }
    return chain
  }
}

/// Returns twice the area of a triangle, above nought if it turns left.
private func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}
