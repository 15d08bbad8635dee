/// A straight line on the map between two points.
public struct Segment: Sendable, Hashable {
  /// Where it begins.
  public let from: PlanarPoint
  /// Where it ends.
  public let to: PlanarPoint

  /// Makes a segment between two points.
  public init(from: PlanarPoint, to: PlanarPoint) {
    self.from = from
    self.to = to
  }

  /// The point halfway.
  public var midpoint: PlanarPoint { 0.5 * (from + to) }

  /// The x of the point at a height, for a segment that is not level.
  func x(atHeight y: Double) -> Double {
    // From the lower end in either direction, so that both sides of a border agree.
    let (low, high) = from.y < to.y ? (from, to) : (to, from)
    return low.x + (y - low.y) / (high.y - low.y) * (high.x - low.x)
  }

  /// The distance from a point to the nearest point of this segment.
  func distance(to point: PlanarPoint) -> Double {
    let direction = to - from
    let square = direction.dot(direction)
    guard square > 0 else { return from.distance(to: point) }
    let share = min(1, max(0, (point - from).dot(direction) / square))
    return (from + share * direction).distance(to: point)
  }
}
