/// An upright rectangle in points, the y axis pointing up.
public struct Box: Sendable, Hashable {
  /// The left edge.
  public let minX: Double
  /// The lower edge.
  public let minY: Double
  /// The right edge.
  public let maxX: Double
  /// The upper edge.
  public let maxY: Double

  /// Makes a box from its four edges.
  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// The middle of the box.
  public var center: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  /// How wide the box is.
  public var width: Double { maxX - minX }

  /// How high the box is.
  public var height: Double { maxY - minY }

  /// Returns whether two boxes share some area; boxes that only touch do not.
  ///
  ///     let box = Box(minX: 0, minY: 0, maxX: 2, maxY: 2)
  ///     box.overlaps(Box(minX: 1, minY: 1, maxX: 3, maxY: 3))   // true
  ///     box.overlaps(Box(minX: 2, minY: 0, maxX: 4, maxY: 2))   // false
  public func overlaps(_ other: Box) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }
}
