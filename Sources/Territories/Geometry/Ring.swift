/// A closed line on the map: the rim of a territory, or of a hole in it.
///
///     let square = Ring([
///       PlanarPoint(x: 0, y: 0), PlanarPoint(x: 2, y: 0), PlanarPoint(x: 2, y: 2),
///       PlanarPoint(x: 0, y: 2),
///     ])
///     square.area                                // 4: counter-clockwise
///     square.contains(PlanarPoint(x: 1, y: 1))   // true
public struct Ring: Sendable, Hashable {
  /// The corners in order; the last is tied to the first, which is not repeated.
  public let points: [PlanarPoint]

  /// Makes a ring from its corners; fewer than three enclose nothing.
  public init(_ points: [PlanarPoint]) {
    self.points = points
  }

  /// The sides of this ring, one from each corner to the next.
  public var sides: [Segment] {
    points.indices.map { Segment(from: points[$0], to: points[($0 + 1) % points.count]) }
  }

  /// The enclosed area in square metres: positive counter-clockwise, negative for a hole.
  ///
  /// Measured from the first corner, since map coordinates of millions would cost digits.
  public var area: Double {
    guard let anchor = points.first else { return 0 }
    return sides.reduce(0) { $0 + ($1.from - anchor).cross($1.to - anchor) } / 2
  }

  /// The centre of gravity, or nil for a ring without area.
  public var centroid: PlanarPoint? {
    guard let anchor = points.first, area != 0 else { return nil }
    let moment = sides.reduce(PlanarPoint(x: 0, y: 0)) { sum, side in
      let (from, to) = (side.from - anchor, side.to - anchor)
      return sum + from.cross(to) * (from + to)
    }
    return anchor + 1 / (6 * area) * moment
  }

  /// Returns whether a point lies inside, whichever way the ring runs.
  ///
  /// Conventions: of the rim, left and lower sides belong to the ring, so that a point on a common
  /// side of two rings is in one of them only.
  ///
  /// - Complexity: O(*n*) for *n* corners.
  public func contains(_ point: PlanarPoint) -> Bool {
    var inside = false
    for side in sides where (side.from.y <= point.y) != (side.to.y <= point.y) {
      if side.x(atHeight: point.y) > point.x { inside.toggle() }
    }
    return inside
  }
}

extension [Ring] {
  /// The area in square metres that these rings enclose, holes taken away.
  public var area: Double { reduce(0) { $0 + $1.area } }

  /// Returns whether a point lies inside the outer rings and in no hole.
  ///
  /// - Complexity: O(*n*) for *n* corners.
  public func contains(_ point: PlanarPoint) -> Bool {
    reduce(false) { $0 != $1.contains(point) }
  }
}
