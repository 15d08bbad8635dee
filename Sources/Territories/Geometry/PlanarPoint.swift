/// A point on a map, in metres.
public struct PlanarPoint: Sendable, Hashable {
  /// Metres to the east.
  public let x: Double
  /// Metres to the north.
  public let y: Double

  /// Makes a point from metres to the east and to the north.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// Returns the straight distance to another point, in metres.
  public func distance(to other: PlanarPoint) -> Double {
    (other - self).length
  }

  /// The distance from the origin, for points that are differences.
  var length: Double { dot(self).squareRoot() }

  func dot(_ other: PlanarPoint) -> Double { x * other.x + y * other.y }

  /// Twice the area of the triangle with the origin: positive if the other is to the left.
  func cross(_ other: PlanarPoint) -> Double { x * other.y - y * other.x }

  static func + (left: PlanarPoint, right: PlanarPoint) -> PlanarPoint {
    PlanarPoint(x: left.x + right.x, y: left.y + right.y)
  }

  static func - (left: PlanarPoint, right: PlanarPoint) -> PlanarPoint {
    PlanarPoint(x: left.x - right.x, y: left.y - right.y)
  }

  static func * (factor: Double, point: PlanarPoint) -> PlanarPoint {
    PlanarPoint(x: factor * point.x, y: factor * point.y)
  }
}
